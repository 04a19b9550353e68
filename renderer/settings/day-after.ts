import { asDay } from '../../shared/time/day.ts';
import { dayFromIso, formatDay } from '../../shared/time/day-text.ts';

/** The ISO day a number of days after another; the same one where that is none. */
export function dayAfter(iso: string, days: number): string {
  const day = dayFromIso(iso);
  return day === null ? iso : formatDay(asDay(day + days));
}
