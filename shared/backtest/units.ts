/** What a backtest looks at: one person on one day of the past, with what was known then and what came after (model.md 10). */
import type { HealthState } from '../model/health.ts';
import type { PersonDay } from '../model/person-days.ts';
import { decay } from '../model/strength.ts';
import { networkTerms } from '../model/terms.ts';
import { Ticker } from '../model/ticking.ts';
import { coverageOfDays } from './coverage-gaps.ts';

/** H: days between cuts, and days looked ahead from each. */
const HORIZON_DAYS = 90;
/** Below this many contact-days a person is not looked at, nor when the last one is longer ago than this. */
const LEAST_CONTACT_DAYS = 3;
const LONGEST_GAP = 180;
/** Interactions Rank (Roth et al. 2010): what goes out weighs five times, with a half-life in days. */
const RANK_OUT_WEIGHT = 5;
const RANK_HALF_LIFE = 30;

/** Somebody's days with the user. `id` groups what belongs together in resampling. */
export interface Course {
  readonly id: string;
  /** Ascending. */
  readonly days: readonly PersonDay[];
}

/** Scores known on the evening before a cut; each is higher the likelier contact seems, but for `gap`. */
interface Features {
  readonly health: number;
  /** Days since the last contact-day: the shorter the likelier. */
  readonly gap: number;
  /** Contact-days in the last 90 days, and in all. */
  readonly count90: number;
  readonly total: number;
  readonly interactionsRank: number;
}

/** Whether there was contact in the H days from the cut on. */
export interface Outcome {
  readonly any: 0 | 1;
  readonly twoWay: 0 | 1;
}

/** One person on one cut day: what was known before, and what came after. */
export interface Unit extends Features, Outcome {
  readonly person: string;
  /** Day number: features are of the days before it, the outcome of it and those after. */
  readonly cut: number;
  readonly state: HealthState;
}

/**
 * The cuts that coverage allows, oldest first: each has H covered days ahead of it and at least H behind it.
 * @param isCovered whether files tell of the days `from` to `to`; a cut with a gap ahead is left out
 */
export function cutsWithin(
  first: number,
  last: number,
  isCovered: (from: number, to: number) => boolean = () => true,
): number[] {
  const cuts: number[] = [];
  for (let cut = last - HORIZON_DAYS + 1; cut - HORIZON_DAYS >= first; cut -= HORIZON_DAYS) {
    if (isCovered(cut, cut + HORIZON_DAYS - 1)) cuts.push(cut);
  }
  return cuts.toReversed();
}

/** The cuts within all that happened with anybody until `last`, where no gap of the files lies ahead of them. */
export function cutsOf(courses: readonly Course[], last: number): number[] {
  const touched = new Set<number>();
  for (const { days } of courses) for (const { day } of days) if (day <= last) touched.add(day);
  const first = [...touched].reduce((least, day) => Math.min(least, day), last);
  return cutsWithin(first, last, coverageOfDays(touched));
}

/**
 * The units of one person, one for each cut at which they were known well enough.
 * @param cadence C, the same for everybody and every cut, since nobody had chosen one then
 */
export function unitsOf(course: Course, cuts: readonly number[], cadence: number): Unit[] {
  const ticker = new Ticker(course.days, networkTerms(cadence, 0, 'seen'));
  return cuts.flatMap((cut) => {
    const eve = cut - 1;
    const figures = ticker.advanceTo(eve);
    if (figures.health === null || figures.state === null) return [];
    if (figures.contactDays < LEAST_CONTACT_DAYS || figures.gap > LONGEST_GAP) return [];
    return [
      {
        person: course.id,
        cut,
        health: figures.health,
        gap: figures.gap,
        total: figures.contactDays,
        ...countsBefore(course.days, eve),
        state: figures.state,
        ...outcomeFrom(course.days, cut),
      },
    ];
  });
}

function countsBefore(
  days: readonly PersonDay[],
  eve: number,
): Pick<Features, 'count90' | 'interactionsRank'> {
  let count90 = 0;
  let interactionsRank = 0;
  for (const { day, weightIn, weightOut } of days) {
    if (day > eve) break;
    if (day > eve - HORIZON_DAYS) count90 += 1;
    interactionsRank += (RANK_OUT_WEIGHT * weightOut + weightIn) * decay(eve - day, RANK_HALF_LIFE);
  }
  return { count90, interactionsRank };
}

function outcomeFrom(days: readonly PersonDay[], cut: number): Outcome {
  const ahead = days.filter(({ day }) => day >= cut && day < cut + HORIZON_DAYS);
  const out = ahead.some(({ weightOut }) => weightOut > 0);
  const back = ahead.some(({ weightIn }) => weightIn > 0);
  return { any: ahead.length > 0 ? 1 : 0, twoWay: out && back ? 1 : 0 };
}
