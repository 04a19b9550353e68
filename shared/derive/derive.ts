import { asInstant } from '../time/instant.ts';
import { dayOf } from '../time/local.ts';
import { AddressBook, type AddressId } from './address-book.ts';
import type { AddressTouch } from './address-touches.ts';
import { coverageOf } from './coverage.ts';
import type { FoundPerson, NextMeeting } from './found-person.ts';
import { type MailItem, mailItems } from './mail-items.ts';
import { judgeMail, type MailVerdict } from './mail-rules.ts';
import { mailTouches } from './mail-touches.ts';
import { componentKey, deriveMeeting } from './meetings.ts';
import { isListOrRoom, isRobot, isRole, type ListEvidence } from './nobody.ts';
import { guessOwnAddresses, type OwnAddressEvidence } from './own-addresses.ts';
import { NameCounts } from './person-names.ts';
import { findPersons } from './persons.ts';
import type { Parties, Sighting, StoredEvent, StoredMail } from './stored.ts';
import { type ImportCounts, type Outcome, Tally } from './tally.ts';

/** Everything the library holds that persons are derived from (model.md 1). */
export interface DeriveInput {
  readonly parties: Parties;
  readonly mails: readonly StoredMail[];
  readonly events: readonly StoredEvent[];
  readonly sightings: readonly Sighting[];
  /** Own addresses the user confirmed; null to guess. */
  readonly me: readonly string[] | null;
  /** Own addresses named with an import; they count whether guessed or confirmed. */
  readonly named: readonly string[];
  readonly joined: readonly (readonly string[])[];
  readonly zone: string;
  /** ms since 1970 UTC; what happens after it is left out. */
  readonly now: number;
}

export interface Derived {
  readonly persons: readonly FoundPerson[];
  readonly me: readonly string[];
  readonly guesses: readonly OwnAddressEvidence[];
  /** `nothing`: the files hold no mail by the user. */
  readonly sent: 'something' | 'nothing';
  /** Day coverage ends on, or null for an empty library. */
  readonly asOf: number | null;
  /** The result holds for every now from `validFrom` on and before `validUntil` (ms). */
  readonly validFrom: number;
  readonly validUntil: number;
  readonly tally: Tally;
  counts(importId: number): ImportCounts;
  /** UIDs of rules that had to be cut short. */
  readonly bounded: readonly string[];
}

/** Derives all persons from scratch. Pure, and the same for any order of files, imports and rows. */
export function derive(input: DeriveInput): Derived {
  const { mails, events, sightings, zone, now } = input;
  const book = new AddressBook(input.parties);
  const items = mailItems(mails, sightings);
  const coverage = coverageOf(items, events, now);
  const end = coverage.end ?? lastStart(events, now);
  const evidence = listEvidence(mails, events);
  const nobody = (address: string) => isListOrRoom(address, evidence) || isRobot(address) || isRole(address);
  const meetings = [...groupBy(events, ({ event }) => event.uid).values()];
  const guesses = guessOwnAddresses(items, mails, meetings.map(partiesOf), book, nobody);
  const guessed = guesses.filter((guess) => guess.likely).map((guess) => guess.address);
  const stated = input.named.length > 0 ? input.named : guessed;
  const me = [...new Set(input.me ?? stated)].sort();
  const mine = new Set(me);

  const names = new NameCounts(input.parties, book);
  const touches: AddressTouch[] = [];
  const known = new Set<AddressId>();
  const tally = new Tally();
  const mail = deriveMail(items, book, mine, nobody, zone);
  for (const item of items) {
    names.addParties(item.from, 'from');
    for (const parties of [item.to, item.cc, item.bcc]) names.addParties(parties, 'recipient');
    const verdict = mail.verdicts.get(item);
    if (verdict?.verdict === 'kept' && (item.instant ?? 0) <= now) {
      for (const touch of mailTouches(item, verdict, zone)) touches.push(touch);
    }
  }
  for (const address of mail.writtenTo) known.add(address);

  const scene = {
    book,
    zone,
    end,
    now,
    isMine: (address: string) => mine.has(address),
    isNobody: nobody,
  };
  const outcomes = new Map<string, Outcome>();
  const nextMeetings = new Map<AddressId, NextMeeting>();
  const metSince = new Map<AddressId, number>();
  const bounded: string[] = [];
  let { validUntil } = coverage;
  for (const components of meetings) {
    const found = deriveMeeting(components, scene);
    for (const touch of found.touches) touches.push(touch);
    for (const [key, outcome] of found.outcomes) outcomes.set(key, outcome);
    for (const address of found.met) known.add(address);
    for (const address of found.next?.addresses ?? []) {
      const other = nextMeetings.get(address);
      const next = found.next?.meeting;
      if (next && (!other || next.instant < other.instant)) nextMeetings.set(address, next);
    }
    for (const address of found.since?.addresses ?? []) {
      metSince.set(address, Math.max(metSince.get(address) ?? 0, found.since?.day ?? 0));
    }
    if (found.bounded) bounded.push(components[0]?.event.uid ?? '');
    validUntil = Math.min(validUntil, found.validUntil);
  }
  for (const { event } of events) {
    for (const guest of event.attendees) names.add(book.intern(guest.address), guest.name, 'recipient');
    if (event.organizer) names.add(book.intern(event.organizer.address), event.organizer.name, 'recipient');
  }

  count(tally, sightings, items, mail.verdicts, events, outcomes, zone);
  const asOf = dayOf(asInstant(end), zone);
  const persons = findPersons(
    {
      touches,
      known,
      acquainted: mail.sent === 'nothing' ? 'everybody' : 'by contact',
      nextMeetings,
      metSince,
      joined: input.joined,
      asOf,
    },
    book,
    names,
  );
  return {
    persons,
    me,
    guesses,
    sent: mail.sent,
    asOf: items.length + events.length > 0 ? asOf : null,
    validFrom: coverage.end ?? Number.NEGATIVE_INFINITY,
    validUntil,
    tally,
    counts: (importId) => tally.counts(importId),
    bounded,
  };
}

interface MailFindings {
  readonly verdicts: ReadonlyMap<MailItem, MailVerdict>;
  readonly writtenTo: ReadonlySet<AddressId>;
  readonly sent: 'something' | 'nothing';
}

function deriveMail(
  items: readonly MailItem[],
  book: AddressBook,
  mine: ReadonlySet<string>,
  nobody: (address: string) => boolean,
  zone: string,
): MailFindings {
  void zone;
  const isMine = memo(book, (address) => mine.has(address));
  const isNobody = memo(book, nobody);
  const fromMe = (item: MailItem) => item.from.some((party) => isMine(book.party(party)));
  const myMessages = new Set<string>();
  const writtenTo = new Set<AddressId>();
  for (const item of items) {
    if (!fromMe(item)) continue;
    for (const id of item.messageIds) myMessages.add(id);
    if (item.place === 'uncounted') continue;
    for (const party of [...item.to, ...item.cc, ...item.bcc]) writtenTo.add(book.party(party));
  }
  const context = { book, isMine, isNobody, isMyMessage: (id: string) => myMessages.has(id) };
  const verdicts = new Map(items.map((item) => [item, judgeMail(item, context)]));
  return { verdicts, writtenTo, sent: items.some(fromMe) ? 'something' : 'nothing' };
}

/** Asks `question` once for each address. */
function memo(book: AddressBook, question: (address: string) => boolean): (id: AddressId) => boolean {
  const answers = new Map<AddressId, boolean>();
  return (id) => {
    const known = answers.get(id);
    if (known !== undefined) return known;
    const answer = question(book.address(id));
    answers.set(id, answer);
    return answer;
  };
}

function listEvidence(mails: readonly StoredMail[], events: readonly StoredEvent[]): ListEvidence {
  const listAddresses = new Set<string>();
  const listHosts = new Set<string>();
  const rooms = new Set<string>();
  for (const mail of mails) {
    for (const address of mail.listAddresses) listAddresses.add(address);
    for (const host of mail.listHosts) listHosts.add(host);
  }
  for (const { event } of events) {
    for (const guest of event.attendees) if (guest.type !== 'individual') rooms.add(guest.address);
    if (event.groupCalendar && event.organizer) rooms.add(event.organizer.address);
  }
  return { listAddresses, listHosts, rooms };
}

function partiesOf(components: readonly StoredEvent[]): readonly string[] {
  return components.flatMap(({ event }) => [
    ...(event.organizer && !event.groupCalendar ? [event.organizer.address] : []),
    ...event.attendees.filter((guest) => guest.type === 'individual').map((guest) => guest.address),
  ]);
}

/** Where no calendar item says when it was touched and there is no mail: the last start that lies not after now. */
function lastStart(events: readonly StoredEvent[], now: number): number {
  const starts = events.flatMap(({ event }) => (event.start.type === 'utc' ? [event.start.ms] : []));
  const past = starts.filter((start) => start <= now);
  return past.length > 0 ? past.reduce((a, b) => Math.max(a, b)) : now;
}

function groupBy<T>(values: readonly T[], key: (value: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const of = key(value);
    const known = groups.get(of);
    if (known) known.push(value);
    else groups.set(of, [value]);
  }
  return groups;
}

function outcomeOfMail(item: MailItem, verdict: MailVerdict | undefined): Outcome {
  const span = item.instant === null ? null : { first: item.instant, last: item.instant };
  if (!verdict || verdict.verdict === 'skipped') {
    const skipped = new Map(verdict ? [[verdict.reason, 1] as const] : []);
    return { occurrences: 0, kept: 0, skipped, touchpoints: 0, span };
  }
  const touchpoints = verdict.direct.length + verdict.copied.length;
  return { occurrences: 0, kept: 1, skipped: new Map(), touchpoints, span };
}

function count(
  tally: Tally,
  sightings: readonly Sighting[],
  items: readonly MailItem[],
  verdicts: ReadonlyMap<MailItem, MailVerdict>,
  events: readonly StoredEvent[],
  outcomes: ReadonlyMap<string, Outcome>,
  zone: string,
): void {
  const itemOf = new Map(items.flatMap((item) => item.envelopes.map((id) => [id, item] as const)));
  const eventOf = new Map(events.map((one) => [one.id, one.event]));
  for (const sighting of sightings) {
    const item = itemOf.get(sighting.envelope);
    if (item) {
      tally.see(sighting.import, 'mail', item.id, outcomeOfMail(item, verdicts.get(item)));
      continue;
    }
    const event = eventOf.get(sighting.envelope);
    if (!event) continue;
    const key = componentKey(event, zone);
    const outcome = outcomes.get(key);
    if (outcome) tally.see(sighting.import, 'event', key, outcome);
  }
}
