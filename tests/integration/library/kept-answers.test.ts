import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../../main/library/database.ts';
import { Library } from '../../../main/library/library.ts';
import { temporaryFolder } from '../command-line.ts';
import { importHere, now, openHere } from './open-here.ts';
import { conversation, mbox, me } from './small-mail.ts';

const day = 86_400_000;

/** Opens the library as the window does. */
function keeping(folder: string, at = now): Library {
  return Library.open(folder, { clock: () => at, zone: null, systemZone: 'UTC', answers: 'kept' });
}

/** All that is asked of everybody. */
function answersOf(library: Library) {
  return {
    status: library.status(),
    network: library.people('network'),
    suggestions: library.people('suggestions'),
    today: library.today(),
    insights: library.insights(),
    standing: library.reminderStanding(),
  };
}

const kept = (folder: string): readonly (readonly [string, string])[] => {
  const database = openDatabase(`${folder}/library.sqlite`);
  const rows = database.prepare("SELECT key, value FROM meta WHERE key LIKE 'kept %' ORDER BY key").rows();
  const found = Array.from(rows, ([key, value]) => [String(key), String(value)] as const);
  database.close();
  return found;
};

async function filled(): Promise<string> {
  const folder = temporaryFolder();
  const library = openHere(folder);
  await importHere(library, [conversation()], [me]);
  library.perform([{ type: 'keep', people: ['ana@harbour.example'], circle: 'close' }]);
  return folder;
}

describe('answers kept for the next start', () => {
  it('are those that would be given anew, and are read, not made', async () => {
    const folder = await filled();
    const first = keeping(folder);
    const given = answersOf(first);
    first.close();
    expect(kept(folder).map(([key]) => key)).toEqual(
      ['insights', 'network', 'standing', 'status', 'suggestions', 'today'].map((name) => `kept ${name}`),
    );
    const again = keeping(folder);
    expect(answersOf(again)).toEqual(given);
    again.close();
    expect(answersOf(openHere(folder))).toEqual(given);

    // Proof that they are read: one that was changed in the file comes back changed.
    const database = openDatabase(`${folder}/library.sqlite`);
    database.exec(
      "UPDATE meta SET value = replace(value, 'Ana Lima', 'Somebody') WHERE key = 'kept network'",
    );
    database.close();
    const third = keeping(folder);
    expect(third.people('network').map(({ name }) => name)).toEqual(['Somebody']);
    third.close();
  });

  it.each<[string, (library: Library) => unknown]>([
    [
      'an act',
      (library) => library.perform([{ type: 'rename', person: 'ana@harbour.example', name: 'Annie' }]),
    ],
    ['undo', (library) => library.undo()],
    ['an import taken back', (library) => library.undoImport(1)],
    [
      'an import',
      (library) =>
        importHere(library, [mbox('more.mbox', { id: 'a9', date: 'Fri, 1 May 2026 10:00:00 +0000' })], [me]),
    ],
  ])('hold no longer after %s', async (_what, change) => {
    const folder = await filled();
    const first = keeping(folder);
    answersOf(first);
    first.close();
    const other = openHere(folder);
    await change(other);
    const again = keeping(folder);
    expect(answersOf(again)).toEqual(answersOf(other));
    again.close();
  });

  it('follow what is done while the library is open', async () => {
    const library = keeping(await filled());
    const before = answersOf(library);
    library.perform([{ type: 'rename', person: 'ana@harbour.example', name: 'Annie' }]);
    expect(library.people('network').map(({ name }) => name)).toEqual(['Annie']);
    library.undo();
    const after = answersOf(library);
    // What can be taken back next is all that may differ.
    expect({ ...after, status: { ...after.status, undo: null } }).toEqual({
      ...before,
      status: { ...before.status, undo: null },
    });
    library.close();
  });

  it('hold for their day only', async () => {
    const folder = await filled();
    const first = keeping(folder);
    answersOf(first);
    first.close();
    const later = keeping(folder, now + 40 * day);
    expect(answersOf(later)).toEqual(answersOf(openHere(folder, now + 40 * day)));
    later.close();
  });

  it('leave no sentence in the file when sentences are wiped', async () => {
    const folder = temporaryFolder();
    const then = Date.parse('2026-03-13T12:00:00Z');
    const filling = openHere(folder, then);
    const wrote = { id: 'w1', from: me, to: 'ana@harbour.example', date: 'Sun, 1 Mar 2026 10:00:00 +0000' };
    const asked = { id: 'q1', body: 'When do you leave for Trieste?' };
    const since = { id: 's1', from: 'bram@quay.example', date: 'Thu, 12 Mar 2026 10:00:00 +0000' };
    await importHere(filling, [mbox('asked.mbox', wrote, asked, since)], [me]);
    filling.perform([{ type: 'keep', people: ['ana@harbour.example'], circle: 'close' }]);
    const first = keeping(folder, then);
    expect(first.today().repliesOwed).toHaveLength(1);
    first.close();
    expect(kept(folder).some(([, value]) => value.includes('Trieste'))).toBe(true);
    const wiping = keeping(folder, then);
    wiping.today();
    wiping.people('network');
    wiping.keepSentences('not kept');
    wiping.close();
    expect(kept(folder).some(([, value]) => value.includes('Trieste'))).toBe(false);
  });
});

describe('putting everybody together ahead', () => {
  it('gives what asking for them would have given, in pauses, and stops when they were asked for', async () => {
    const folder = await filled();
    const library = keeping(folder);
    const pauses: string[] = [];
    await library.warm(async () => pauses.push('a pause'));
    expect(pauses.length).toBeGreaterThan(0);
    expect(library.people('all')).toEqual(openHere(folder).people('all'));
    library.close();
  });
});
