import { useStatus } from '../data/queries.ts';

/** Today as an ISO day in the library's zone (the system's while the library has none). */
export function useToday(): string {
  return todayIn(useStatus().data?.zone, new Date());
}

/** The ISO day of an instant in a zone; an empty or unknown zone counts as the system's. */
export function todayIn(zone: string | undefined, now: Date): string {
  // Sweden writes days as ISO 8601 does.
  const format = (timeZone?: string) =>
    new Intl.DateTimeFormat('sv-SE', timeZone ? { timeZone } : {}).format(now);
  try {
    return format(zone);
  } catch {
    return format();
  }
}
