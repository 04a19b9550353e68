/** The table of model.md 10: how well health and simpler scores foretell contact, on the user's own past. */
import type { HealthState } from '../model/health.ts';
import { areaUnderCurve } from './area-under-curve.ts';
import { fitLogistic } from './logistic.ts';
import { type Interval, resampledInterval } from './resampled-interval.ts';
import type { Outcome, Unit } from './units.ts';

/** Health and what it is compared with. `rfm` is fitted on earlier cuts; the others are taken as they are. */
export const SCORES = ['health', 'recency', 'count90', 'rfm', 'interactionsRank'] as const;
/** One of the compared scores. */
export type ScoreName = (typeof SCORES)[number];
/** What is foretold: any contact, or contact both ways. */
export type Label = keyof Outcome;

type ByScore<T> = Readonly<Record<ScoreName, T>>;
type ByLabel<T> = Readonly<Record<Label, T>>;

/** How many of those in a state were contacted in the days ahead; shares 0 to 1. */
interface StateShare {
  readonly state: HealthState;
  readonly units: number;
  readonly any: number;
  readonly twoWay: number;
}

/**
 * `too short`: fewer than three cuts, so that nothing can be fitted and tested. `recency`: health foretells no better than the time
 * since the last contact; reasons are worded by recency and frequency then. `health`: it does.
 */
export type Verdict = 'too short' | 'recency' | 'health';

/** What a backtest comes to (model.md 10). */
export interface BacktestReport {
  readonly verdict: Verdict;
  /** Units in all, and in the cuts that were tested. */
  readonly eligible: number;
  readonly tested: number;
  /** Day numbers, oldest first; the last two are tested, those before fitted on. */
  readonly cuts: readonly number[];
  readonly auc: ByLabel<ByScore<number | null>>;
  readonly intervals: ByLabel<ByScore<Interval | null>>;
  /** Mean squared error of the probabilities after Platt scaling; `base` of the plain share of earlier cuts. */
  readonly brier: ByLabel<ByScore<number | null> & { readonly base: number | null }>;
  readonly states: readonly StateShare[];
}

const LEAST_CUTS = 3;
const TESTED_CUTS = 2;
const STATES: readonly HealthState[] = ['Strong', 'Steady', 'Cooling', 'Fading', 'Dormant'];

function rfmRow(unit: Unit): readonly number[] {
  return [Math.log1p(unit.gap), Math.log1p(unit.count90), Math.log1p(unit.total)];
}

/** Scores that grow with the chance of contact, one for each way of looking at a unit. */
function scorers(fitted: readonly Unit[], label: Label): ByScore<(unit: Unit) => number> {
  const rfm = fitLogistic(
    fitted.map(rfmRow),
    fitted.map((unit) => unit[label]),
  );
  return {
    health: (unit) => unit.health,
    recency: (unit) => -unit.gap,
    count90: (unit) => unit.count90,
    rfm: (unit) => rfm.probability(rfmRow(unit)),
    interactionsRank: (unit) => Math.log1p(unit.interactionsRank),
  };
}

function mapScores<T>(of: (score: ScoreName) => T): ByScore<T> {
  return {
    health: of('health'),
    recency: of('recency'),
    count90: of('count90'),
    rfm: of('rfm'),
    interactionsRank: of('interactionsRank'),
  };
}

interface LabelReport {
  readonly auc: ByScore<number | null>;
  readonly intervals: ByScore<Interval | null>;
  readonly brier: ByScore<number | null> & { readonly base: number | null };
}

function reportOf(fitted: readonly Unit[], tested: readonly Unit[], label: Label): LabelReport {
  const score = scorers(fitted, label);
  const outcomes = tested.map((unit) => unit[label]);
  const ids = [...new Set(tested.map(({ person }) => person))];
  const number = new Map(ids.map((id, index) => [id, index]));
  const persons = tested.map(({ person }) => number.get(person) ?? 0);
  const scores = mapScores((name) => tested.map(score[name]));
  const share = mean(fitted.map((unit) => unit[label]));
  return {
    auc: mapScores((name) => areaUnderCurve(scores[name], outcomes)),
    intervals: mapScores((name) => resampledInterval(scores[name], outcomes, persons, ids.length)),
    brier: {
      ...mapScores((name) => {
        // Platt scaling: a logistic curve through the scores of earlier cuts.
        const platt = fitLogistic(
          fitted.map((unit) => [score[name](unit)]),
          fitted.map((unit) => unit[label]),
        );
        return squaredError(
          scores[name].map((one) => platt.probability([one])),
          outcomes,
        );
      }),
      base:
        share === null
          ? null
          : squaredError(
              outcomes.map(() => share),
              outcomes,
            ),
    },
  };
}

function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function squaredError(probabilities: readonly number[], outcomes: readonly number[]): number | null {
  return mean(probabilities.map((p, unit) => (p - (outcomes[unit] ?? 0)) ** 2));
}

/** Shares contacted by state, over all units; states nobody was in are left out. */
function sharesByState(units: readonly Unit[]): readonly StateShare[] {
  return STATES.flatMap((state) => {
    const own = units.filter((unit) => unit.state === state);
    const any = mean(own.map((unit) => unit.any));
    const twoWay = mean(own.map((unit) => unit.twoWay));
    return any === null || twoWay === null ? [] : [{ state, units: own.length, any, twoWay }];
  });
}

/** Units of the cuts that are tested, the last two, and of those before, which are fitted on; all are fitted on when there are too few. */
export function parted(
  units: readonly Unit[],
  cuts: readonly number[],
): { readonly fitted: readonly Unit[]; readonly tested: readonly Unit[] } {
  const late = new Set(cuts.length < LEAST_CUTS ? [] : cuts.slice(-TESTED_CUTS));
  return {
    fitted: units.filter(({ cut }) => !late.has(cut)),
    tested: units.filter(({ cut }) => late.has(cut)),
  };
}

/**
 * What two areas under the curve come to.
 * @param facts how many cuts and how many units before the tested ones there are, and the areas, null where there is none
 */
export function verdictOf({
  cuts,
  fitted,
  health,
  recency,
}: {
  readonly cuts: number;
  readonly fitted: number;
  readonly health: number | null;
  readonly recency: number | null;
}): Verdict {
  if (cuts < LEAST_CUTS || fitted === 0 || health === null || recency === null) return 'too short';
  return health > recency ? 'health' : 'recency';
}

/** The report on units of all persons at the given cuts, oldest first. */
export function backtestReport(units: readonly Unit[], cuts: readonly number[]): BacktestReport {
  const { fitted, tested } = parted(units, cuts);
  const twoWay = reportOf(fitted, tested, 'twoWay');
  const any = reportOf(fitted, tested, 'any');
  const { health, recency } = twoWay.auc;
  return {
    verdict: verdictOf({ cuts: cuts.length, fitted: fitted.length, health, recency }),
    eligible: units.length,
    tested: tested.length,
    cuts,
    auc: { any: any.auc, twoWay: twoWay.auc },
    intervals: { any: any.intervals, twoWay: twoWay.intervals },
    brier: { any: any.brier, twoWay: twoWay.brier },
    states: sharesByState(units),
  };
}
