/** How many people a week the user can reach out to, and whether the network asks for more (model.md 8). */

/** At least so many, where the user has not said a number. */
export const LEAST_CAPACITY = 3;
/** Beyond so many times the capacity the network is too much, and longer cadences are proposed, never more reminders. */
const OVERLOAD = 1.5;

/** The median of the user's weeks in which they reached anybody, at least 3. @param reached people reached in each covered week */
export function defaultCapacity(reached: readonly number[]): number {
  const busy = reached.filter((count) => count > 0).toSorted((a, b) => a - b);
  const middle = busy.length / 2;
  const low = busy[Math.ceil(middle) - 1];
  const high = busy[Math.floor(middle)];
  if (low === undefined || high === undefined) return LEAST_CAPACITY;
  return Math.max(LEAST_CAPACITY, Math.round((low + high) / 2));
}

/** Σ 7/C: people a week that the cadences (days) of the network ask for. */
export function weeklyDemand(cadences: Iterable<number>): number {
  let demand = 0;
  for (const days of cadences) demand += 7 / days;
  return demand;
}

/** Whether the network asks for more than the user has said they can do. */
export function isOverloaded(demand: number, capacity: number): boolean {
  return demand > OVERLOAD * capacity;
}
