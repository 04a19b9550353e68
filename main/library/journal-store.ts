import { type Act, act, type JournalEntry } from '../../shared/journal/acts.ts';
import type { Database } from './database.ts';
import { LibraryError } from './library-error.ts';

/** Appends acts that belong together; they are undone together. Returns their ids. Call it in a transaction. */
export function appendActs(database: Database, acts: readonly Act[], at: number): readonly number[] {
  const batch = Number(database.prepare('SELECT coalesce(max(batch), 0) + 1 FROM act').row()?.[0]);
  const insert = database.prepare('INSERT INTO act (batch, at, payload) VALUES (?, ?, ?)');
  return acts.map((one) => insert.run(batch, at, JSON.stringify(one)).lastId);
}

/** A journal entry with the batch it belongs to. */
export interface StoredEntry extends JournalEntry {
  readonly batch: number;
}

/**
 * The whole journal, oldest first, undone entries too.
 * @throws LibraryError when an entry is not an act this version knows
 */
export function readJournal(database: Database): StoredEntry[] {
  const rows = database.prepare('SELECT id, batch, at, undone, payload FROM act ORDER BY id').rows();
  return Array.from(rows, ([id, batch, at, undone, payload]) => ({
    id: Number(id),
    batch: Number(batch),
    at: Number(at),
    undone: undone === null ? null : Number(undone),
    act: actOf(database, Number(id), String(payload)),
  }));
}

function actOf(database: Database, id: number, payload: string): Act {
  try {
    return act.parse(JSON.parse(payload));
  } catch (error) {
    const what = `Entry ${id} of the journal is no act that this Wellspring knows.`;
    const todo = 'Nothing was changed. Install the newest Wellspring, or put back a copy of the library.';
    throw new LibraryError({ what, where: `The library is ${database.path}.`, todo }, error);
  }
}

/** The journal as it stood at `now`: later acts are left out, and what was taken back later still stands. */
export function journalUntil(database: Database, now: number): StoredEntry[] {
  return readJournal(database)
    .filter((entry) => entry.at <= now)
    .map((entry) => (entry.undone !== null && entry.undone > now ? { ...entry, undone: null } : entry));
}

/** The first moment after `now` at which the journal changes; infinite when it does not. */
export function nextJournalChange(database: Database, now: number): number {
  const moments = readJournal(database).flatMap(({ at, undone }) => (undone === null ? [at] : [at, undone]));
  return moments.reduce((next, one) => (one > now ? Math.min(next, one) : next), Number.POSITIVE_INFINITY);
}

/** How often the journal was written to: acts, and acts taken back; 0 for a new library. */
export function journalChanges(database: Database): number {
  return Number(database.prepare('SELECT coalesce(max(id), 0) + count(undone) FROM act').row()?.[0]);
}

/** Marks one batch as undone. Call it in a transaction. */
export function markUndone(database: Database, batch: number, at: number): void {
  database.prepare('UPDATE act SET undone = ? WHERE batch = ? AND undone IS NULL').run(at, batch);
}
