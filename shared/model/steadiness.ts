/** How evenly the user reaches out, week by week (model.md 8). */

/** Weeks before the end of coverage that are looked at. */
export const STEADINESS_WEEKS = 26;
/** Below this many weeks nothing can be said. */
const LEAST_WEEKS = 8;
/** A surge is what happens in so many weeks. */
const SURGE_WEEKS = 4;

/** Something the user did on a day: reached a person, asked, gave. */
export interface Dated {
  readonly day: number;
}

/** A stretch of whole days, both ends included, in which the user was away. */
export interface Away {
  readonly from: number;
  readonly to: number;
}

/** What the files can tell of the weeks before a day. */
export interface CoveredSpan {
  /** First day any file tells of. */
  readonly from: number;
  /** E: the last one. */
  readonly to: number;
}

/**
 * The weeks of seven days that end with E, newest first, whose days are all covered and of which no day lies in an absence.
 * @returns index of each such week: 0 is the one that ends with E
 */
export function coveredWeeks(span: CoveredSpan, away: readonly Away[], weeks = STEADINESS_WEEKS): number[] {
  const result: number[] = [];
  for (let week = 0; week < weeks; week++) {
    const last = span.to - 7 * week;
    const first = last - 6;
    if (first < span.from) break;
    if (!away.some(({ from, to }) => from <= last && to >= first)) result.push(week);
  }
  return result;
}

/** The week a day lies in, counted back from E; negative for days after it. */
export function weekOf(day: number, span: CoveredSpan): number {
  return Math.floor((span.to - day) / 7);
}

/** How many of `events` fall in each of the given weeks, in their order. */
export function countByWeek(
  events: readonly Dated[],
  span: CoveredSpan,
  weeks: readonly number[],
): readonly number[] {
  const counts = new Map(weeks.map((week) => [week, 0]));
  for (const { day } of events) {
    const week = weekOf(day, span);
    const count = counts.get(week);
    if (count !== undefined) counts.set(week, count + 1);
  }
  return weeks.map((week) => counts.get(week) ?? 0);
}

/** The part of all that falls into its four busiest weeks, 0 to 1; null when there is nothing. */
export function surgeOf(weekly: readonly number[]): number | null {
  const total = weekly.reduce((sum, count) => sum + count, 0);
  if (total === 0) return null;
  const busiest = weekly.toSorted((a, b) => b - a).slice(0, SURGE_WEEKS);
  return busiest.reduce((sum, count) => sum + count, 0) / total;
}

/**
 * steadiness = q·(1 − (surge − 4/w)/(1 − 4/w)), 0 to 1: q is the share of weeks with anybody reached, w their number. Null below
 * 8 weeks, or when nobody was reached.
 * @param reached people reached in each covered week
 */
export function steadinessOf(reached: readonly number[]): number | null {
  const weeks = reached.length;
  const surge = surgeOf(reached);
  if (weeks < LEAST_WEEKS || surge === null) return null;
  const share = reached.filter((count) => count > 0).length / weeks;
  const even = SURGE_WEEKS / weeks;
  return Math.min(1, Math.max(0, share * (1 - (surge - even) / (1 - even))));
}

const SURGE_OF_ASKS_ABOVE = 0.5;
const SHARE_OF_GIVES_BELOW = 0.5;

/**
 * The pattern "mostly when you need something" over the last 12 months: more than half of the asks in four weeks, and fewer gives
 * than asks. Null when there were no asks.
 * @param asks the user's asks in each of the last 52 weeks; `gives` how many gives there were in the same time
 */
export function mostlyWhenNeeding(
  asks: readonly number[],
  gives: number,
): 'mostly when needing' | 'not so' | null {
  const surge = surgeOf(asks);
  if (surge === null) return null;
  const asked = asks.reduce((sum, count) => sum + count, 0);
  return surge > SURGE_OF_ASKS_ABOVE && gives / (gives + asked) < SHARE_OF_GIVES_BELOW
    ? 'mostly when needing'
    : 'not so';
}
