import type { ImportRow, Receipt } from '../../shared/contract/imports.ts';
import { noCounts } from '../../shared/derive/tally.ts';
import { asInstant, formatInstant } from '../../shared/time/instant.ts';
import { receiptSentences } from '../../shared/wording/receipt-words.ts';
import type { Database } from './database.ts';
import { readErrors, readImports, type StoredImport } from './import-store.ts';

/** A receipt for an import that was cut short before one could be written: what it read is known, what it came to not. */
export function unfinishedReceipt(database: Database, one: StoredImport): Receipt {
  const {
    messages,
    events,
    occurrences,
    contacts,
    contactDuplicates,
    kept,
    touchpoints,
    duplicates,
    skipped,
  } = noCounts();
  const { errors, more } = readErrors(database, one);
  const { id, path, format, bytes, ms } = one;
  return {
    ...{ id, path, format, bytes, ms },
    ...{ messages, events, occurrences, contacts, contactDuplicates, kept, touchpoints, duplicates, skipped },
    errors,
    moreErrors: more,
    coverage: { mail: null, calendar: null },
    notes: [],
  };
}

/** All imports, newest first, with their receipts. */
export function importRows(database: Database): readonly ImportRow[] {
  return readImports(database)
    .map((one) => {
      const receipt = one.receipt ?? unfinishedReceipt(database, one);
      return {
        ...receipt,
        state: one.state,
        at: formatInstant(asInstant(one.started)),
        sentences: receiptSentences(receipt, one.state),
      };
    })
    .reverse();
}
