import type { Receipt } from '../../shared/contract/imports.ts';
import type { Derived } from '../../shared/derive/derive.ts';
import { noCounts } from '../../shared/derive/tally.ts';
import type { Database } from './database.ts';
import type { TakenExport } from './import-run.ts';
import { endImport, findImport } from './import-store.ts';
import { receiptOf } from './receipts.ts';
import { isUntouched, type RestoredImport, restoreExport, takesEmptyOnly } from './restore-export.ts';

/** Writes an export into the library, where that is untouched. @returns the imports that came with it, or why not */
export function takeExport(
  database: Database,
  { export: read }: TakenExport,
  at: number,
): readonly RestoredImport[] | string {
  if (typeof read === 'string') return read;
  return isUntouched(database) ? restoreExport(database, read, at) : takesEmptyOnly;
}

/** Ends the imports that came with an export, each with a receipt of its own, and sums them up for the path the user gave. */
export function exportReceipt(
  database: Database,
  { path, bytes, ms }: TakenExport,
  restored: readonly RestoredImport[] | string,
  derived: Derived,
  zone: string,
): Receipt {
  const receipts =
    typeof restored === 'string' ? [] : restored.map((one) => ended(database, one, derived, zone));
  const sum = (of: (receipt: Receipt) => number) => receipts.reduce((total, one) => total + of(one), 0);
  const errors =
    typeof restored === 'string'
      ? [{ path, offset: null, reason: restored }]
      : receipts.flatMap((one) => one.errors).slice(0, 1000);
  const skipped = noCounts().skipped;
  for (const { skipped: counts } of receipts)
    for (const reason of Object.keys(skipped) as (keyof typeof skipped)[]) skipped[reason] += counts[reason];
  return {
    id: receipts[0]?.id ?? 0,
    path,
    format: 'wellspring',
    bytes,
    ms,
    // What could not be read counts as a message, as everywhere in receipts.
    messages: typeof restored === 'string' ? 1 : sum((one) => one.messages),
    events: sum((one) => one.events),
    occurrences: sum((one) => one.occurrences),
    contacts: sum((one) => one.contacts),
    contactDuplicates: sum((one) => one.contactDuplicates),
    kept: sum((one) => one.kept),
    touchpoints: sum((one) => one.touchpoints),
    duplicates: sum((one) => one.duplicates),
    skipped,
    errors,
    moreErrors: sum((one) => one.errors.length + one.moreErrors) - (receipts.length > 0 ? errors.length : 0),
    coverage: { mail: widest(receipts, 'mail'), calendar: widest(receipts, 'calendar') },
    notes: [...new Set(receipts.flatMap((one) => one.notes))],
  };
}

function ended(
  database: Database,
  { id, ended: how }: RestoredImport,
  derived: Derived,
  zone: string,
): Receipt {
  const stored = findImport(database, id);
  if (!stored) throw new Error(`Import ${id} is gone`);
  const receipt = receiptOf(database, stored, derived, zone, []);
  endImport(database, how === 'whole' ? 'done' : 'cancelled', receipt);
  return receipt;
}

function widest(receipts: readonly Receipt[], of: 'mail' | 'calendar'): Receipt['coverage']['mail'] {
  const spans = receipts.flatMap(({ coverage }) => coverage[of] ?? []).sort();
  const [first, last] = [spans[0], spans.at(-1)];
  return first === undefined || last === undefined ? null : [first, last];
}
