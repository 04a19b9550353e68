import { type Act, act, type JournalEntry } from '../../shared/journal/acts.ts';
import type { Database } from './database.ts';

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
 * @throws ZodError when an entry is not an act this version knows
 */
export function readJournal(database: Database): StoredEntry[] {
  const rows = database.prepare('SELECT id, batch, at, undone, payload FROM act ORDER BY id').rows();
  return Array.from(rows, ([id, batch, at, undone, payload]) => ({
    id: Number(id),
    batch: Number(batch),
    at: Number(at),
    undone: undone === null ? null : Number(undone),
    act: act.parse(JSON.parse(String(payload))),
  }));
}

/** Marks one batch as undone. Call it in a transaction. */
export function markUndone(database: Database, batch: number, at: number): void {
  database.prepare('UPDATE act SET undone = ? WHERE batch = ? AND undone IS NULL').run(at, batch);
}
