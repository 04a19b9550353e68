import type { Receipt } from '../../shared/contract/imports.ts';
import type { Database } from './database.ts';
import { unfinishedReceipt } from './import-rows.ts';
import type { TakenIn } from './import-run.ts';
import { dropImport, findImport, hasItems } from './import-store.ts';

/** The id in the receipt of a path that could not be opened: it left no import to take back. */
const noImport = 0;

/**
 * Leaves no trace of a path that could not be opened at all, such as a name mistyped, but the receipt that says why;
 * null for one that was opened. Call it in a transaction, before anything is derived.
 */
export function dropUnopened(database: Database, one: TakenIn): Receipt | null {
  const stored = findImport(database, one.import);
  if (one.opened === 'opened' || !stored || hasItems(database, one.import)) return null;
  const receipt = unfinishedReceipt(database, stored);
  dropImport(database, one.import);
  const errors = receipt.errors.map((error) => ({ ...error, path: one.path }));
  // What could not be read counts as a message, as everywhere in receipts.
  return { ...receipt, id: noImport, path: one.path, ms: one.ms, messages: errors.length, errors };
}
