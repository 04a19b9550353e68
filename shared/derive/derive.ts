import { asInstant } from '../time/instant.ts';
import { dayOf } from '../time/local.ts';
import { AddressBook } from './address-book.ts';
import { countSightings } from './count-sightings.ts';
import { coverageOf } from './coverage.ts';
import { deriveMail } from './derive-mail.ts';
import { deriveMeetings } from './derive-meetings.ts';
import type { FoundPerson } from './found-person.ts';
import { listEvidence } from './list-evidence.ts';
import { type MailItem, mailItems } from './mail-items.ts';
import { isListOrRoom, isRobot, isRole } from './nobody.ts';
import { guessOwnAddresses, type OwnAddressEvidence } from './own-addresses.ts';
import { NameCounts } from './person-names.ts';
import { findPersons } from './persons.ts';
import type { Parties, Sighting, StoredEvent, StoredMail } from './stored.ts';
import type { ImportCounts } from './tally.ts';

/** Everything the library holds that persons are derived from (model.md 1). */
export interface DeriveInput {
  readonly parties: Parties;
  readonly mails: readonly StoredMail[];
  readonly events: readonly StoredEvent[];
  readonly sightings: readonly Sighting[];
  /** Own addresses the user confirmed; null to guess. */
  readonly me: readonly string[] | null;
  /** Own addresses named with imports; they stand in for the guess. */
  readonly named: readonly string[];
  /** Sets of anchors that are one person by an act of the user. */
  readonly joined: readonly (readonly string[])[];
  readonly zone: string;
  /** ms since 1970 UTC; what happens after it is left out. */
  readonly now: number;
}

export interface Derived {
  readonly persons: readonly FoundPerson[];
  readonly me: readonly string[];
  readonly guesses: readonly OwnAddressEvidence[];
  /** `nothing`: the files hold no mail written by the user. */
  readonly sent: 'something' | 'nothing';
  /** Day coverage ends on, or null for an empty library. */
  readonly asOf: number | null;
  /** The result holds for every now from `validFrom` on and before `validUntil` (ms). */
  readonly validFrom: number;
  readonly validUntil: number;
  /** Counts for the receipt of an import. */
  counts(importId: number): ImportCounts;
}

/** Derives all persons from scratch. Pure, and the same for any order of files, imports and rows. */
export function derive(input: DeriveInput): Derived {
  const { mails, events, sightings, zone, now } = input;
  const book = new AddressBook(input.parties);
  const items = mailItems(mails, sightings);
  const meetings = meetingsOf(events);
  const coverage = coverageOf(items, events, now);
  const end = coverage.end ?? lastStart(events, now);

  const { me, guesses } = ownAddresses(input, items, meetings, book);
  const mine = new Set(me);
  const evidence = listEvidence(mails, events, me);
  const scene = {
    book,
    zone,
    end,
    now,
    isMine: (address: string) => mine.has(address),
    isNobody: (address: string) => isNobody(address, evidence),
  };
  const mail = deriveMail(items, scene);
  const calendar = deriveMeetings(meetings, scene);
  const tally = countSightings({
    sightings,
    items,
    verdicts: mail.verdicts,
    events,
    outcomes: calendar.outcomes,
    zone,
    bounded: calendar.bounded,
  });
  const asOf = dayOf(asInstant(end), zone);
  const persons = findPersons(
    {
      touches: [...mail.touches, ...calendar.touches],
      writtenTo: mail.writtenTo,
      nextMeetings: calendar.nextMeetings,
      metSince: calendar.metSince,
      joined: input.joined,
      asOf,
    },
    book,
    namesIn(input, items, book),
  );
  return {
    persons,
    me,
    guesses,
    sent: mail.sent,
    asOf: items.length + events.length > 0 ? asOf : null,
    validFrom: coverage.end ?? Number.NEGATIVE_INFINITY,
    validUntil: Math.min(coverage.validUntil, calendar.validUntil),
    counts: (importId) => tally.counts(importId),
  };
}

function isNobody(address: string, evidence: ReturnType<typeof listEvidence>): boolean {
  return isListOrRoom(address, evidence) || isRobot(address) || isRole(address);
}

/** Own addresses: confirmed, else named with an import, else guessed. */
function ownAddresses(
  input: DeriveInput,
  items: readonly MailItem[],
  meetings: readonly (readonly StoredEvent[])[],
  book: AddressBook,
): { readonly me: readonly string[]; readonly guesses: readonly OwnAddressEvidence[] } {
  const evidence = listEvidence(input.mails, input.events, []);
  // Of what was mailed, the message itself tells who takes part.
  const inCalendar = meetings
    .map((components) => components.filter(({ event }) => !event.inMail))
    .filter((components) => components.length > 0);
  const guesses = guessOwnAddresses(items, input.mails, inCalendar.map(partiesOf), book, (address) =>
    isNobody(address, evidence),
  );
  const guessed = guesses.filter((guess) => guess.likely).map((guess) => guess.address);
  const stated = input.named.length > 0 ? input.named : guessed;
  return { me: [...new Set(input.me ?? stated)].sort(), guesses };
}

function meetingsOf(events: readonly StoredEvent[]): readonly (readonly StoredEvent[])[] {
  const byUid = new Map<string, StoredEvent[]>();
  for (const one of events) {
    const known = byUid.get(one.event.uid);
    if (known) known.push(one);
    else byUid.set(one.event.uid, [one]);
  }
  return [...byUid.values()];
}

function partiesOf(components: readonly StoredEvent[]): readonly string[] {
  return components.flatMap(({ event }) => [
    ...(event.organizer && !event.groupCalendar ? [event.organizer.address] : []),
    ...event.attendees.filter((guest) => guest.type === 'individual').map((guest) => guest.address),
  ]);
}

/** Counts the names that stand beside addresses, in mail and in calendars. */
function namesIn(input: DeriveInput, items: readonly MailItem[], book: AddressBook): NameCounts {
  const names = new NameCounts(input.parties, book);
  for (const item of items) {
    names.addParties(item.from, 'from');
    for (const parties of [item.to, item.cc, item.bcc]) names.addParties(parties, 'recipient');
  }
  for (const { event } of input.events) {
    const guests = event.organizer ? [...event.attendees, event.organizer] : event.attendees;
    for (const guest of guests) names.add(book.intern(guest.address), guest.name, 'recipient');
  }
  return names;
}

/** Where no calendar item says when it was touched and there is no mail: the last start that lies not after now. */
function lastStart(events: readonly StoredEvent[], now: number): number {
  const starts = events.flatMap(({ event }) => (event.start.type === 'utc' ? [event.start.ms] : []));
  const past = starts.filter((start) => start <= now);
  return past.length > 0 ? past.reduce((a, b) => Math.max(a, b)) : now;
}
