import { asDay, type Day, dateOfDay } from '../time/day.ts';
import { dayFromParts } from '../time/day-text.ts';
import type { LocalSeconds } from './rule-times.ts';

/** The day written as YYYYMMDD; null unless it exists. */
export function dayOfText(text: string): Day | null {
  return text.length === 8 ? dayFromParts(digits(text, 0, 4), digits(text, 4, 2), digits(text, 6, 2)) : null;
}

/** The local time written as YYYYMMDDTHHMMSS; NaN unless it exists on a clock. */
export function localOfText(text: string): LocalSeconds {
  const day = text.length === 15 ? dayOfText(text.slice(0, 8)) : null;
  const hour = digits(text, 9, 2);
  const minute = digits(text, 11, 2);
  const second = digits(text, 13, 2);
  if (day === null || !(hour < 24 && minute < 60 && second < 60)) return Number.NaN;
  return day * 86_400 + hour * 3600 + minute * 60 + second;
}

/** A local time as YYYYMMDDTHHMMSS, the form `localOfText` reads; years before 0 and after 9999 keep all their digits. */
export function textOfLocal(local: LocalSeconds): string {
  const day = Math.floor(local / 86_400);
  const second = local - day * 86_400;
  const clock = Math.floor(second / 3600) * 10_000 + (Math.floor(second / 60) % 60) * 100 + (second % 60);
  return `${textOfDay(asDay(day))}T${String(clock).padStart(6, '0')}`;
}

let lastDay = Number.NaN;
let lastText = '';

/** A day as YYYYMMDD. */
export function textOfDay(day: Day): string {
  if (day === lastDay) return lastText;
  const { year, month, date } = dateOfDay(day);
  lastText = String(year).padStart(4, '0') + String(month * 100 + date).padStart(4, '0');
  lastDay = day;
  return lastText;
}

/** NaN when there is anything but digits. */
function digits(text: string, from: number, count: number): number {
  let value = 0;
  for (let i = from; i < from + count; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}
