import { describe, expect, it } from 'vitest';
import type { LikelyPair, PersonPage } from '../../../shared/contract/people.ts';
import { cli, exported, fixed, importInto, json, temporaryFolder } from '../command-line.ts';
import { mbox, me } from '../library/small-mail.ts';

const long = 'christopher.lang@press.example';
const short = 'chris@inkmail.example';
const ana = 'ana@harbour.example';

/** Christopher and Chris Lang, each written with; and Ana, who is neither. */
function twoLangs(name = 'langs.mbox', at = 10): string {
  const day = (index: number) => `${at + index} Mar 2026 10:00:00 +0000`;
  return mbox(
    name,
    { id: `${name}1`, from: `Christopher Lang <${long}>`, date: day(0) },
    { id: `${name}2`, from: me, to: `Christopher Lang <${long}>`, date: day(1) },
    { id: `${name}3`, from: `Chris Lang <${short}>`, date: day(2) },
    { id: `${name}4`, from: me, to: `Chris Lang <${short}>`, date: day(3) },
    { id: `${name}5`, from: me, to: `Ana Lima <${ana}>`, date: day(4) },
  );
}

async function library() {
  const folder = temporaryFolder();
  const common = ['--library', folder, ...fixed];
  await importInto(folder, twoLangs(), '--me', me);
  return {
    folder,
    run: <T>(...words: readonly string[]) => json<T>([...words, ...common]),
    say: (...words: readonly string[]) => cli([...words, ...common]),
    pairs: async () => (await json<{ pairs: LikelyPair[] }>(['same', ...common])).pairs,
    person: (who: string) => json<PersonPage>(['person', who, ...common]),
  };
}

describe('same', () => {
  it('lists who may be one person, with the reason', async () => {
    const { pairs, say } = await library();
    expect(await pairs()).toMatchObject([
      {
        a: { name: 'Chris Lang', addresses: [short] },
        b: { name: 'Christopher Lang', addresses: [long] },
        reason: expect.stringContaining('long and a short form of one name'),
      },
    ]);
    const said = await say('same');
    expect(said).toMatchObject({ code: 0, stderr: '' });
    expect(said.stdout).toMatch(
      /^chris@inkmail\.example\s+christopher\.lang@press\.example\s+“Chris Lang” and/,
    );
  });

  it('with two named keeps them apart, also over later imports of the same and of newer files', async () => {
    const { folder, run, pairs, say, person } = await library();
    expect(await run('same', long, short)).toEqual({ notSame: [long, short] });
    expect(await pairs()).toEqual([]);
    expect((await say('same')).stdout).toBe('Nobody looks like somebody else.\n');
    await importInto(folder, twoLangs());
    const newer = await importInto(folder, twoLangs('newer.mbox', 20));
    expect(newer.touchpoints.added).toBe(5);
    expect(await pairs()).toEqual([]);
    expect((await person(long)).addresses).toEqual([long]);
    expect((await person(short)).addresses).toEqual([short]);
  });

  it('keeps them apart though the files that named them were taken back and come again', async () => {
    const { folder, run, pairs } = await library();
    await run('same', short, long);
    await run('undo-import', '1');
    await importInto(folder, twoLangs());
    expect(await pairs()).toEqual([]);
  });
});

describe('merge and split', () => {
  it('make one of two, and two of one, for every later import', async () => {
    const { folder, run, pairs, person } = await library();
    const { merged } = await run<{ merged: PersonPage }>('merge', long, short);
    expect([...merged.addresses].sort()).toEqual([short, long]);
    expect(merged).toMatchObject({ sent: 2, received: 2, touchpoints: 4 });
    expect(await pairs()).toEqual([]);
    await importInto(folder, twoLangs('newer.mbox', 20));
    const grown = await person(short);
    expect(grown).toMatchObject({ name: merged.name, sent: 4, received: 4 });
    expect(grown.id).toBe((await person(long)).id);

    const { split } = await run<{ split: PersonPage[] }>('split', long, short);
    expect(split).toMatchObject([{ addresses: [short], sent: 2, received: 2 }]);
    expect(await person(long)).toMatchObject({ addresses: [long], sent: 2, received: 2 });
    // What was split is not asked again, nor joined by the next file.
    await importInto(folder, twoLangs('third.mbox', 25));
    expect(await pairs()).toEqual([]);
    expect((await person(short)).addresses).toEqual([short]);
  });

  it('can be said again the other way: the later word holds', async () => {
    const { run, say, person } = await library();
    await run('same', long, short);
    await run('merge', long, short);
    expect((await person(short)).addresses).toHaveLength(2);
    // Whom a word made one, no "not the same" divides: that takes a split, and it says so.
    const refused = await say('same', long, short);
    expect(refused).toMatchObject({ code: 2, stdout: '' });
    expect(refused.stderr).toContain('Split off the address that is not theirs.');
    await run('split', long, short);
    expect((await person(short)).addresses).toEqual([short]);
  });

  it('say what they did to people who read, and take several at once', async () => {
    const { say, person } = await library();
    const merged = await say('merge', long, short, ana);
    expect(merged).toMatchObject({ code: 0, stderr: '' });
    expect(merged.stdout).toMatch(/^Made one person of .*\.\n$/);
    expect((await person(ana)).addresses).toHaveLength(3);
    const split = await say('split', long, short, ana);
    expect(split.stdout).toMatch(/^Split .*\.\n$/);
    expect((await person(long)).addresses).toEqual([long]);
  });

  it('change nothing when used wrongly', async () => {
    const { folder, say } = await library();
    const before = await exported(folder);
    for (const words of [
      ['same', long],
      ['same', long, 'nobody@here.example'],
      ['merge'],
      ['merge', long],
      ['merge', long, 'nobody@here.example'],
      ['split'],
      ['split', long],
      ['split', long, short],
      ['split', 'nobody@here.example', long],
    ]) {
      const ran = await say(...words, '--json');
      expect([words, ran.code, ran.stdout]).toEqual([words, 2, '']);
      expect(ran.stderr).toMatch(/^\S.{9}/);
    }
    expect(await exported(folder)).toBe(before);
  });
});
