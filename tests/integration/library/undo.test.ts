import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Library } from '../../../main/library/library.ts';
import type { Act } from '../../../shared/journal/acts.ts';
import { temporaryFolder } from '../command-line.ts';
import { contentOf, importHere, openHere } from './open-here.ts';
import { conversation, mbox, me } from './small-mail.ts';

const ana = 'ana@harbour.example';
const bram = 'bram@quay.example';
const zoe = 'zoe@stranger.example';
/** Two addresses of one person, joined by hand. */
const bob = 'bob@one.example';
const robert = 'robert@two.example';

/** Every act the window can perform, so that a new kind of act does not compile without its undo being tested. */
const acts: { readonly [T in Exclude<Act['type'], 'import' | 'undo-import'>]: Act } = {
  keep: { type: 'keep', people: [ana, bram], circle: 'close' },
  later: { type: 'later', people: [bram], until: '2026-09-01' },
  never: { type: 'never', people: [ana] },
  forget: { type: 'forget', people: [bram] },
  add: { type: 'add', person: 'hand:1', name: 'Nadia', addresses: [zoe], organization: '', circle: 'wide' },
  log: { type: 'log', person: ana, kind: 'lunch', on: '2026-05-20', ways: 'both', note: 'soup' },
  note: { type: 'note', person: ana, text: 'likes boats' },
  cadence: { type: 'cadence', people: [ana], days: 12 },
  star: { type: 'star', people: [ana], stars: 3 },
  rename: { type: 'rename', person: ana, name: 'Aninha' },
  merge: { type: 'merge', people: [ana, bram] },
  split: { type: 'split', person: bob, anchors: [bob], rest: [] },
  'not-same': { type: 'not-same', one: [ana], other: [bram] },
  circle: { type: 'circle', circle: 'active', name: 'Busy', days: 60 },
  me: { type: 'me', addresses: [me, ana] },
  zone: { type: 'zone', zone: 'Asia/Tokyo' },
  capacity: { type: 'capacity', people: 9 },
  watch: { type: 'watch', folder: '/home/ana/Takeout', watching: 'on' },
  judge: {
    type: 'judge',
    person: ana,
    hit: { message: '<a1@x>', class: 'offer', phrase: 'happy to help' },
    as: 'rejected',
  },
  mute: { type: 'mute', what: { by: 'phrase', class: 'offer', phrase: 'happy to help' }, muted: 'on' },
  'mute-for': { type: 'mute-for', person: ana, class: 'question', muted: 'on' },
  entry: { type: 'entry', person: ana, kind: 'advice', by: 'them', on: '2026-05-20', note: 'about boats' },
  snooze: { type: 'snooze', people: [ana], until: '2026-07-01' },
  dismiss: { type: 'dismiss', person: ana, reasons: ['due 20500'] },
  birthday: { type: 'birthday', person: ana, on: '--02-29' },
  position: { type: 'position', person: ana, organization: 'Quay Works', title: null },
  reminders: {
    type: 'reminders',
    at: '07:30',
    weekdays: [2],
    quiet: null,
    digest: 'on',
    review: 'off',
    beforeMeeting: null,
  },
  pause: { type: 'pause', until: '2026-07-01' },
  away: { type: 'away', from: '2026-08-01', until: '2026-08-21', away: 'on' },
};

/** A network of two and a stranger, with something decided about each, so that every act changes something. */
async function settled(folder: string): Promise<Library> {
  const library = openHere(folder);
  await importHere(library, [conversation()], [me]);
  const addresses = [bob, robert];
  library.perform([
    { type: 'keep', people: [ana], circle: 'active' },
    { type: 'add', person: 'hand:bob', name: 'Bob', addresses, organization: '', circle: 'wide' },
  ]);
  return library;
}

describe('undo', () => {
  it.each(Object.values(acts))('takes back $type, after the library was closed', async (act) => {
    const folder = temporaryFolder();
    const library = await settled(folder);
    const before = contentOf(library);
    library.perform([act]);
    const after = contentOf(library);
    expect(after).not.toEqual(before);
    library.close();

    const reopened = openHere(folder);
    expect(contentOf(reopened)).toEqual(after);
    expect(reopened.status().undo).not.toBeNull();
    expect(reopened.undo()).not.toBeNull();
    expect(contentOf(reopened)).toEqual(before);
  });

  it('takes back an import, and taking back an import', async () => {
    const folder = temporaryFolder();
    const library = await settled(folder);
    const before = contentOf(library);
    const more = mbox('more.mbox', { id: 'm1', from: me, to: 'Mo <mo@more.example>' }, { id: 'a1' });
    await importHere(library, [more]);
    const with2 = contentOf(library);
    expect(with2).not.toEqual(before);
    library.undoImport(2);
    expect(contentOf(library)).toEqual(before);
    library.close();

    const reopened = openHere(folder);
    expect(reopened.undo()).toEqual({ said: 'Took back an import', imports: [] });
    expect(contentOf(reopened)).toEqual(with2);
    expect(reopened.undo()).toEqual({ said: 'Took in an import', imports: [2] });
    expect(contentOf(reopened)).toEqual(before);
    expect(reopened.undo()).toEqual({ said: 'Kept Ana Lima, and 1 more', imports: [] });
    expect(reopened.undo()).toEqual({ said: 'Took in an import', imports: [1] });
    expect(reopened.undo()).toBeNull();
    expect(reopened.people('all')).toEqual([]);
  });

  it('puts an import back that was taken back, and takes that back too', async () => {
    const library = await settled(temporaryFolder());
    const more = mbox('more.mbox', { id: 'm1', from: me, to: 'Mo <mo@more.example>' });
    const before = contentOf(library);
    await importHere(library, [more]);
    const with2 = contentOf(library);
    library.undo();
    expect(contentOf(library)).toEqual(before);
    library.putBackImport(2);
    expect(contentOf(library)).toEqual(with2);
    expect(() => library.putBackImport(2)).toThrow('Import 2 was not taken back.');
    expect(() => library.putBackImport(9)).toThrow('There is no import 9.');
    expect(library.undo()).toEqual({ said: 'Took in an import', imports: [2] });
    expect(contentOf(library)).toEqual(before);
  });

  it('takes back acts that were performed together, together', async () => {
    const library = await settled(temporaryFolder());
    const before = contentOf(library);
    library.perform([acts.keep, acts.log, acts.note]);
    library.undo();
    expect(contentOf(library)).toEqual(before);
  });

  it('takes back the choice of a zone, whatever was imported under it', async () => {
    const library = await settled(temporaryFolder());
    const before = contentOf(library);
    library.perform([acts.zone]);
    await importHere(library, [mbox('more.mbox', { id: 'm1' })]);
    library.undo();
    library.undo();
    expect(contentOf(library)).toEqual(before);
  });

  it('walks back any sequence of acts, one by one, across restarts', { timeout: 60_000 }, async () => {
    const files = [conversation('one.mbox'), mbox('two.mbox', { id: 't1', from: me, to: `Bram <${bram}>` })];
    const step = fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...Object.keys(acts)) },
      { weight: 2, arbitrary: fc.constantFrom('import 0', 'import 1', 'undo-import') },
      { weight: 1, arbitrary: fc.constant('reopen') },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 9 }), async (steps) => {
        const folder = temporaryFolder();
        let library = await settled(folder);
        const trail: unknown[] = [];
        for (const name of steps) {
          if (name === 'reopen') {
            library.close();
            library = openHere(folder);
            continue;
          }
          const before = contentOf(library);
          if (await taken(library, name, files)) trail.push(before);
        }
        for (const before of trail.reverse()) {
          library.undo();
          expect(contentOf(library)).toEqual(before);
        }
      }),
      { numRuns: 12, seed: 20_261_124, endOnFailure: true },
    );
  });
});

/** Performs a step; false when it cannot be done as things stand, and nothing was changed. */
async function taken(library: Library, name: string, files: readonly string[]): Promise<boolean> {
  if (name.startsWith('import')) {
    await importHere(library, [files[Number(name.at(-1))] ?? ''], []);
    return true;
  }
  if (name === 'undo-import') {
    const standing = library.imports().find((one) => one.state !== 'undone');
    if (standing) library.undoImport(standing.id);
    return standing !== undefined;
  }
  const act = acts[name as keyof typeof acts];
  const before = contentOf(library);
  try {
    library.perform([act]);
    return true;
  } catch (error) {
    // Nobody can be kept or starred who was forgotten a moment ago, or whose import was taken back; nobody is split twice.
    expect(String(error)).toMatch(/Nobody in the library|are one person|does not have this address/);
    expect(contentOf(library)).toEqual(before);
    return false;
  }
}
