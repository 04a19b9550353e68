import { isShown } from '../../shared/anchors.ts';
import { shownName } from '../../shared/derive/person-row.ts';
import type { Act } from '../../shared/journal/acts.ts';
import { actWords } from '../../shared/wording/act-words.ts';
import type { Database } from './database.ts';
import { findImport, setUndone } from './import-store.ts';
import { appendActs, markUndone, readJournal, type StoredEntry } from './journal-store.ts';
import { LibraryError } from './library-error.ts';
import { nextGeneration } from './meta-store.ts';
import type { PeopleBook } from './people-book.ts';
import { byUser } from './sample-record.ts';
import { settledAct } from './settled-act.ts';

/** Acts that change who is a person, or which files count: everybody is derived anew after them. */
function changesPersons(act: Act): boolean {
  return ['add', 'me', 'zone', 'merge', 'split', 'import', 'undo-import'].includes(act.type);
}

/** Writes acts to the journal as one step of undo. @throws LibraryError when an act names nobody, or no circle */
export function performActs(
  database: Database,
  acts: readonly Act[],
  book: PeopleBook,
  at: number,
): { readonly entries: readonly number[]; readonly said: string } {
  const stored = acts.map((one) => settledAct(one, book));
  const entries = database.transaction(() => {
    if (stored.some(changesPersons)) nextGeneration(database);
    return appendActs(database, stored, at);
  });
  return { entries, said: wordsFor(stored, book) };
}

/** Acts in words, each person once however many of their anchors an act names. */
function wordsFor(acts: readonly Act[], book: PeopleBook): string {
  const told = acts.map((act): Act => {
    if (act.type === 'capacity' || !('people' in act)) return act;
    const persons = new Map(act.people.map((anchor) => [book.find(anchor)?.found.id ?? anchor, anchor]));
    return { ...act, people: [...persons.values()] };
  });
  return actWords(told, (anchor) => nameOf(anchor, book));
}

/** What somebody is called, those who were forgotten too; one added by hand has no name left then. */
function nameOf(anchor: string, book: PeopleBook): string {
  const view = book.find(anchor);
  return (view && shownName(view)) || (isShown(anchor) ? anchor : 'a person');
}

function lastStep(database: Database): readonly StoredEntry[] {
  const standing = byUser(database, readJournal(database)).filter((entry) => entry.undone === null);
  const last = standing.at(-1);
  return last ? standing.filter((entry) => entry.batch === last.batch) : [];
}

/** What undo would take back, in words; null when there is nothing. */
export function undoableWords(database: Database, book: PeopleBook): string | null {
  const step = lastStep(database);
  if (step.length === 0) return null;
  return wordsFor(
    step.map((entry) => entry.act),
    book,
  );
}

/** What a step of undo took back: in words, and which imports with it. */
export interface Undone {
  readonly said: string;
  /** Ids of imports that no longer count; `putBackImport` brings each back. */
  readonly imports: readonly number[];
}

/** Takes back the latest step that stands, across restarts. */
export function undoLast(database: Database, book: PeopleBook, at: number): Undone | null {
  return database.transaction(() => {
    const step = lastStep(database);
    const said = undoableWords(database, book);
    if (said === null) return null;
    for (const { act, batch } of step) {
      markUndone(database, batch, at);
      if (act.type === 'import') setUndone(database, act.import, 'taken back');
      if (act.type === 'undo-import') setUndone(database, act.import, 'stands');
    }
    if (step.some((entry) => changesPersons(entry.act))) nextGeneration(database);
    return { said, imports: step.flatMap(({ act }) => (act.type === 'import' ? [act.import] : [])) };
  });
}

/**
 * Takes a whole import back, as an act of its own that can be undone.
 * @throws LibraryError when there is no such import, or it is taken back already
 */
export function takeBackImport(database: Database, id: number, at: number): void {
  database.transaction(() => {
    const known = findImport(database, id);
    if (!known || known.state === 'undone') {
      const what = known ? `Import ${id} was taken back already.` : `There is no import ${id}.`;
      throw new LibraryError({ what, where: 'Nothing was changed.', todo: 'See `imports` for the list.' });
    }
    setUndone(database, id, 'taken back');
    nextGeneration(database);
    appendActs(database, [{ type: 'undo-import', import: id }], at);
  });
}

/**
 * Lets an import count again that was taken back, as an act of its own that can be undone.
 * @throws LibraryError when there is no such import, or it counts
 */
export function putBackImport(database: Database, id: number, at: number): void {
  database.transaction(() => {
    const known = findImport(database, id);
    if (known?.state !== 'undone') {
      const what = known ? `Import ${id} was not taken back.` : `There is no import ${id}.`;
      throw new LibraryError({ what, where: 'Nothing was changed.', todo: 'See `imports` for the list.' });
    }
    setUndone(database, id, 'stands');
    nextGeneration(database);
    appendActs(database, [{ type: 'import', import: id }], at);
  });
}
