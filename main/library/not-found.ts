import type { CircleSetting } from '../../shared/journal/household.ts';
import { LibraryError } from './library-error.ts';

/** For an id or address that nobody has. */
export function nobodyNamed(named: string): LibraryError {
  return new LibraryError({
    what: 'Nobody in the library has this address or id.',
    where: `It was “${named}”.`,
    todo: 'See `people --all`.',
  });
}

/** For a name that no circle has. */
export function noCircleNamed(named: string, circles: readonly CircleSetting[]): LibraryError {
  return new LibraryError({
    what: `There is no circle “${named}”.`,
    where: `The circles are ${circles.map((one) => one.name).join(', ')}.`,
    todo: 'Choose one of them or add it first.',
  });
}
