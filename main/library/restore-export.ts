import type { PackedLibrary } from '../import/wellspring/read-export.ts';
import type { Database } from './database.ts';
import { envelopeWriter } from './envelope-writer.ts';
import { beginImport } from './import-store.ts';
import { appendActs } from './journal-store.ts';
import { writeMeta } from './meta-store.ts';

/** Said where an export meets a library that holds something already. */
export const takesEmptyOnly =
  'It is an export of a whole library, which only an empty one takes in, and by itself. Yours was left as it is.';

/** Whether nothing was ever imported or done here, so that nothing can be mixed up with what an export brings. */
export function isUntouched(database: Database): boolean {
  return database.prepare('SELECT 1 FROM act UNION ALL SELECT 1 FROM import LIMIT 1').row() === null;
}

/** An import that came with an export. */
export interface RestoredImport {
  readonly id: number;
  readonly ended: 'whole' | 'cancelled';
}

/**
 * Writes what an export held into an untouched library: settings, imports with their items, the journal with its steps and what was
 * taken back, and which reminders were shown. Everything else is derived from these. Call it in a transaction, and derive in it too.
 * @param at ms since 1970 UTC, at which the imports are noted in the journal
 */
export function restoreExport(
  database: Database,
  library: PackedLibrary,
  at: number,
): readonly RestoredImport[] {
  writeMeta(database, 'zone', library.zone);
  writeMeta(database, 'sentences', library.sentences);
  const imports = library.imports.map(({ path, format, bytes, me, ended, batches }): RestoredImport => {
    const id = beginImport(database, { path, format, bytes, me, started: at });
    envelopeWriter(database, id).store(batches);
    return { id, ended: ended === 'whole' ? 'whole' : 'cancelled' };
  });
  // Before the user's own acts: Undo reaches the files last, as it did where they were imported first.
  for (const { id } of imports) appendActs(database, [{ type: 'import', import: id }], at);
  writeJournal(database, library.journal);
  const shown = database.prepare('INSERT INTO reminder_shown (key, person, at) VALUES (?, ?, ?)');
  for (const one of library.shown) shown.run(one.key, one.person, Date.parse(one.at));
  return imports;
}

function writeJournal(database: Database, journal: PackedLibrary['journal']): void {
  const before = Number(database.prepare('SELECT coalesce(max(batch), 0) FROM act').row()?.[0]);
  const insert = database.prepare('INSERT INTO act (batch, at, undone, payload) VALUES (?, ?, ?, ?)');
  for (const { step, at, undoneAt, act } of journal) {
    const undone = undoneAt === null ? null : Date.parse(undoneAt);
    insert.run(before + step, Date.parse(at), undone, JSON.stringify(act));
  }
}
