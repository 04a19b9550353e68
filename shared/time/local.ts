import type { Day } from './day.ts';
import { INSTANT_LIMIT, type Instant } from './instant.ts';
import { zoneRules } from './zone.ts';
import type { ZoneRules } from './zone-offsets.ts';

/** Milliseconds in 24 hours: the length of every day in local time, whatever the instants do. */
export const DAY_MS = 86_400_000;

/** Wall-clock time: a day and the seconds since its midnight as the clock shows them, 0 to 86,399. */
export interface LocalTime {
  readonly day: Day;
  readonly second: number;
}

/** The local day of an instant in an IANA zone. Throws a RangeError for an unknown zone. */
export function dayOf(instant: Instant, zone: string): Day {
  return Math.floor((instant + zoneRules(zone).offsetAt(instant)) / DAY_MS) as Day;
}

/** What the clocks of an IANA zone show at an instant; parts of a second are cut off. Throws as `dayOf`. */
export function localOf(instant: Instant, zone: string): LocalTime {
  const local = instant + zoneRules(zone).offsetAt(instant);
  const day = Math.floor(local / DAY_MS) as Day;
  return { day, second: Math.floor((local - day * DAY_MS) / 1000) };
}

/**
 * The instant at which the clocks of an IANA zone show a local time. A time that comes twice (autumn) is its first
 * pass; one that is skipped (spring) is read with the offset before the gap, so 02:30 becomes 03:30 (RFC 5545, 3.3.5).
 * Throws as `dayOf`.
 */
export function civilToInstant(day: Day, second: number, zone: string): Instant {
  return resolveLocal(day * DAY_MS + second * 1000, zoneRules(zone));
}

/** The instant at which a local day begins: its midnight, read as `civilToInstant` does. */
export function startOfDay(day: Day, zone: string): Instant {
  return civilToInstant(day, 0, zone);
}

/** As `civilToInstant`, for local time in ms since 1970 as though it were UTC, under any zone's rules. */
export function resolveLocal(local: number, rules: ZoneRules): Instant {
  // A day to either side lies beyond every offset there is, so these are the offsets before and after a change nearby.
  const before = rules.offsetAt(clamp(local - DAY_MS));
  const after = rules.offsetAt(clamp(local + DAY_MS));
  const first = local - before;
  if (before === after || rules.offsetAt(clamp(first)) === before) return clamp(first) as Instant;
  const second = local - after;
  return clamp(rules.offsetAt(clamp(second)) === after ? second : first) as Instant;
}

function clamp(ms: number): number {
  return Math.max(-INSTANT_LIMIT, Math.min(INSTANT_LIMIT, ms));
}
