import { asDay, weekdayOf } from '../time/day.ts';

/** The Monday of a day's week. Days are day numbers. */
export function mondayOf(day: number): number {
  return day - weekdayOf(asDay(day));
}
