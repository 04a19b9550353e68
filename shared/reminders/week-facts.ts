import { outreachWeeks } from '../insights/outreach-weeks.ts';
import { asDay } from '../time/day.ts';
import { formatDay } from '../time/day-text.ts';
import type { TodayInput } from '../today/input.ts';
import { outreachOf } from '../today/outreach.ts';
import { reachedThisWeek } from '../today/week-so-far.ts';
import type { WeekFacts } from '../wording/reminder-words.ts';
import { mondayOf } from './reminder-days.ts';

/** Weeks the look back counts (as the headline of the day's list does). */
const weeksBack = 12;

/** What the user did in this week, as far as the files and what they logged tell. */
export function weekFacts(input: TodayInput): WeekFacts {
  const { members, coverage, household, today } = input;
  const monday = mondayOf(asDay(today));
  const reached = reachedThisWeek(input).toSorted(
    (a, b) => (a.reached.at(-1) ?? 0) - (b.reached.at(-1) ?? 0),
  );
  const outreach =
    coverage === null ? null : outreachOf(members, coverage, household.reminders.away, weeksBack);
  const told = coverage !== null && coverage.asOf >= monday;
  const week = told ? outreachWeeks(input).at(-1) : undefined;
  return {
    reached: reached.map(({ row }) => row.name),
    gave: week?.gave ?? 0,
    asked: week?.asked ?? 0,
    weeks: {
      active: outreach?.reached.filter((count) => count > 0).length ?? 0,
      known: outreach?.weeks.length ?? 0,
    },
    untoldSince: coverage !== null && !told ? formatDay(asDay(coverage.asOf)) : null,
  };
}
