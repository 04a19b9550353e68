/** Numbers, days and sizes in the reader's language, by Intl. Days are ISO `YYYY-MM-DD` and carry no zone. */

import { isFresh } from '../../shared/wording/as-of.ts';

const language = 'en';
const dayMs = 86_400_000;
const whole = new Intl.NumberFormat(language);
const oneDigit = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
const plurals = new Intl.PluralRules(language);
const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
const together = new Intl.ListFormat(language, { type: 'conjunction' });
const collator = new Intl.Collator(language, { sensitivity: 'base', numeric: true });

// An ISO day is read as midnight in UTC, so it has to be written in UTC too.
const dayParts = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
const dayStyle = new Intl.DateTimeFormat('en-GB', dayParts);
const columnDayStyle = new Intl.DateTimeFormat('en-GB', { ...dayParts, month: 'short' });
const shortDayStyle = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });
const birthdayStyle = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' });
const weekdayStyle = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  timeZone: 'UTC',
});
const monthStyle = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** 1234 as "1,234". */
export const count = (value: number): string => whole.format(value);

/** "1 mail", "4 mails". */
export function counted(value: number, one: string, other: string): string {
  return `${whole.format(value)} ${plural(value, one, other)}`;
}

/** The form of a word that goes with a number. */
export const plural = (value: number, one: string, other: string): string =>
  plurals.select(value) === 'one' ? one : other;

/** "Ana, Bram, and Mira". */
export const listed = (parts: readonly string[]): string => together.format(parts);

/** Orders names as a reader of this language expects; upper case and accents do not matter. */
export const byName = (a: string, b: string): number => collator.compare(a, b);

/** A day as "3 June 2026", in sentences. */
export const dayText = (iso: string): string => dayStyle.format(new Date(`${iso.slice(0, 10)}T00:00:00Z`));

/** A day within a known year as "3 Jun", in columns. */
export const shortDayText = (iso: string): string =>
  shortDayStyle.format(new Date(`${iso.slice(0, 10)}T00:00:00Z`));

/** A day as "3 Jun" in the year of `today`, and as "3 Jun 2024" otherwise, in columns. */
export const dayBrief = (iso: string, today: string): string =>
  iso.slice(0, 4) === today.slice(0, 4)
    ? shortDayText(iso)
    : columnDayStyle.format(new Date(`${iso.slice(0, 10)}T00:00:00Z`));

/** The ISO day a number of days before another. */
export const dayBefore = (iso: string, days: number): string =>
  new Date(Date.parse(iso.slice(0, 10)) - days * dayMs).toISOString().slice(0, 10);

/** The ISO day a number of days after another. */
export const dayAfter = (iso: string, days: number): string => dayBefore(iso, -days);

/** Whether what is told as of a day may be spoken of as today's, as "2 days ago" (docs/design.md, Time). */
export const isFreshDay = (asOf: string, today: string): boolean =>
  isFresh(Date.parse(asOf) / dayMs, Date.parse(today) / dayMs);

/** A day as "Thursday 26 November". */
export const weekdayText = (iso: string): string =>
  weekdayStyle.format(new Date(`${iso.slice(0, 10)}T00:00:00Z`)).replace(',', '');

/** The time of day of an instant in a zone, "14:00"; an empty or unknown zone counts as the system's. */
export function timeText(instant: string, zone: string): string {
  const style = (timeZone?: string) =>
    new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', ...(timeZone && { timeZone }) });
  try {
    return style(zone).format(new Date(instant));
  } catch {
    return style().format(new Date(instant));
  }
}

/** An instant in a zone as "3 June 2026, 14:00"; an empty or unknown zone counts as the system's. */
export function momentText(instant: string, zone: string): string {
  const style = (timeZone?: string) =>
    new Intl.DateTimeFormat('en-GB', {
      ...dayParts,
      hour: '2-digit',
      minute: '2-digit',
      timeZone,
    });
  const at = new Date(instant);
  const text = (used: Intl.DateTimeFormat) => used.format(at).replace(' at ', ', ');
  try {
    return text(style(zone));
  } catch {
    return text(style());
  }
}

/** The month of a day as "May 2026". */
export const monthText = (iso: string): string =>
  monthStyle.format(new Date(`${iso.slice(0, 7)}-01T00:00:00Z`));

/** The months of a year by name, January first. */
export const monthNames: readonly string[] = Array.from({ length: 12 }, (_, month) =>
  new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2000, month, 1)),
);

/** A birthday, `YYYY-MM-DD` or `--MM-DD`, as "24 March 1980" or "24 March". */
export const birthdayText = (birthday: string): string =>
  birthday.startsWith('-')
    ? birthdayStyle.format(new Date(`2000${birthday.slice(1)}T00:00:00Z`))
    : dayText(birthday);

/** Days back as "today", "yesterday", "61 days ago", "8 months ago", "3 years ago". */
export function daysAgo(days: number): string {
  if (days < 100) return relative.format(-Math.round(days), 'day');
  if (days < 730) return relative.format(-Math.round(days / 30.44), 'month');
  return relative.format(-Math.round(days / 365.25), 'year');
}

/** Days back, as short as a column: "today", "61 d", "8 mo", "3 y". */
export function daysAgoShort(days: number): string {
  if (days < 1) return 'today';
  if (days < 100) return `${Math.round(days)} d`;
  if (days < 730) return `${Math.round(days / 30.44)} mo`;
  return `${Math.round(days / 365.25)} y`;
}

/** Bytes as "1.4 GB"; decimal units, as file managers show them. */
export function bytesText(bytes: number): string {
  const units = ['bytes', 'kB', 'MB', 'GB', 'TB'] as const;
  const step = bytes < 1000 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(bytes) / 3));
  return `${oneDigit.format(bytes / 1000 ** step)} ${units[step]}`;
}

/** Seconds to go as "about 3 minutes left"; never more exact than it can be known. */
export function timeLeft(seconds: number): string {
  if (seconds < 5) return 'a few seconds left';
  if (seconds < 90) return `about ${whole.format(Math.ceil(seconds / 5) * 5)} seconds left`;
  if (seconds < 5400) return `about ${counted(Math.ceil(seconds / 60), 'minute', 'minutes')} left`;
  return `about ${counted(Math.round(seconds / 3600), 'hour', 'hours')} left`;
}

/** The last part of a path, whichever separator it has. */
export const fileName = (path: string): string => path.split(/[/\\]/).filter(Boolean).at(-1) ?? path;
