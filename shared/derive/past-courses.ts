import type { Course } from '../backtest/units.ts';
import type { DecisionIndex } from '../journal/decisions.ts';
import { personDaysOf } from '../model/person-days.ts';
import type { OwnSending } from '../model/terms.ts';
import { type FoundPerson, isStranger } from './found-person.ts';
import { touchpointsOf } from './person-view.ts';

/**
 * Everybody's days with the user, for a look at the past (model.md 10): in the network or not, since who is in it was decided later;
 * without those the user never wrote to and never met, and without those they put aside.
 * @param scene the zone, today as a day number in it, and whether the files hold anything the user sent
 */
export function pastCourses(
  persons: Iterable<FoundPerson>,
  decisions: DecisionIndex,
  scene: { readonly zone: string; readonly today: number; readonly ownSending: OwnSending },
): readonly Course[] {
  const courses: Course[] = [];
  for (const found of persons) {
    const decision = decisions.about(found.anchors);
    const { standing } = decision;
    if (standing === 'never' || standing === 'forgotten') continue;
    if (standing !== 'kept' && isStranger(found, scene.ownSending)) continue;
    const touchpoints = touchpointsOf(found, decision, scene);
    if (touchpoints.length > 0) courses.push({ id: found.id, days: personDaysOf(touchpoints) });
  }
  return courses;
}
