import { describe, expect, it } from 'vitest';
import type { Library } from '../../../main/library/library.ts';
import type { Act } from '../../../shared/journal/acts.ts';
import { temporaryFolder } from '../command-line.ts';
import { ana, anasMail, bram, bramsMail, entry, hit, kinds, page, sentences } from './gives-and-asks.ts';
import { contentOf, importHere, openHere } from './open-here.ts';
import { me } from './small-mail.ts';

async function network(): Promise<Library> {
  const library = openHere(temporaryFolder());
  await importHere(library, [anasMail(), bramsMail()], [me]);
  library.perform([{ type: 'keep', people: [ana, bram], circle: 'active' }]);
  return library;
}

describe('the ledger with a person', () => {
  it('has what was found, with its sentence and why, newest first', async () => {
    const library = await network();
    expect(page(library, ana).ledger).toEqual([
      {
        type: 'ask',
        kind: 'favour',
        direction: 'in',
        weight: 2,
        date: '2026-05-18',
        sentence: sentences.asked,
        status: 'suggested',
        subject: 'About asked',
        why: 'They wrote it on 18 May.',
        hit: {
          message: 'asked@test.example',
          class: 'favour',
          phrase: 'could you send me the tide tables',
        },
        act: null,
      },
      expect.objectContaining({ type: 'give', kind: 'thanks', direction: 'in', weight: 0.5 }),
      expect.objectContaining({
        type: 'give',
        kind: 'congratulations',
        direction: 'out',
        why: 'You wrote it on 1 April.',
      }),
    ]);
    expect(page(library, bram)).toMatchObject({ balance: expect.closeTo(-0.47, 2) });
  });

  it('tells what is open, until the user is in touch again', async () => {
    const library = await network();
    const [owed, ...others] = page(library, ana).matters;
    expect(others).toEqual([]);
    expect(owed).toEqual({
      matter: 'reply owed',
      date: '2026-05-18',
      sentence: sentences.asked,
      subject: 'About asked',
      said: 'They asked you on 18 May; no answer from you yet.',
      key: 'reply owed asked@test.example',
      hit: {
        message: 'asked@test.example',
        class: 'question',
        phrase: 'could you send me the tide tables',
      },
    });
    expect(page(library, bram).matters).toMatchObject([
      { matter: 'promise open', sentence: sentences.promised },
    ]);
    library.perform([
      { type: 'log', person: ana, kind: 'call', on: '2026-06-01', ways: 'both', note: '' },
      { type: 'log', person: bram, kind: 'message', on: '2026-05-29', ways: 'out', note: '' },
    ]);
    expect(page(library, ana).matters).toEqual([]);
    expect(page(library, bram).matters).toEqual([]);
  });

  it('has what the user notes, and gives that logged touches are', async () => {
    const library = await network();
    library.perform([
      { type: 'entry', person: ana, kind: 'referral', by: 'them', on: '2026-03-02', note: 'to the pilots' },
      { type: 'log', person: ana, kind: 'introduced', on: '2026-05-20', ways: 'out', note: 'met Cleo' },
    ]);
    expect(kinds(library, ana)).toEqual([
      'out introduction confirmed',
      'in favour',
      'in thanks',
      'out congratulations',
      'in referral confirmed',
    ]);
    expect(entry(library, ana, 'introduction')).toMatchObject({ sentence: 'met Cleo', weight: 3, hit: null });
    expect(entry(library, ana, 'referral')).toMatchObject({
      sentence: 'to the pilots',
      why: 'You noted a recommendation from them on 2 March.',
      subject: '',
    });
    library.undo();
    expect(kinds(library, ana)).toEqual(['in favour', 'in thanks', 'out congratulations']);
  });

  it('counts a kindness once that was logged, and is found in the mail of that day too', async () => {
    const library = await network();
    library.perform([
      { type: 'log', person: ana, kind: 'congratulated', on: '2026-04-01', ways: 'out', note: '' },
    ]);
    expect(kinds(library, ana).filter((kind) => kind.includes('congratulations'))).toEqual([
      'out congratulations confirmed',
    ]);
  });
});

describe('"that is wrong"', () => {
  const corrections: readonly (readonly [string, (library: Library) => Act, readonly string[]])[] = [
    [
      'of one hit leaves it out of the sums, and shown',
      (library) => ({ type: 'judge', person: ana, hit: hit(library, ana, 'thanks'), as: 'rejected' }),
      ['in favour', 'in thanks rejected', 'out congratulations'],
    ],
    [
      'says which kind it is',
      (library) => ({ type: 'judge', person: ana, hit: hit(library, ana, 'thanks'), as: 'referral' }),
      ['in favour', 'in referral confirmed', 'out congratulations'],
    ],
    [
      'of a phrase takes it away, whoever says it',
      (library) => {
        const { class: name, phrase } = hit(library, bram, 'favour');
        return { type: 'mute', what: { by: 'phrase', class: name, phrase }, muted: 'on' };
      },
      ['in thanks', 'out congratulations'],
    ],
    [
      'of a class takes it away',
      () => ({ type: 'mute', what: { by: 'class', class: 'congratulations' }, muted: 'on' }),
      ['in favour', 'in thanks'],
    ],
    [
      'of a class with one person takes it away there',
      () => ({ type: 'mute-for', person: ana, class: 'favour', muted: 'on' }),
      ['in thanks', 'out congratulations'],
    ],
  ];

  it.each(corrections)('%s; undo restores everything', async (_, correction, left) => {
    const library = await network();
    const before = contentOf(library);
    library.perform([correction(library)]);
    expect(kinds(library, ana)).toEqual(left);
    library.undo();
    expect(contentOf(library)).toEqual(before);
  });

  it.each(corrections)('%s; and stays so when the import is taken back and made again', async (...all) => {
    const [, correction, left] = all;
    const library = openHere(temporaryFolder());
    const [first, second] = [anasMail(), bramsMail()];
    await importHere(library, [first, second], [me]);
    library.perform([{ type: 'keep', people: [ana, bram], circle: 'active' }]);
    library.perform([correction(library)]);
    const corrected = contentOf(library);
    library.undoImport(1);
    library.undoImport(2);
    expect(page(library, ana).ledger).toEqual([]);
    await importHere(library, [second], [me]);
    await importHere(library, [first], [me]);
    expect(kinds(library, ana)).toEqual(left);
    expect(contentOf(library)).toEqual(corrected);
  });

  it('of a question takes the reply it owes away, and nothing else', async () => {
    const library = await network();
    const [owed] = page(library, ana).matters;
    if (!owed) throw new Error('Nothing is open');
    library.perform([{ type: 'judge', person: ana, hit: owed.hit, as: 'rejected' }]);
    expect(page(library, ana).matters).toEqual([]);
    expect(kinds(library, ana)).toContain('in favour');
  });

  it('does not touch the figures of anybody else', async () => {
    const library = await network();
    const before = page(library, bram);
    library.perform([{ type: 'judge', person: ana, hit: hit(library, ana, 'favour'), as: 'rejected' }]);
    expect(page(library, bram)).toEqual(before);
  });

  it('switches a class on that is off, for what was read long before', async () => {
    const library = openHere(temporaryFolder());
    await importHere(library, [bramsMail()], [me]);
    const before = kinds(library, bram);
    library.perform([{ type: 'mute', what: { by: 'class', class: 'favour' }, muted: 'on' }]);
    expect(kinds(library, bram)).toEqual([]);
    library.perform([{ type: 'mute', what: { by: 'class', class: 'favour' }, muted: 'off' }]);
    expect(kinds(library, bram)).toEqual(before);
  });
});

describe('before you ask', () => {
  it('says for the network whether an ask would be natural, what it comes from and what to do first', async () => {
    const library = await network();
    const { beforeYouAsk, primed } = page(library, bram);
    expect(beforeYouAsk).toMatchObject({
      primed,
      balanceWord: 'you owe one',
      advice: [
        'Send what you promised on 29 May.',
        'Tell them what came of your ask of 3 April.',
        'Share something they would like to read, or ask how you can help.',
      ],
    });
    expect(beforeYouAsk?.factors.map(({ name, sentence }) => [name, sentence])).toEqual([
      ['credit', 'You have asked for more than you gave: 1 ask of yours within a year.'],
      ['health', 'You are in touch, though not always; days on which you only asked do not count.'],
      ['rest', 'Your last ask was on 3 April.'],
      ['responsive', 'They answered the one mail you began with them within two weeks.'],
      ['prime', '3 days of contact since your ask of 3 April.'],
    ]);
    expect(library.people('network').map((row) => row.primed)).toEqual([
      page(library, library.people('network')[0]?.id ?? '').primed,
      page(library, library.people('network')[1]?.id ?? '').primed,
    ]);
  });

  it('is nothing outside the network', async () => {
    const library = openHere(temporaryFolder());
    await importHere(library, [anasMail()], [me]);
    expect(page(library, ana)).toMatchObject({
      beforeYouAsk: null,
      primed: null,
      balance: expect.any(Number),
    });
  });

  it('is nothing else for another order of imports', async () => {
    const [first, second] = [anasMail(), bramsMail()];
    const contents = [];
    for (const order of [
      [first, second],
      [second, first],
    ]) {
      const library = openHere(temporaryFolder());
      for (const path of order) await importHere(library, [path], [me]);
      library.perform([{ type: 'keep', people: [ana, bram], circle: 'active' }]);
      contents.push(contentOf(library));
    }
    expect(contents[1]).toEqual(contents[0]);
  });
});
