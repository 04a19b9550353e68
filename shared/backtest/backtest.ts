import { suggestionCadence } from '../journal/household.ts';
import { coverageOfDays } from './coverage-gaps.ts';
import { type BacktestReport, backtestReport } from './report.ts';
import { type Course, cutsWithin, unitsOf } from './units.ts';

/**
 * Runs the backtest of model.md 10 over everybody's days.
 * @param last day coverage ends on; the last cut lies 90 days before it
 * @param cadence C for everybody, days; nobody had chosen one at the time
 */
export function backtest(
  courses: readonly Course[],
  last: number,
  cadence: number = suggestionCadence,
): BacktestReport {
  const touched = courses.flatMap(({ days }) => days.map(({ day }) => day)).filter((day) => day <= last);
  const first = touched.reduce((least, day) => Math.min(least, day), last);
  const cuts = cutsWithin(first, last, coverageOfDays(touched));
  const units = courses.flatMap((course) => unitsOf(course, cuts, cadence));
  return backtestReport(units, cuts);
}
