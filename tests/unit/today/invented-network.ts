import type { FoundAct } from '../../../shared/acts/found-act.ts';
import { noContact } from '../../../shared/derive/found-contact.ts';
import type { FoundPerson, PlannedMeeting } from '../../../shared/derive/found-person.ts';
import type { RecordedMessage } from '../../../shared/derive/ledger-record.ts';
import { personRow } from '../../../shared/derive/person-row.ts';
import { viewPerson } from '../../../shared/derive/person-view.ts';
import type { Act } from '../../../shared/journal/acts.ts';
import { decisionAbout } from '../../../shared/journal/decisions.ts';
import { firstCircles, householdOf } from '../../../shared/journal/household.ts';
import type { Touchpoint } from '../../../shared/model/touchpoint.ts';
import { dayFromIso } from '../../../shared/time/day-text.ts';
import { startOfDay } from '../../../shared/time/local.ts';
import type { TodayInput } from '../../../shared/today/input.ts';
import { type Member, memberOf } from '../../../shared/today/member.ts';

/** The day of all these tests: Tuesday, 24 November 2026, at 10:00 in the zone UTC. */
export const today = dayOf('2026-11-24');
const now = Date.parse('2026-11-24T10:00:00Z');
const zone = 'UTC';

export function dayOf(iso: string): number {
  const day = dayFromIso(iso);
  if (day === null) throw new Error(`no such day: ${iso}`);
  return day;
}

/** A mail on a day: `out` by the user, `in` by the other. */
export function mail(on: string, direction: 'out' | 'in', item = 0): Touchpoint {
  const day = dayOf(on);
  const weight = 1_000_000;
  return {
    instant: startOfDay(day as never, zone) + 12 * 3_600_000,
    day,
    kind: 'mail',
    direction,
    weightOut: direction === 'out' ? weight : 0,
    weightIn: direction === 'in' ? weight : 0,
    meeting: 'none',
    groupSize: 1,
    origin: { type: 'item', id: item },
  };
}

/** Mails both ways on so many days, so many days apart, the last on a day. */
export function exchanges(count: number, apart: number, last: string): readonly Touchpoint[] {
  const end = dayOf(last);
  return Array.from({ length: count }, (_, index) => {
    const iso = new Date((end - (count - 1 - index) * apart) * 86_400_000).toISOString().slice(0, 10);
    return [mail(iso, 'in'), { ...mail(iso, 'out'), instant: mail(iso, 'out').instant + 1 }];
  }).flat();
}

/** A message the rules found something in. */
export function said(
  on: string,
  way: 'out' | 'in',
  name: FoundAct['class'],
  sentence: string,
  item = 77,
): RecordedMessage {
  const acts: FoundAct[] = [{ class: name, rule: 'a rule', sentence, called: '' }];
  const { instant, day } = mail(on, way);
  return { item, references: [`m${item}@test`], instant, day, way, addressees: 1, answers: null, acts };
}

interface Given extends Partial<Omit<FoundPerson, 'contact' | 'ledger'>> {
  readonly contact?: Partial<FoundPerson['contact']>;
  readonly messages?: readonly RecordedMessage[];
  /** Beside being kept in the circle. */
  readonly acts?: readonly Act[];
  readonly circle?: string;
}

/** Somebody of the network, circle Active (90 days) unless told otherwise, known until the day before today. */
export function member(name: string, given: Given = {}): Member {
  const { contact, messages = [], acts = [], circle = 'active', ...rest } = given;
  const address = `${name.toLowerCase().replaceAll(' ', '.')}@${name.split(' ').at(-1)?.toLowerCase()}.test`;
  const found: FoundPerson = {
    id: address,
    anchors: [address],
    names: [name],
    touchpoints: [],
    writtenOn: null,
    opened: [],
    asOf: today - 1,
    nextMeeting: null,
    contact: { ...noContact, ...contact },
    topics: [],
    move: null,
    joins: [],
    ledger: { messages, openings: [] },
    ...rest,
  };
  const journal = [{ type: 'keep', people: [address], circle } as const, ...acts].map((act, index) => ({
    id: index + 1,
    at: Date.parse('2026-01-01T00:00:00Z'),
    undone: null,
    act,
  }));
  const household = householdOf(journal);
  const setting = { zone, today, circles: firstCircles, ownSending: 'seen' as const, muted: household.muted };
  const view = viewPerson(found, decisionAbout(journal, found.anchors), setting);
  const row = personRow(view, setting);
  if (row === null) throw new Error(`${name} was forgotten`);
  return memberOf(view, row, today);
}

/** A day's list's input: files until yesterday, covered for a year, five people a week. */
export function inputOf(members: readonly Member[], given: Partial<TodayInput> = {}): TodayInput {
  const capacity: Act = { type: 'capacity', people: 5 };
  const byAnchor = new Map(
    members.flatMap((one) => one.found.anchors.map((anchor) => [anchor, one] as const)),
  );
  return {
    members,
    household: householdOf([{ id: 1, at: 0, undone: null, act: capacity }]),
    zone,
    now,
    today,
    coverage: { asOf: today - 1, covered: [{ from: today - 365, to: today - 1 }] },
    revision: 7,
    verdict: 'health',
    meetings: [],
    subjectOf: () => 'Printers',
    find: (anchor) => byAnchor.get(anchor) ?? null,
    areAcquainted: () => false,
    ...given,
  };
}

/** A meeting that is to come. */
export function meeting(at: string, summary: string, ...people: readonly Member[]): PlannedMeeting {
  return { instant: Date.parse(at), summary, people: people.map(({ found }) => found.anchors[0] ?? '') };
}
