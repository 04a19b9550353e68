import { describe, expect, it } from 'vitest';
import { openLibraryDatabase } from '../../../main/library/open-library.ts';
import type { ImportProgress } from '../../../shared/contract/imports.ts';
import { exported, importInto, temporaryFolder } from '../command-line.ts';
import { contentOf, importHere, openHere } from './open-here.ts';
import { conversation, crowd, me } from './small-mail.ts';

/** Dies when everything has been read and nothing has been derived. */
const dieBeforeDeriving = ({ stage }: ImportProgress) => {
  if (stage === 'deriving') throw new Error('the power went');
};

describe('an import that dies between reading and its receipt', () => {
  it('shows as cut short, each path of it, and is taken up by running it again', async () => {
    const talk = conversation();
    const many = crowd('crowd.mbox', 30);
    const clean = openHere(temporaryFolder());
    const whole = await importHere(clean, [talk, many], [me]);

    const library = openHere(temporaryFolder());
    await expect(importHere(library, [talk, many], [me], dieBeforeDeriving)).rejects.toThrow('the power');
    const cut = library.imports();
    expect(cut.map(({ id, state }) => [id, state])).toEqual([
      [2, 'interrupted'],
      [1, 'interrupted'],
    ]);
    expect(cut[0]?.sentences).toEqual([
      'This import was cut short. Import the same file again to complete it.',
    ]);
    // What was read is there, and no step of undo says that an import has ended.
    expect(library.people('all').length).toBeGreaterThan(30);
    expect(library.status().undo).toBeNull();

    const again = await importHere(library, [talk, many], [me]);
    const timeless = (result: typeof whole) => result.imports.map((one) => ({ ...one, ms: 0 }));
    expect(timeless(again)).toEqual(timeless(whole));
    expect(library.imports().map(({ id, state }) => [id, state])).toEqual([
      [2, 'done'],
      [1, 'done'],
    ]);
    expect(contentOf(library)).toEqual(contentOf(clean));
  });

  it('counts as cut short where an older version wrote that it was done', async () => {
    const folder = temporaryFolder();
    const talk = conversation();
    const first = await importInto(folder, talk, '--me', me);
    const before = await exported(folder);
    const database = openLibraryDatabase(folder);
    database.exec('UPDATE import SET receipt = NULL');
    database.close();
    expect(openHere(folder).imports()).toMatchObject([{ id: 1, state: 'interrupted', messages: 0 }]);

    const again = await importInto(folder, talk, '--me', me);
    expect(again.imports).toMatchObject([
      { id: 1, messages: 4, kept: first.imports[0]?.kept, duplicates: 0 },
    ]);
    expect(openHere(folder).imports()).toMatchObject([{ id: 1, state: 'done', messages: 4 }]);
    const content = (text: string) => ({ ...JSON.parse(text), journal: [] });
    expect(content(await exported(folder))).toEqual(content(before));
  });
});
