import { lazily } from '../lazily.ts';

/** How English writes counts, lists, numbers and dates in sentences. Days are day numbers; British order, "12 May". */

const DAY_MS = 86_400_000;

const plural = lazily(() => new Intl.PluralRules('en'));
const number = lazily(() => new Intl.NumberFormat('en', { maximumFractionDigits: 1 }));
const list = lazily(() => new Intl.ListFormat('en-GB', { type: 'conjunction' }));
const dayOfMonth = dateFormat({ day: 'numeric', month: 'long' });
const fullDate = dateFormat({ day: 'numeric', month: 'long', year: 'numeric' });
const weekday = dateFormat({ weekday: 'long' });
const monthOnly = dateFormat({ month: 'long' });
const monthAndYear = dateFormat({ month: 'long', year: 'numeric' });

function dateFormat(parts: Intl.DateTimeFormatOptions): () => Intl.DateTimeFormat {
  return lazily(() => new Intl.DateTimeFormat('en-GB', { ...parts, timeZone: 'UTC' }));
}

/** "Ana", "Ana and Bo", "Ana, Bo and Cem". */
export function listed(items: readonly string[]): string {
  return list().format(items);
}

/** "2.7", "12,000": at most one decimal. */
export function amount(value: number): string {
  return number().format(value);
}

/** "1 meeting", "3 meetings". */
export function counted(count: number, one: string, other: string): string {
  return `${amount(count)} ${plural().select(count) === 'one' ? one : other}`;
}

/** "12 May", or "12 May 2019" when that is not the year of `today`. */
export function dateOf(day: number, today: number): string {
  return (yearOf(day) === yearOf(today) ? dayOfMonth() : fullDate()).format(day * DAY_MS);
}

/** An ISO day as "12 May 2019". */
export function isoDateOf(iso: string): string {
  return fullDate().format(Date.parse(`${iso}T00:00:00Z`));
}

/** "May", or "May 2019" when that is not the year of `today`. */
export function monthOf(day: number, today: number): string {
  return (yearOf(day) === yearOf(today) ? monthOnly() : monthAndYear()).format(day * DAY_MS);
}

/** "Thursday". */
export function weekdayOf(day: number): string {
  return weekday().format(day * DAY_MS);
}

/** Calendar year of a day. */
export function yearOf(day: number): number {
  return new Date(day * DAY_MS).getUTCFullYear();
}

/** "12 May" of an ISO day, or of a birthday without a year. */
export function dayOfYear(iso: string): string {
  return dayOfMonth().format(new Date(`2024-${iso.slice(-5)}T00:00:00Z`));
}
