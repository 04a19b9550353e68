import { anchorsOf } from '../../shared/journal/decisions.ts';
import type { Database } from './database.ts';
import { type DerivedFacts, readFacts } from './derived-store.ts';
import { journalUntil, type StoredEntry } from './journal-store.ts';
import { PeopleBook } from './people-book.ts';

/** Everybody as of one moment, with what they were put together from. */
export interface CurrentPeople {
  readonly facts: DerivedFacts;
  readonly journal: readonly StoredEntry[];
  readonly book: PeopleBook;
}

/** Entries that one journal has and the other has not, or that were undone in only one. */
function differences(before: readonly StoredEntry[], after: readonly StoredEntry[]): readonly StoredEntry[] {
  const state = (entry: StoredEntry) => `${entry.id} ${entry.undone}`;
  const known = new Set(before.map(state));
  const now = new Set(after.map(state));
  return [
    ...after.filter((entry) => !known.has(state(entry))),
    ...before.filter((entry) => !now.has(state(entry))),
  ];
}

/**
 * Everybody as of `now`, from what is derived and the journal. What was put together before is taken over where it
 * still holds: after an act about one person only that person's row is computed anew.
 */
export function currentPeople(database: Database, now: number, before: CurrentPeople | null): CurrentPeople {
  const facts = readFacts(database);
  if (!facts) throw new Error('Nothing has been derived yet');
  const journal = journalUntil(database, now);
  const book = new PeopleBook(database, facts, journal, now);
  const comparable =
    before !== null &&
    before.facts.generation === facts.generation &&
    before.facts.zone === facts.zone &&
    before.facts.validFrom === facts.validFrom &&
    before.facts.validUntil === facts.validUntil &&
    before.book.setting.today === book.setting.today;
  if (!comparable) return { facts, journal, book };
  const changed = differences(before.journal, journal);
  if (changed.length === 0) return before;
  const anchors = changed.flatMap((entry) => anchorsOf(entry.act));
  // An act that names nobody is about the household, and so about everybody.
  const personal = changed.every((entry) => anchorsOf(entry.act).length > 0);
  if (personal) book.takeOver(before.book, new Set(anchors));
  return { facts, journal, book };
}
