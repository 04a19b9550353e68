import type { TodayPage, TodayReason } from '../contract/today.ts';
import type { Household } from '../journal/household.ts';
import { type Candidate, dayList } from '../model/attention.ts';
import { defaultCapacity, LEAST_CAPACITY } from '../model/capacity.ts';
import { STEADINESS_WEEKS } from '../model/steadiness.ts';
import { asDay } from '../time/day.ts';
import { dayFromIso, formatDay } from '../time/day-text.ts';
import { asOfSentence } from '../wording/as-of.ts';
import { beyondSentence, headline, staleSentence } from '../wording/today-words.ts';
import type { Member } from './member.ts';
import { newsReasons } from './news-reasons.ts';
import { type Coverage, mondayOf, type Outreach, outreachOf } from './outreach.ts';
import type { Reason } from './reason.ts';
import { turnReason } from './turn-reasons.ts';

/** Files that end longer ago tell nothing of now, and name nobody (model.md 1). */
const staleDays = 30;
/** Weeks the headline looks back. */
const headlineWeeks = 12;

/** Everything the day's list is made from. */
export interface TodayInput {
  /** People of the network. */
  readonly members: readonly Member[];
  readonly household: Household;
  readonly zone: string;
  /** Day number of the clock. */
  readonly today: number;
  readonly coverage: Coverage | null;
}

function isSnoozed({ decision }: Member, today: number): boolean {
  const until = decision.attention.snoozedUntil;
  const day = until === null ? null : dayFromIso(until);
  return day !== null && today < day;
}

function reasonsOf(member: Member, { zone, today }: TodayInput): readonly Reason[] {
  const reasons = [...newsReasons(member, zone, today), turnReason(member, zone, today)];
  const { dismissed } = member.decision.attention;
  return reasons.filter((reason) => reason !== null && !dismissed.has(reason.key)) as readonly Reason[];
}

function candidateOf(member: Member, input: TodayInput): Candidate<Reason>[] {
  if (isSnoozed(member, input.today)) return [];
  const reasons = reasonsOf(member, input);
  if (reasons.length === 0) return [];
  const { figures, decision, found } = member;
  return [
    {
      id: found.id,
      star: decision.star,
      strengthAtLastTouch: figures.strengthAtLastTouch,
      recency: figures.recency ?? 1,
      reasons,
    },
  ];
}

/** Whether the files end too long ago to name anybody. */
export function isStale({ coverage, today }: Pick<TodayInput, 'coverage' | 'today'>): boolean {
  return coverage !== null && today - coverage.asOf > staleDays;
}

/** Everybody there is a reason for, in no order: the day's list and reminders choose from them. */
export function candidatesOf(input: TodayInput): readonly Candidate<Reason>[] {
  return isStale(input) ? [] : input.members.flatMap((member) => candidateOf(member, input));
}

/** Whom the user reached in this week, which begins on Monday. */
export function reachedThisWeek({
  members,
  today,
}: Pick<TodayInput, 'members' | 'today'>): readonly Member[] {
  const monday = mondayOf(today);
  return members.filter(({ reached }) => reached.some((day) => day >= monday && day <= today));
}

/** People a week: the user's word, else what they have done so far (model.md 8). */
export function capacityOf(household: Household, outreach: Outreach | null): number {
  return household.capacity ?? (outreach === null ? LEAST_CAPACITY : defaultCapacity(outreach.reached));
}

/** Weeks of the headline in which anybody was reached, of those that are known. */
function recentWeeks(outreach: Outreach | null): { readonly active: number; readonly known: number } {
  const reached = (outreach?.reached ?? []).filter(
    (_, index) => (outreach?.weeks[index] ?? 0) < headlineWeeks,
  );
  return { active: reached.filter((count) => count > 0).length, known: reached.length };
}

/** The reason as it is shown: its effort ranks it, and is nobody's business. */
function shown({ effort: _, ...reason }: Reason): TodayReason {
  return reason;
}

/** The day's list and all beside it (model.md 9). Pure: the same for the same library and day. */
export function todayPage(input: TodayInput): TodayPage {
  const { members, household, today, coverage } = input;
  const outreach =
    coverage === null ? null : outreachOf(members, coverage, household.reminders.away, STEADINESS_WEEKS);
  const capacity = capacityOf(household, outreach);
  const reached = reachedThisWeek(input);
  const { named, beyond } = dayList(candidatesOf(input), {
    capacity,
    reached: reached.length,
    reconnected: 0,
    dismissed: new Set(),
  });
  const byId = new Map(members.map((member) => [member.found.id, member]));
  return {
    day: formatDay(asDay(today)),
    asOfSentence: coverage === null ? '' : asOfSentence(coverage.asOf, today),
    stale: coverage !== null && isStale(input) ? staleSentence(coverage.asOf, today) : null,
    headline: headline({
      named: named.length,
      reached: reached.length,
      beyond,
      weeks: recentWeeks(outreach),
    }),
    capacity,
    reached: reached.length,
    reachOut: named.flatMap(({ id, reason, others }) => {
      const member = byId.get(id);
      return member
        ? [{ person: member.row, reason: shown(reason), others: others.map(shown), suggestions: [] }]
        : [];
    }),
    beyond,
    beyondSentence: beyondSentence(beyond),
    meetings: [],
    repliesOwed: [],
    promises: [],
    thanks: [],
    upcoming: [],
  };
}
