/** Points in time, kept apart from calendar days by their type. */

declare const instantBrand: unique symbol;

/** Milliseconds since 1970-01-01T00:00:00Z, a whole number between −8.64e15 and 8.64e15. Never a day, never local time. */
export type Instant = number & { readonly [instantBrand]: 'instant' };

/** The farthest instant from 1970 that ECMAScript and Intl can name, in milliseconds. */
export const INSTANT_LIMIT = 8.64e15;

/** States that a number is an instant; a fraction of a millisecond is cut off. Throws a RangeError outside the range. */
export function asInstant(ms: number): Instant {
  if (!(Math.abs(ms) <= INSTANT_LIMIT)) throw new RangeError(`Not an instant: ${ms}`);
  return Math.trunc(ms) as Instant;
}

/** An instant as ISO 8601 in UTC with seconds: `2026-03-05T09:30:00Z`. */
export function formatInstant(instant: Instant): string {
  return new Date(instant).toISOString().replace(/\.000Z$/, 'Z');
}

/** The instant of an ISO 8601 text that states its offset or `Z`; null for anything else, a local time included. */
export function instantFromIso(text: string): Instant | null {
  const found = /^([+-]\d{6}|\d{4})-(\d\d)-(\d\d)T\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/.exec(text);
  if (!found) return null;
  const ms = Date.parse(text);
  if (Number.isNaN(ms)) return null;
  // Date.parse takes 30 February for 1 March in some engines: the day of the month has to survive.
  const days = new Date(Date.UTC(2000, Number(found[2]), 0)).getUTCDate();
  const leap = new Date(Date.parse(`${found[1]}-02-01T00:00:00Z`) + 28 * 86_400_000).getUTCMonth() === 1;
  const last = Number(found[2]) === 2 && !leap ? 28 : days;
  return Number(found[3]) <= last ? (ms as Instant) : null;
}
