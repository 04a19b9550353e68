import { suggestionCadence } from '../journal/household.ts';
import { type BacktestReport, backtestReport } from './report.ts';
import { type Course, cutsOf, unitsOf } from './units.ts';

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
  const cuts = cutsOf(courses, last);
  return backtestReport(
    courses.flatMap((course) => unitsOf(course, cuts, cadence)),
    cuts,
  );
}
