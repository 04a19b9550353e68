import type { ImportRow } from '../contract/imports.ts';
import type { InsightsPage, NetworkMark } from '../contract/insights.ts';
import { needOf } from '../model/attention.ts';
import { isOverloaded, weeklyDemand } from '../model/capacity.ts';
import { STEADINESS_WEEKS, steadinessOf } from '../model/steadiness.ts';
import { capacityOf } from '../today/capacity-of.ts';
import type { TodayInput } from '../today/input.ts';
import type { Member } from '../today/member.ts';
import { outreachOf } from '../today/outreach.ts';
import { asOfSentence } from '../wording/as-of.ts';
import { verdictSentence } from '../wording/backtest-words.ts';
import { overloadSentence, patternQuestion, steadinessSentence } from '../wording/insights-words.ts';
import { circleTrends, type HealthHistory } from './circle-trends.ts';
import { firstDaysOfMonths, ledgerMonths } from './ledger-months.ts';
import { needingPattern, outreachWeeks } from './outreach-weeks.ts';

/** What Insights are made from. */
export interface InsightsInput extends TodayInput {
  readonly imports: readonly Pick<ImportRow, 'path' | 'coverage' | 'state'>[];
  /** Health of everybody in the network on these days, in ascending order. */
  healthOn(days: readonly number[]): HealthHistory;
}

function markOf({ row }: Member): NetworkMark {
  const { id, name, circle, health, state, star } = row;
  return { id, name, circle, health, state, star };
}

function byNeed(a: Member, b: Member): number {
  const need = ({ decision, figures }: Member) =>
    needOf({
      star: decision.star,
      strengthAtLastTouch: figures.strengthAtLastTouch,
      recency: figures.recency ?? 1,
    });
  return need(b) - need(a) || (a.found.id < b.found.id ? -1 : 1);
}

/** What the user's own past tells. Pure: the same for the same library and day. */
export function insightsPage(input: InsightsInput): InsightsPage {
  const { members, coverage, household, today } = input;
  const outreach =
    coverage === null ? null : outreachOf(members, coverage, household.reminders.away, STEADINESS_WEEKS);
  const steadiness = outreach === null ? null : steadinessOf(outreach.reached);
  const active = outreach?.reached.filter((count) => count > 0).length ?? 0;
  const capacity = capacityOf(household, outreach);
  const demand = weeklyDemand(members.map(({ cadence }) => cadence));
  const weeks = outreachWeeks(input);
  const asOf = coverage?.asOf ?? today;
  return {
    asOfSentence: coverage === null ? '' : asOfSentence(coverage.asOf, today),
    steadiness,
    steadinessSentence: steadinessSentence(steadiness, { active, known: outreach?.weeks.length ?? 0 }),
    weeks,
    pattern: needingPattern(weeks) === 'mostly when needing' ? patternQuestion : null,
    months: ledgerMonths(members, asOf),
    circles: circleTrends(household.circles, members, input.healthOn(firstDaysOfMonths(asOf))),
    reconnect: members
      .filter(({ row }) => row.labels.includes('Reconnect'))
      .sort(byNeed)
      .map(({ row }) => ({ person: row, sentence: row.reason })),
    overload: isOverloaded(demand, capacity) ? overloadSentence(demand, capacity) : null,
    network: members.map(markOf),
    verdictSentence: verdictSentence(input.verdict),
    coverage: input.imports
      .filter(({ state }) => state !== 'undone')
      .map(({ path, coverage: spans }) => ({ path, mail: spans.mail, calendar: spans.calendar })),
  };
}
