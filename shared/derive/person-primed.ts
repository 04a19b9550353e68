import { type PrimedParts, primedParts } from '../model/before-you-ask.ts';
import type { PrimedFactors } from '../model/primed.ts';
import type { PersonView } from './person-view.ts';

/** What `primed` is made of with a person, on the day of their figures. */
export function partsOf({ days, ledger, cadence, figures }: PersonView): PrimedParts {
  return primedParts({ days, acts: ledger.acts, openings: ledger.openings }, cadence, figures.day);
}

/** The five factors of `primed` with a person, on the day of their figures. */
export function factorsOf(view: PersonView): PrimedFactors {
  return partsOf(view).factors;
}
