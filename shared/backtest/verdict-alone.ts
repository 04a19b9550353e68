/** The verdict of the backtest and nothing else: cheap enough to be kept with all that is derived. */
import { suggestionCadence } from '../journal/household.ts';
import { areaUnderCurve } from './area-under-curve.ts';
import { parted, type Verdict, verdictOf } from './report.ts';
import { type Course, cutsOf, unitsOf } from './units.ts';

/**
 * Whether health orders people better than the time since the last contact (model.md 10): the same as the whole report says, without
 * what is fitted and without intervals, which take nearly all of its time.
 * @param last day coverage ends on; `cadence` C for everybody, days
 */
export function verdictAlone(
  courses: readonly Course[],
  last: number,
  cadence: number = suggestionCadence,
): Verdict {
  const cuts = cutsOf(courses, last);
  const { fitted, tested } = parted(
    courses.flatMap((course) => unitsOf(course, cuts, cadence)),
    cuts,
  );
  const outcomes = tested.map(({ twoWay }) => twoWay);
  return verdictOf({
    cuts: cuts.length,
    fitted: fitted.length,
    health: areaUnderCurve(
      tested.map(({ health }) => health),
      outcomes,
    ),
    recency: areaUnderCurve(
      tested.map(({ gap }) => -gap),
      outcomes,
    ),
  });
}
