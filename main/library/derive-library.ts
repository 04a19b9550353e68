import { type Derived, derive } from '../../shared/derive/derive.ts';
import { anchorsOf } from '../../shared/journal/decisions.ts';
import { householdOf } from '../../shared/journal/household.ts';
import type { Database } from './database.ts';
import { type DerivedFacts, readFacts, rulesVersion, storeDerived } from './derived-store.ts';
import { readEvents, readMails, readParties, readSightings } from './envelope-store.ts';
import { readImports } from './import-store.ts';
import { readJournal, type StoredEntry } from './journal-store.ts';
import { generation, readMeta } from './meta-store.ts';

/** Zone in force: the one the user chose, else the one stored by the first import, else `fallback`. */
export function zoneOf(database: Database, journal: readonly StoredEntry[], fallback: string): string {
  return householdOf(journal).zone ?? readMeta(database, 'zone') ?? fallback;
}

/**
 * Anchors that are one person by an act of the user, and every anchor any act names: those become people even when no
 * file knows them.
 */
function joinedAnchors(journal: readonly StoredEntry[]): (readonly string[])[] {
  return journal.flatMap(({ act, undone }) => {
    if (undone !== null) return [];
    if (act.type === 'add') return [anchorsOf(act)];
    return anchorsOf(act).map((anchor) => [anchor]);
  });
}

/** Derives everything from what is stored. `journal` may leave out entries that are later than `now`. */
export function deriveLibrary(
  database: Database,
  journal: readonly StoredEntry[],
  zone: string,
  now: number,
): Derived {
  return derive({
    parties: readParties(database),
    mails: readMails(database),
    events: readEvents(database),
    sightings: readSightings(database),
    me: householdOf(journal).me,
    named: readImports(database)
      .filter((one) => one.state !== 'undone')
      .flatMap((one) => one.me),
    joined: joinedAnchors(journal),
    zone,
    now,
  });
}

/** Whether what was derived still holds: nothing it was derived from has changed, and `now` is within its time. */
export function stillHolds(
  facts: DerivedFacts | null,
  zone: string,
  changes: number,
  now: number,
): facts is DerivedFacts {
  return (
    facts !== null &&
    facts.rules === rulesVersion &&
    facts.generation === changes &&
    facts.zone === zone &&
    now >= (facts.validFrom ?? Number.NEGATIVE_INFINITY) &&
    now < (facts.validUntil ?? Number.POSITIVE_INFINITY)
  );
}

/** Brings what is derived up to date. Returns the derivation when one was made, null when the stored one holds. */
export function bringUpToDate(database: Database, fallbackZone: string, now: number): Derived | null {
  const holds = () => {
    const zone = zoneOf(database, readJournal(database), fallbackZone);
    return stillHolds(readFacts(database), zone, generation(database), now);
  };
  if (holds()) return null;
  // The lock is taken first: an import of another process must not end between reading and writing.
  return database.transaction(() => {
    if (holds()) return null;
    const journal = readJournal(database);
    const zone = zoneOf(database, journal, fallbackZone);
    const derived = deriveLibrary(database, journal, zone, now);
    storeDerived(database, derived, zone, generation(database));
    return derived;
  });
}
