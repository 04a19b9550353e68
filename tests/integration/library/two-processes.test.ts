import { describe, expect, it } from 'vitest';
import type { PersonRow } from '../../../shared/contract/people.ts';
import { cli, exported, fixed, importInto, json, temporaryFolder } from '../command-line.ts';
import { openHere } from './open-here.ts';
import { conversation, crowd, me } from './small-mail.ts';

describe('two processes at one library', () => {
  it('import and act at once, and nothing is lost', { timeout: 90_000 }, async () => {
    const library = temporaryFolder();
    const common = ['--library', library, ...fixed];
    const [first, second] = [crowd('first.mbox', 5000), crowd('second.mbox', 5000)];
    const talk = conversation();
    await importInto(library, talk, '--me', me);

    const adding = async () => {
      for (const name of ['Ada', 'Bea', 'Cleo', 'Dina', 'Edda', 'Fay']) {
        const added = await cli(['add', name, `${name.toLowerCase()}@hand.example`, ...common]);
        expect(added).toMatchObject({ code: 0, stderr: '' });
        const logged = await cli(['log', `${name.toLowerCase()}@hand.example`, 'call', ...common]);
        expect(logged).toMatchObject({ code: 0, stderr: '' });
      }
    };
    const looking = async () => {
      for (let time = 0; time < 6; time++) {
        expect(await cli(['people', '--all', '--json', ...common])).toMatchObject({ code: 0, stderr: '' });
      }
    };
    const [one, other] = await Promise.all([
      importInto(library, first),
      importInto(library, second),
      adding(),
      looking(),
    ]);
    expect(one.imports).toMatchObject([{ kept: 5000, duplicates: 0, errors: [] }]);
    expect(other.imports).toMatchObject([{ kept: 5000, duplicates: 0, errors: [] }]);

    const { people } = await json<{ people: PersonRow[] }>(['people', ...common]);
    expect(people.map((row) => [row.name, row.touchpoints])).toEqual([
      ['Ada', 1],
      ['Bea', 1],
      ['Cleo', 1],
      ['Dina', 1],
      ['Edda', 1],
      ['Fay', 1],
    ]);
    // What files say is the same as when everything is taken in one after the other.
    const alone = temporaryFolder();
    await importInto(alone, talk, '--me', me);
    await importInto(alone, second, first);
    const messages = (text: string) => (JSON.parse(text) as { messages: unknown[] }).messages;
    const together = messages(await exported(library));
    expect(together).toHaveLength(10_004);
    expect(together).toEqual(messages(await exported(alone)));
  });

  it('see what the other did at once', async () => {
    const folder = temporaryFolder();
    const window = openHere(folder, Date.parse(fixed[1]));
    const names = () =>
      window
        .people('all')
        .map((row) => row.name)
        .sort();
    expect(names()).toEqual([]);
    await importInto(folder, conversation(), '--me', me);
    expect(names()).toEqual(['Ana Lima', 'Bram Okafor', 'Zoe Park']);
    expect(window.status().undo).toBe('Took in an import');
    await cli(['forget', 'bram@quay.example', '--library', folder, ...fixed]);
    expect(names()).toEqual(['Ana Lima', 'Zoe Park']);
    expect(window.undo()).toEqual({ said: 'Forgot Bram Okafor', imports: [] });
    const { people } = await json<{ people: PersonRow[] }>([
      'people',
      '--all',
      '--library',
      folder,
      ...fixed,
    ]);
    expect(people).toHaveLength(3);
  });

  it('take an import back once, however often they are asked to', async () => {
    const library = temporaryFolder();
    await importInto(library, conversation());
    const common = ['--library', library, ...fixed];
    const ran = await Promise.all([1, 2, 3].map(() => cli(['undo-import', '1', ...common])));
    expect(ran.map((one) => one.code).sort()).toEqual([0, 2, 2]);
    const window = openHere(library);
    expect(window.undo()).toEqual({ said: 'Took back an import', imports: [] });
    expect(window.people('all')).toHaveLength(3);
  });
});
