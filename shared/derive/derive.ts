import type { MessageActs } from '../acts/found-act.ts';
import type { SkipReason } from '../contract/imports.ts';
import type { Sameness } from '../journal/sameness.ts';
import { asInstant } from '../time/instant.ts';
import { dayOf } from '../time/local.ts';
import { AddressBook } from './address-book.ts';
import type { AddressTouch } from './address-touches.ts';
import { cardJoins, type SureJoin } from './card-joins.ts';
import { contactCards } from './contact-cards.ts';
import { countSightings } from './count-sightings.ts';
import { coverageOf } from './coverage.ts';
import { coveredStretches, type Stretch } from './covered-stretches.ts';
import { deriveMail } from './derive-mail.ts';
import { deriveMeetings } from './derive-meetings.ts';
import { everybodysLedger } from './everybodys-ledger.ts';
import type { FoundPerson, PlannedMeeting } from './found-person.ts';
import { listEvidence } from './list-evidence.ts';
import { type MailItem, mailItems } from './mail-items.ts';
import type { MailVerdict } from './mail-rules.ts';
import { isNobody } from './nobody.ts';
import type { OwnAddressEvidence } from './own-addresses.ts';
import { ownAnchors } from './own-anchors.ts';
import { NameCounts } from './person-names.ts';
import { anchorsOf, findPersons } from './persons.ts';
import { type LikelySame, samePeople } from './same-people.ts';
import type { Parties, Sighting, StoredContact, StoredEvent, StoredMail } from './stored.ts';
import type { ImportCounts } from './tally.ts';

/** Everything the library holds that persons are derived from (model.md 1). */
export interface DeriveInput {
  readonly parties: Parties;
  readonly mails: readonly StoredMail[];
  readonly events: readonly StoredEvent[];
  readonly contacts: readonly StoredContact[];
  readonly sightings: readonly Sighting[];
  /** Acts found in the message of an envelope; null when there are none, or none were looked for. */
  actsOf(envelope: number): MessageActs | null;
  /** Own addresses the user confirmed; null to guess. */
  readonly me: readonly string[] | null;
  /** Own addresses named with imports; they stand in for the guess. */
  readonly named: readonly string[];
  /** Anchors acts name: they are people, whatever the files say. */
  readonly kept: readonly string[];
  /** Who is one person and who is not, by acts of the user. */
  readonly sameness: Sameness;
  readonly zone: string;
  /** ms since 1970 UTC; what happens after it is left out. */
  readonly now: number;
}

/** What a derivation comes to. */
export interface Derived {
  readonly persons: readonly FoundPerson[];
  /** Two people who may be one, best first. */
  readonly likely: readonly LikelySame[];
  readonly me: readonly string[];
  readonly guesses: readonly OwnAddressEvidence[];
  /** `nothing`: the files hold no mail written by the user. */
  readonly sent: 'something' | 'nothing';
  /** Day coverage ends on, or null for an empty library. */
  readonly asOf: number | null;
  /** Days the files tell of, oldest first; the last stretch ends with `asOf`. Empty for an empty library. */
  readonly covered: readonly Stretch[];
  /** Meetings of the days after now, soonest first; anchors of everybody else who comes. */
  readonly meetings: readonly PlannedMeeting[];
  /** The result holds for every now from `validFrom` on and before `validUntil` (ms). */
  readonly validFrom: number;
  readonly validUntil: number;
  /** Sets of anchors that are one person by a card of the user's contacts. */
  readonly cards: readonly SureJoin[];
  /** Why a message counts or not, by the id of one of its envelopes; null for an id of no message. */
  verdictOf(envelope: number): 'kept' | SkipReason | null;
  /** Counts for the receipt of an import. */
  counts(importId: number): ImportCounts;
}

/** Derives all persons from scratch. Pure, and the same for any order of files, imports and rows. */
export function derive(input: DeriveInput): Derived {
  const { mails, events, contacts, sightings, zone, now } = input;
  const book = new AddressBook(input.parties);
  const items = mailItems(mails, sightings);
  const meetings = meetingsOf(events);
  const coverage = coverageOf(items, events, now);
  const end = coverage.end ?? lastStart(events, now);

  const { me, guesses } = ownAnchors(input, items, meetings, book);
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
    contacts,
    outcomes: calendar.outcomes,
    zone,
    bounded: calendar.bounded,
  });
  const asOf = dayOf(asInstant(end), zone);
  const touches = [...mail.touches, ...calendar.touches];
  const cards = cardJoins(contactCards(contacts, scene));
  const names = namesIn(input, items, cards, book);
  const anchors = anchorsOf(touches, input.kept, cards, book);
  const same = samePeople({ anchors, names, cards, sameness: input.sameness }, { items, events, ...scene });
  const found = findPersons(
    {
      anchors,
      touches,
      writtenTo: mail.writtenTo,
      opened: mail.opened,
      nextMeetings: calendar.nextMeetings,
      metSince: calendar.metSince,
      joins: same.joins,
      cards,
      subjects: new Map(items.map(({ id, subject }) => [id, subject])),
      asOf,
    },
    book,
    names,
  );
  const known = items.length + events.length > 0;
  const ledgers = everybodysLedger(
    found,
    { items, verdicts: mail.verdicts, names, me, ...scene },
    input.actsOf,
  );
  const persons = found.map((one) => ({ ...one, ledger: ledgers(one.id) }));
  return {
    persons,
    likely: same.likely,
    me,
    guesses,
    sent: mail.sent,
    asOf: known ? asOf : null,
    covered: known ? coveredStretches(datedDays(items, calendar.touches, zone), asOf) : [],
    meetings: calendar.ahead.map(({ instant, summary, addresses }) => {
      return { instant, summary, people: addresses.map((address) => book.address(address)) };
    }),
    validFrom: coverage.end ?? Number.NEGATIVE_INFINITY,
    validUntil: Math.min(coverage.validUntil, calendar.validUntil),
    cards,
    verdictOf: verdictsByEnvelope(mail.verdicts),
    counts: (importId) => tally.counts(importId),
  };
}

/** Days with any mail, whoever sent it, and with meetings. */
function* datedDays(
  items: readonly MailItem[],
  meetings: readonly AddressTouch[],
  zone: string,
): Generator<number> {
  for (const { instant } of items) if (instant !== null) yield dayOf(asInstant(instant), zone);
  for (const { touchpoint } of meetings) yield touchpoint.day;
}

function verdictsByEnvelope(
  verdicts: ReadonlyMap<MailItem, MailVerdict>,
): (envelope: number) => 'kept' | SkipReason | null {
  const byEnvelope = new Map<number, MailVerdict>();
  return (envelope) => {
    if (byEnvelope.size === 0) {
      for (const [item, verdict] of verdicts) for (const id of item.envelopes) byEnvelope.set(id, verdict);
    }
    const verdict = byEnvelope.get(envelope);
    if (verdict === undefined) return null;
    return verdict.verdict === 'kept' ? 'kept' : verdict.reason;
  };
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

/** Counts the names that stand beside addresses and profiles, in mail, calendars and networks. */
function namesIn(
  input: DeriveInput,
  items: readonly MailItem[],
  cards: readonly SureJoin[],
  book: AddressBook,
): NameCounts {
  const names = new NameCounts(input.parties, book);
  for (const item of items) {
    names.addParties(item.from, 'from');
    for (const parties of [item.to, item.cc, item.bcc]) names.addParties(parties, 'recipient');
  }
  for (const { event } of input.events) {
    const guests = event.organizer ? [...event.attendees, event.organizer] : event.attendees;
    for (const guest of guests) names.add(book.intern(guest.address), guest.name, 'recipient');
  }
  // A network's members name themselves; what the user's own address books say goes before all (found-contact.ts).
  for (const { card, anchors } of cards) {
    if (card.contact.source !== 'linkedin') continue;
    for (const anchor of anchors.slice(0, 1)) names.add(book.intern(anchor), card.name, 'from');
  }
  return names;
}

/** Where no calendar item says when it was touched and there is no mail: the last start that lies not after now. */
function lastStart(events: readonly StoredEvent[], now: number): number {
  const starts = events.flatMap(({ event }) => (event.start.type === 'utc' ? [event.start.ms] : []));
  const past = starts.filter((start) => start <= now);
  return past.length > 0 ? past.reduce((a, b) => Math.max(a, b)) : now;
}
