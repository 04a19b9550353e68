import type { OutreachWeek } from '../contract/insights.ts';
import { actWeight } from '../model/ledger.ts';
import { countByWeek, type Dated, mostlyWhenNeeding } from '../model/steadiness.ts';
import { asDay } from '../time/day.ts';
import { formatDay } from '../time/day-text.ts';
import type { TodayInput } from '../today/input.ts';
import type { Member } from '../today/member.ts';
import { outreachOf, reachedByWeek } from '../today/outreach.ts';

/** Weeks shown, and looked at for the pattern. */
const weeksShown = 52;
/** All weeks shown, the newest first: 0 ends with E. */
const all = Array.from({ length: weeksShown }, (_, week) => week);
/** Of fewer asks, most always fall into few weeks. */
const fewestAsks = 8;

/** What the user gave, or asked for with any weight, person by person. */
function mine(members: readonly Member[], type: 'give' | 'ask'): readonly Dated[] {
  return members.flatMap(({ ledger }) =>
    ledger.acts.filter((act) => act.by === 'me' && act.type === type && actWeight(act) > 0),
  );
}

/** The last 52 weeks of the user's outreach, oldest first; empty for a library without files. */
export function outreachWeeks({ members, coverage, household }: TodayInput): readonly OutreachWeek[] {
  if (coverage === null) return [];
  const { span, weeks } = outreachOf(members, coverage, household.reminders.away, weeksShown);
  const covered = new Set(weeks);
  const withoutAway = new Set(outreachOf(members, coverage, [], weeksShown).weeks);
  const reached = reachedByWeek(members, span, all);
  const [gave, asked] = (['give', 'ask'] as const).map((type) => countByWeek(mine(members, type), span, all));
  return all
    .map((week): OutreachWeek => {
      return {
        from: formatDay(asDay(span.to - 7 * week - 6)),
        reached: reached[week] ?? 0,
        gave: gave?.[week] ?? 0,
        asked: asked?.[week] ?? 0,
        known: covered.has(week) ? 'covered' : withoutAway.has(week) ? 'away' : 'unknown',
      };
    })
    .reverse();
}

/** Whether the user reaches out mostly when they need something, by the last 52 weeks (model.md 8); not told of a handful of asks. */
export function needingPattern(weeks: readonly OutreachWeek[]): 'mostly when needing' | 'not so' {
  const asks = weeks.map(({ asked }) => asked);
  const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
  if (sum(asks) < fewestAsks) return 'not so';
  return mostlyWhenNeeding(asks, sum(weeks.map(({ gave }) => gave))) ?? 'not so';
}
