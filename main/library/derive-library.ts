import type { Verdict } from '../../shared/backtest/report.ts';
import { verdictAlone } from '../../shared/backtest/verdict-alone.ts';
import { type Derived, derive } from '../../shared/derive/derive.ts';
import { pastCourses } from '../../shared/derive/past-courses.ts';
import { anchorsOf, DecisionIndex, saysWho } from '../../shared/journal/decisions.ts';
import { householdOf } from '../../shared/journal/household.ts';
import { samenessOf } from '../../shared/journal/sameness.ts';
import { asInstant } from '../../shared/time/instant.ts';
import { dayOf } from '../../shared/time/local.ts';
import { storedActs } from './act-store.ts';
import type { Database } from './database.ts';
import {
  type DerivedFacts,
  type DerivedWithVerdict,
  readFacts,
  rulesVersion,
  storeDerived,
} from './derived-store.ts';
import { readContacts, readEvents, readMails, readParties, readSightings } from './envelope-store.ts';
import { readImports } from './import-store.ts';
import { journalUntil, nextJournalChange, type StoredEntry } from './journal-store.ts';
import { generation } from './meta-store.ts';
import { zoneInForce } from './zone-in-force.ts';

/**
 * Anchors that acts name become people even when no file knows them. A merge or a split names whom files told of: who
 * goes with an import that is taken back does not stay for its sake.
 */
function keptAnchors(journal: readonly StoredEntry[]): readonly string[] {
  const kept = journal.filter(({ undone, act }) => undone === null && !saysWho(act));
  return [...new Set(kept.flatMap(({ act }) => anchorsOf(act)))];
}

/**
 * Derives everything from what is stored, as of `now`. It holds from `now` on, not for any time before, in which a
 * meeting that has passed by now may still be to come; and until the next thing happens, an act of the journal included.
 */
export function deriveLibrary(database: Database, zone: string, now: number): DerivedWithVerdict {
  const journal = journalUntil(database, now);
  const derived = derive({
    parties: readParties(database),
    mails: readMails(database),
    events: readEvents(database),
    contacts: readContacts(database),
    sightings: readSightings(database),
    actsOf: storedActs(database),
    me: householdOf(journal).me,
    named: readImports(database)
      .filter((one) => one.state !== 'undone')
      .flatMap((one) => one.me),
    kept: keptAnchors(journal),
    sameness: samenessOf(journal),
    zone,
    now,
  });
  const validUntil = Math.min(derived.validUntil, nextJournalChange(database, now));
  return { ...derived, validFrom: now, validUntil, verdict: verdictOn(derived, journal, zone, now) };
}

/**
 * What a look at the user's own past says of health. It is made with what is derived, never after a single act: a touch logged in
 * between says little of years.
 */
function verdictOn(derived: Derived, journal: readonly StoredEntry[], zone: string, now: number): Verdict {
  const today = dayOf(asInstant(now), zone);
  const ownSending = derived.sent === 'something' ? 'seen' : 'not seen';
  const courses = pastCourses(derived.persons, new DecisionIndex(journal), { zone, today, ownSending });
  return verdictAlone(courses, derived.asOf ?? today);
}

/** Whether what was derived still holds: nothing it was derived from has changed, and `now` is within its time. */
function stillHolds(
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
