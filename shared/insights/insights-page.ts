import type { ImportRow } from '../contract/imports.ts';
import type { InsightsPage, NetworkMark, OutreachWeek } from '../contract/insights.ts';
import { isOverloaded, weeklyDemand } from '../model/capacity.ts';
import { steadinessOf } from '../model/steadiness.ts';
import { asDay } from '../time/day.ts';
import { formatDay } from '../time/day-text.ts';
import { capacityOf } from '../today/capacity-of.ts';
import type { TodayInput } from '../today/input.ts';
import type { Member } from '../today/member.ts';
import { outreachOf, reachedByWeek } from '../today/outreach.ts';
import { asOfSentence } from '../wording/as-of.ts';
import { overloadSentence, steadinessSentence } from '../wording/insights-words.ts';

/** Weeks shown. */
const weeksShown = 52;
/** Weeks that the steadiness is of (model.md 8). */
const steadinessWeeks = 26;

export interface InsightsInput extends TodayInput {
  readonly imports: readonly Pick<ImportRow, 'path' | 'coverage' | 'state'>[];
}

function weeksOf({ members, coverage, household }: TodayInput): readonly OutreachWeek[] {
  if (coverage === null) return [];
  const away = household.reminders.away;
  const { span, weeks } = outreachOf(members, coverage, away, weeksShown);
  const covered = new Set(weeks);
  const withoutAway = new Set(outreachOf(members, coverage, [], weeksShown).weeks);
  const all = Array.from({ length: weeksShown }, (_, index) => weeksShown - 1 - index);
  const reached = reachedByWeek(members, span, all);
  return all.map((week, index) => ({
    from: formatDay(asDay(span.to - 7 * week - 6)),
    reached: reached[index] ?? 0,
    gave: 0,
    asked: 0,
    known: covered.has(week) ? 'covered' : withoutAway.has(week) ? 'away' : 'unknown',
  }));
}

function markOf({ row }: Member): NetworkMark {
  const { id, name, circle, health, state, star } = row;
  return { id, name, circle, health, state, star };
}

/** What the user's own past tells. Pure: the same for the same library and day. */
export function insightsPage(input: InsightsInput): InsightsPage {
  const { members, coverage, household, today } = input;
  const outreach =
    coverage === null ? null : outreachOf(members, coverage, household.reminders.away, steadinessWeeks);
  const steadiness = outreach === null ? null : steadinessOf(outreach.reached);
  const capacity = capacityOf(household, outreach);
  const demand = weeklyDemand(members.map(({ cadence }) => cadence));
  return {
    asOfSentence: coverage === null ? '' : asOfSentence(coverage.asOf, today),
    steadiness,
    steadinessSentence: steadinessSentence(steadiness),
    weeks: weeksOf(input),
    pattern: null,
    months: [],
    circles: [],
    reconnect: members
      .filter(({ row }) => row.labels.includes('Reconnect'))
      .map(({ row }) => ({ person: row, sentence: row.reason })),
    overload: isOverloaded(demand, capacity) ? overloadSentence(demand, capacity) : null,
    network: members.map(markOf),
    coverage: input.imports
      .filter(({ state }) => state !== 'undone')
      .map(({ path, coverage: spans }) => ({ path, mail: spans.mail, calendar: spans.calendar })),
  };
}
