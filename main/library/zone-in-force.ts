import { householdOf } from '../../shared/journal/household.ts';
import type { Database } from './database.ts';
import { appendActs, journalUntil } from './journal-store.ts';
import { nextGeneration, readMeta, writeMeta } from './meta-store.ts';

/** Zone in force at `now`: the one the user chose, else the one stored by the first import; null when there is neither. */
export function zoneInForce(database: Database, now: number): string | null {
  return householdOf(journalUntil(database, now)).zone ?? readMeta(database, 'zone');
}

/** The zone an import counts days in; the first one stores that of the computer. */
export function zoneAtImport(database: Database, systemZone: string, now: number): string {
  return database.transaction(() => {
    if (readMeta(database, 'zone') === null) writeMeta(database, 'zone', systemZone);
    return zoneInForce(database, now) ?? systemZone;
  }, 'by the next');
}

/** Counts days in another zone from now on. Where the user had chosen one, this is a choice too, and can be undone. */
export function chooseZone(database: Database, zone: string, now: number): void {
  if (zoneInForce(database, now) === zone) return;
  database.transaction(() => {
    if (householdOf(journalUntil(database, now)).zone === null) {
      writeMeta(database, 'zone', zone);
      return;
    }
    appendActs(database, [{ type: 'zone', zone }], now);
    nextGeneration(database);
  });
}
