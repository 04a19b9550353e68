import { type Day, dateOfDay, dayOfDate, daysInMonth } from './day.ts';

/** A day as ISO 8601: `2026-03-05`; years outside 0 to 9999 with sign and six digits, as ECMAScript writes them. */
export function formatDay(day: Day): string {
  const { year, month, date } = dateOfDay(day);
  return `${isoYear(year)}-${two(month)}-${two(date)}`;
}

/** The day written as `2026-03-05`, `20260305` or with a six-digit signed year; null unless it exists in the calendar. */
export function dayFromIso(text: string): Day | null {
  const found = /^(\d{4}|[+-]\d{6})(-?)(\d\d)\2(\d\d)$/.exec(text);
  if (!found) return null;
  return dayFromParts(Number(found[1]), Number(found[3]), Number(found[4]));
}

/** The day of a date that must exist: 20241345 and 30 February give null instead of rolling over. */
export function dayFromParts(year: number, month: number, date: number): Day | null {
  if (month < 1 || month > 12 || date < 1 || date > daysInMonth(year, month)) return null;
  return dayOfDate(year, month, date);
}

function isoYear(year: number): string {
  if (year >= 0 && year <= 9999) return String(year).padStart(4, '0');
  return `${year < 0 ? '-' : '+'}${String(Math.abs(year)).padStart(6, '0')}`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
