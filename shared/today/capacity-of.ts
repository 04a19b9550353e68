import type { Household } from '../journal/household.ts';
import { defaultCapacity, LEAST_CAPACITY } from '../model/capacity.ts';
import type { Outreach } from './outreach.ts';

/** People a week: the user's word, else what they have done so far (model.md 8). */
export function capacityOf(household: Household, outreach: Outreach | null): number {
  return household.capacity ?? (outreach === null ? LEAST_CAPACITY : defaultCapacity(outreach.reached));
}
