import { type Derived, derive } from '../../shared/derive/derive.ts';
import { anchorsOf } from '../../shared/journal/decisions.ts';
import { householdOf } from '../../shared/journal/household.ts';
import type { Database } from './database.ts';
import { type DerivedFacts, readFacts, rulesVersion, storeDerived } from './derived-store.ts';
import { readContacts, readEvents, readMails, readParties, readSightings } from './envelope-store.ts';
import { readImports } from './import-store.ts';
import { journalUntil, nextJournalChange, type StoredEntry } from './journal-store.ts';
import { generation } from './meta-store.ts';
import { zoneInForce } from './zone-in-force.ts';

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

/**
 * Derives everything from what is stored, as of `now`. It holds from `now` on, not for any time before, in which a
 * meeting that has passed by now may still be to come; and until the next thing happens, an act of the journal included.
 */
export function deriveLibrary(database: Database, zone: string, now: number): Derived {
  const journal = journalUntil(database, now);
  const derived = derive({
    parties: readParties(database),
    mails: readMails(database),
    events: readEvents(database),
    contacts: readContacts(database),
    sightings: readSightings(database),
    me: householdOf(journal).me,
    named: readImports(database)
      .filter((one) => one.state !== 'undone')
      .flatMap((one) => one.me),
    joined: joinedAnchors(journal),
    zone,
    now,
  });
  const validUntil = Math.min(derived.validUntil, nextJournalChange(database, now));
  return { ...derived, validFrom: now, validUntil };
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
    const zone = zoneInForce(database, now) ?? fallbackZone;
    return stillHolds(readFacts(database), zone, generation(database), now);
  };
  if (holds()) return null;
  // The lock is taken first: an import of another process must not end between reading and writing.
  return database.transaction(() => {
    if (holds()) return null;
    const zone = zoneInForce(database, now) ?? fallbackZone;
    const derived = deriveLibrary(database, zone, now);
    storeDerived(database, derived, zone, generation(database));
    return derived;
  });
}
