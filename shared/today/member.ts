import type { PersonRow } from '../contract/people.ts';
import type { FoundPerson } from '../derive/found-person.ts';
import type { PersonView } from '../derive/person-view.ts';

/**
 * What the day's list and Insights know of one person of the network: the view without the touchpoints, which half a million would be
 * too many of to keep, and what counts in them.
 */
export interface Member extends Omit<PersonView, 'found' | 'touchpoints' | 'days'> {
  readonly found: Omit<FoundPerson, 'touchpoints'>;
  readonly row: PersonRow;
  /** Day numbers on which the user reached them, in ascending order: a thread begun, or a touch by hand (model.md 8). */
  readonly reached: readonly number[];
}

/** What is kept of a view. */
export function memberOf(view: PersonView, row: PersonRow): Member {
  const { touchpoints, days: _, found, ...rest } = view;
  const { touchpoints: __, ...facts } = found;
  const byHand = touchpoints.flatMap(({ origin, day }) => (origin.type === 'act' ? [day] : []));
  const reached = [...new Set([...found.opened, ...byHand])].sort((a, b) => a - b);
  return { ...rest, found: facts, row, reached };
}
