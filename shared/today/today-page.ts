import type { ReachOut, TodayPage } from '../contract/today.ts';
import { helpContext } from '../help/help-context.ts';
import { helpSuggestions } from '../help/help-suggestions.ts';
import { type Candidate, dayList } from '../model/attention.ts';
import { STEADINESS_WEEKS } from '../model/steadiness.ts';
import { asDay } from '../time/day.ts';
import { formatDay } from '../time/day-text.ts';
import { asOfSentence } from '../wording/as-of.ts';
import { basisSentence } from '../wording/backtest-words.ts';
import { beyondSentence, headline, staleSentence } from '../wording/today-words.ts';
import { candidatesOf, isStale } from './candidates.ts';
import { capacityOf } from './capacity-of.ts';
import type { TodayInput } from './input.ts';
import { meetingBriefs } from './meeting-briefs.ts';
import { type Outreach, outreachOf } from './outreach.ts';
import { shownReason } from './reason.ts';
import { todayMatters } from './today-matters.ts';
import { upcomingOf } from './upcoming.ts';
import { weekSoFar } from './week-so-far.ts';

/** Weeks the headline looks back. */
const headlineWeeks = 12;
/** Dismissed occasions are left out person by person before the list is made. */
const none: ReadonlySet<string> = new Set();

/** Weeks of the headline in which anybody was reached, of those that are known. */
function recentWeeks(outreach: Outreach | null): { readonly active: number; readonly known: number } {
  if (outreach === null) return { active: 0, known: 0 };
  const reached = outreach.reached.filter((_, index) => (outreach.weeks[index] ?? 0) < headlineWeeks);
  return { active: reached.filter((count) => count > 0).length, known: reached.length };
}

/** Whose birthday is a reason that the list has no room for. */
function birthdaysLeftOver(
  candidates: readonly Candidate[],
  named: readonly Pick<Candidate, 'id'>[],
): ReadonlySet<string> {
  const ids = new Set(named.map(({ id }) => id));
  const left = candidates.filter(
    ({ id, reasons }) => !ids.has(id) && reasons.some(({ kind }) => kind === 'birthday'),
  );
  return new Set(left.map(({ id }) => id));
}

/** The day's list and all beside it (model.md 9). Pure: the same for the same library and moment. */
export function todayPage(input: TodayInput): TodayPage {
  const { members, household, today, coverage } = input;
  const away = household.reminders.away;
  const outreach = coverage === null ? null : outreachOf(members, coverage, away, STEADINESS_WEEKS);
  const week = weekSoFar(input, capacityOf(household, outreach));
  const stale = isStale(input);
  const candidates = candidatesOf(input);
  const { named, beyond } = dayList(candidates, { ...week, dismissed: none });
  const help = helpContext(input);
  const byId = new Map(members.map((member) => [member.found.id, member]));
  const matters = stale ? () => [] : todayMatters.bind(null, input);
  return {
    day: formatDay(asDay(today)),
    asOfSentence: coverage === null ? '' : asOfSentence(coverage.asOf, today),
    stale: stale && coverage !== null ? staleSentence(coverage.asOf, today) : null,
    headline: stale
      ? ''
      : headline({ named: named.length, reached: week.reached, beyond, weeks: recentWeeks(outreach) }),
    capacity: week.capacity,
    reached: week.reached,
    reachOut: named.flatMap(({ id, reason, others }): ReachOut[] => {
      const member = byId.get(id);
      if (member === undefined) return [];
      const suggestions = helpSuggestions(member, [reason, ...others], help);
      return [
        { person: member.row, reason: shownReason(reason), others: others.map(shownReason), suggestions },
      ];
    }),
    beyond,
    beyondSentence: beyondSentence(beyond),
    basisSentence: named.some(({ reason }) => reason.occasion.type === 'turn')
      ? basisSentence(input.verdict)
      : '',
    meetings: meetingBriefs(input),
    repliesOwed: matters('reply owed'),
    promises: matters('promise open'),
    thanks: matters('thanks due'),
    upcoming: upcomingOf(input, stale ? 'stale' : 'fresh', birthdaysLeftOver(candidates, named)),
  };
}
