import { join } from 'node:path';
import type { ImportResult, Receipt } from '../../shared/contract/imports.ts';
import { isStranger } from '../../shared/derive/found-person.ts';
import type { Act } from '../../shared/journal/acts.ts';
import { householdOf } from '../../shared/journal/household.ts';
import type { ImportReader } from '../import/import-reader.ts';
import type { Database } from './database.ts';
import { deriveLibrary } from './derive-library.ts';
import { storeDerived } from './derived-store.ts';
import { type ImportOrder, type TakenIn, takeIn } from './import-run.ts';
import { endImport, findImport } from './import-store.ts';
import { appendActs, journalUntil } from './journal-store.ts';
import { generation, nextGeneration } from './meta-store.ts';
import { receiptOf } from './receipts.ts';
import { exportReceipt, takeExport } from './restored-receipts.ts';
import { runEnded } from './runs-here.ts';
import { dropUnopened } from './unopened-import.ts';
import { zoneInForce } from './zone-in-force.ts';

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

/** Own addresses named with an import are added to those the user confirmed, as part of the same step of undo. */
function ownAddressesNamed(database: Database, order: ImportOrder): Act[] {
  const confirmed = householdOf(journalUntil(database, order.now())).me;
  if (confirmed === null || order.me.every((address) => confirmed.includes(address))) return [];
  return [{ type: 'me', addresses: [...new Set([...confirmed, ...order.me])].sort() }];
}

/**
 * Takes files in, derives everybody and ends the imports with their receipts, all in one commit: an import without a
 * receipt has not ended, whatever cut it short, and is taken up again by the next one of the same path.
 * @param zoneBefore the zone days are counted in, unless an export brings another
 */
export async function importAndDerive(
  database: Database,
  reader: ImportReader,
  order: ImportOrder,
  zoneBefore: string,
): Promise<ImportResult> {
  const before = totals(database);
  try {
    const taken = await takeIn(database, reader, order);
    // Its memory is wanted for deriving.
    reader.close();
    return database.transaction(() => {
      const files = taken.flatMap((one) => ('export' in one ? [] : [one]));
      const restored = new Map(
        taken.flatMap((one) => ('export' in one ? [[one, takeExport(database, one, order.now())]] : [])),
      );
      const unopened = new Map(files.map((one) => [one, dropUnopened(database, one)]));
      for (const one of files) {
        if (unopened.get(one)) continue;
        const me = ownAddressesNamed(database, order);
        appendActs(database, [{ type: 'import', import: one.import }, ...me], order.now());
      }
      nextGeneration(database);
      // An export brings its zone along.
      const zone = restored.size > 0 ? (zoneInForce(database, order.now()) ?? zoneBefore) : zoneBefore;
      const derived = deriveLibrary(database, zone, order.now());
      storeDerived(database, derived, zone, generation(database));
      const receipts = taken.map((one) =>
        'export' in one
          ? exportReceipt(database, one, restored.get(one) ?? '', derived, zone)
          : (unopened.get(one) ?? endWithReceipt(database, one, derived, zone)),
      );
      const after = totals(database);
      const ownSending = derived.sent === 'something' ? 'seen' : 'not seen';
      const unknown = derived.persons.filter((person) => isStranger(person, ownSending)).length;
      return {
        imports: receipts,
        me: derived.me,
        people: { added: after.people - before.people, total: after.people, unknown },
        touchpoints: { added: after.touchpoints - before.touchpoints, total: after.touchpoints },
      };
    });
  } finally {
    runEnded(database);
  }
}

function endWithReceipt(
  database: Database,
  one: TakenIn,
  derived: ReturnType<typeof deriveLibrary>,
  zone: string,
): Receipt {
  const stored = findImport(database, one.import);
  if (!stored) throw new Error(`Import ${one.import} is gone`);
  const receipt = receiptOf(database, { ...stored, ms: one.ms }, derived, zone, one.notes);
  endImport(database, one.ended === 'whole' ? 'done' : 'cancelled', receipt);
  // Said in the words the user gave: relative paths stay so.
  const errors = receipt.errors.map((error) => ({
    ...error,
    path: error.path === stored.path ? one.path : join(one.path, error.path.slice(stored.path.length)),
  }));
  return { ...receipt, path: one.path, errors };
}
