import type { ImportResult, Receipt } from '../../shared/contract/imports.ts';
import type { ImportReader } from '../import/import-reader.ts';
import type { Database } from './database.ts';
import { deriveLibrary } from './derive-library.ts';
import { storeDerived } from './derived-store.ts';
import { type ImportOrder, type TakenIn, takeIn } from './import-run.ts';
import { findImport, storeReceipt } from './import-store.ts';
import { generation } from './meta-store.ts';
import { receiptOf } from './receipts.ts';

interface Totals {
  readonly people: number;
  readonly touchpoints: number;
}

function totals(database: Database): Totals {
  const [people, bytes] = database.prepare('SELECT count(*), total(length(touches)) FROM person').row() ?? [];
  return { people: Number(people), touchpoints: Number(bytes) / bytesPerTouchpoint };
}
/** Nine doubles (touch-codec.ts). */
const bytesPerTouchpoint = 72;

/**
 * Takes files in, derives everybody and writes the receipts.
 * @param zone the zone days are counted in
 */
export async function importAndDerive(
  database: Database,
  reader: ImportReader,
  order: ImportOrder,
  zone: string,
): Promise<ImportResult> {
  const before = totals(database);
  const taken = await takeIn(database, reader, order);
  return database.transaction(() => {
    const at = order.now();
    const derived = deriveLibrary(database, zone, at);
    storeDerived(database, derived, zone, generation(database));
    const receipts = taken.map((one) => writeReceipt(database, one, derived, zone));
    const after = totals(database);
    const unknown = derived.persons.filter((person) => person.acquaintance === 'unknown').length;
    return {
      imports: receipts,
      me: derived.me,
      people: { added: after.people - before.people, total: after.people, unknown },
      touchpoints: { added: after.touchpoints - before.touchpoints, total: after.touchpoints },
    };
  });
}

function writeReceipt(
  database: Database,
  one: TakenIn,
  derived: ReturnType<typeof deriveLibrary>,
  zone: string,
): Receipt {
  const stored = findImport(database, one.import);
  if (!stored) throw new Error(`Import ${one.import} is gone`);
  const receipt = receiptOf(database, stored, derived, zone);
  storeReceipt(database, receipt);
  return { ...receipt, path: one.path };
}
