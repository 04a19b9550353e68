import type { PersonRow } from '../contract/people.ts';
import type { FoundPerson } from '../derive/found-person.ts';
import type { PersonView } from '../derive/person-view.ts';
import type { Touchpoint } from '../model/touchpoint.ts';

/**
 * What the day's list and Insights know of one person of the network: the view without the touchpoints, which half a million would be
 * too many of to keep, and what counts in them.
 */
export interface Member extends Omit<PersonView, 'found' | 'touchpoints' | 'days'> {
  readonly found: Omit<FoundPerson, 'touchpoints'>;
  readonly row: PersonRow;
  /** Day numbers on which the user reached them, in ascending order: a thread begun, or a touch by hand (model.md 8). */
  readonly reached: readonly number[];
  /** Day of the last contact the user's way, −∞ for none: a mail or touch of theirs, or a meeting that took place. */
  readonly lastOut: number;
  /** Day of the last time the user noted to have congratulated them; −∞ for none. */
  readonly congratulatedOn: number;
}

/** What is kept of a view. */
export function memberOf(view: PersonView, row: PersonRow): Member {
  const { touchpoints, days: _, found, ...rest } = view;
  const { touchpoints: __, ...facts } = found;
  const byHand = touchpoints.flatMap(({ origin, day }) => (origin.type === 'act' ? [day] : []));
  const reached = [...new Set([...found.opened, ...byHand])].sort((a, b) => a - b);
  const last = (which: (touch: Touchpoint) => boolean) =>
    touchpoints.reduce(
      (day, touch) => (touch.day > day && which(touch) ? touch.day : day),
      Number.NEGATIVE_INFINITY,
    );
  return {
    ...rest,
    found: facts,
    row,
    reached,
    lastOut: last(({ direction, meeting }) => direction !== 'in' && meeting !== 'unsure'),
    congratulatedOn: last(({ kind }) => kind === 'congratulated'),
  };
}
