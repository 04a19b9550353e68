/** How English writes counts, numbers and dates in sentences. Days are day numbers; British order, "12 May". */

const DAY_MS = 86_400_000;

const plural = new Intl.PluralRules('en');
const number = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });
const dayOfMonth = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' });
const fullDate = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const weekday = new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' });
const monthOnly = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' });
const monthAndYear = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** "2.7", "12,000": at most one decimal. */
export function amount(value: number): string {
  return number.format(value);
}

/** "1 meeting", "3 meetings". */
export function counted(count: number, one: string, other: string): string {
  return `${amount(count)} ${plural.select(count) === 'one' ? one : other}`;
}

/** "12 May", or "12 May 2019" when that is not the year of `today`. */
export function dateOf(day: number, today: number): string {
  return (yearOf(day) === yearOf(today) ? dayOfMonth : fullDate).format(day * DAY_MS);
}

/** An ISO day as "12 May 2019". */
export function isoDateOf(iso: string): string {
  return fullDate.format(Date.parse(`${iso}T00:00:00Z`));
}

/** "May", or "May 2019" when that is not the year of `today`. */
export function monthOf(day: number, today: number): string {
  return (yearOf(day) === yearOf(today) ? monthOnly : monthAndYear).format(day * DAY_MS);
}

/** "Thursday". */
export function weekdayOf(day: number): string {
  return weekday.format(day * DAY_MS);
}

/** Calendar year of a day. */
export function yearOf(day: number): number {
  return new Date(day * DAY_MS).getUTCFullYear();
}
