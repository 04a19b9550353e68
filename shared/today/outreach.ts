import type { Stretch } from '../derive/covered-stretches.ts';
import type { ReminderSettings } from '../journal/reminder-settings.ts';
import { type Away, type CoveredSpan, coveredWeeks, weekOf } from '../model/steadiness.ts';
import { dayFromIso } from '../time/day-text.ts';
import type { Member } from './member.ts';

/** Until when and of which days the files tell; null while there are none. */
export interface Coverage {
  /** E. */
  readonly asOf: number;
  /** Days the files tell of, oldest first; the last stretch ends with E. */
  readonly covered: readonly Stretch[];
}

/** The user's outreach in the weeks before E (model.md 8). */
export interface Outreach {
  readonly span: CoveredSpan;
  /** Weeks that count, the newest first: covered, and not away. 0 is the one that ends with E. */
  readonly weeks: readonly number[];
  /** People reached in each of `weeks`. */
  readonly reached: readonly number[];
}

/** Days that are not looked at: absences, and those no file tells of. */
function daysLeftOut({ covered }: Coverage, away: ReminderSettings['away']): readonly Away[] {
  const gaps = covered.flatMap(({ to }, index) => {
    const next = covered[index + 1];
    return next ? [{ from: to + 1, to: next.from - 1 }] : [];
  });
  const absences = away.flatMap(({ from, until }) => {
    const [first, last] = [dayFromIso(from), dayFromIso(until)];
    return first === null || last === null ? [] : [{ from: first, to: last }];
  });
  return [...gaps, ...absences];
}

/** People reached in each of the given weeks, counted back from E: each once a week. */
export function reachedByWeek(
  members: readonly Pick<Member, 'reached'>[],
  span: CoveredSpan,
  weeks: readonly number[],
): readonly number[] {
  const counts = new Map(weeks.map((week) => [week, 0]));
  for (const { reached } of members) {
    for (const week of new Set(reached.map((day) => weekOf(day, span)))) {
      const count = counts.get(week);
      if (count !== undefined) counts.set(week, count + 1);
    }
  }
  return weeks.map((week) => counts.get(week) ?? 0);
}

/**
 * The outreach to people of the network in the weeks before E.
 * @param most how many weeks are looked at
 */
export function outreachOf(
  members: readonly Pick<Member, 'reached'>[],
  coverage: Coverage,
  away: ReminderSettings['away'],
  most: number,
): Outreach {
  const span = { from: coverage.covered[0]?.from ?? coverage.asOf, to: coverage.asOf };
  const weeks = coveredWeeks(span, daysLeftOut(coverage, away), most);
  return { span, weeks, reached: reachedByWeek(members, span, weeks) };
}
