import { canonicalDate, type DateParts } from './canonical-date.ts';
import { namedZone } from './zone-names.ts';

/**
 * Reads the dates of mail: RFC 5322 with its obsolete forms, and the forms programs made up. Null rather than wrong: a
 * day that is not in its month, an unknown zone, a missing time of day give no instant.
 */

const monthNames =
  'jan feb mar apr may jun jul aug sep oct nov dec mär mrz mai juin juil okt dez fév avr août déc ene abr ago dic mag giu lug set ott gen';
const monthNumbers = [
  ...[
    1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 3, 3, 5, 6, 7, 10, 12, 2, 4, 8, 12, 1, 4, 8, 12, 5, 6, 7, 9, 10, 1,
  ],
];
const months = new Map(monthNames.split(' ').map((name, index) => [name, monthNumbers[index] ?? 0] as const));

function instantOf({ year, month, day, hour, minute, second, zone }: DateParts): number | null {
  if (year < 1900 || year > 2200 || month < 1 || month > 12 || day < 1 || day > 31) return null;
  if (hour > 23 || minute > 59 || second > 60 || Math.abs(zone) > 14 * 60) return null;
  if (day > 28 && day > daysIn(year, month)) return null;
  // A leap second is the last second of its minute.
  return Date.UTC(year, month - 1, day, hour, minute - zone, Math.min(second, 59));
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Years of two and three digits (RFC 5322, 4.3); `0102` is how some wrote 2002, counted from 1900. */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 3) return digits.startsWith('01') ? year + 1900 : year;
  return digits.length === 3 || year >= 50 ? year + 1900 : year + 2000;
}

function monthOf(name: string): number {
  const lower = name.toLowerCase();
  return months.get(lower.slice(0, 3)) ?? months.get(lower.slice(0, 4)) ?? 0;
}

/** Minutes east of UTC of what stands behind the time; UTC when nothing does, null when it is not understood. */
function zoneOf(text: string): number | null {
  const offset = /^\s*(?:(?:GMT|UTC?)\s*)?([+-])\s?(\d{1,2}):?(\d{2})?(?!\d)/i.exec(text);
  if (offset) {
    const size = Number(offset[2]) * 60 + Number(offset[3] ?? 0);
    return offset[1] === '-' ? -size : size;
  }
  const name = text.trim();
  if (name === '') return 0;
  const words = /^[A-Za-z.]+(?: [A-Za-z.]+)*/.exec(name)?.[0] ?? '';
  return namedZone(words) ?? namedZone(words.split(' ', 1)[0] ?? '');
}

interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

function clockOf(hour: string, minute: string, second: string | undefined, half: string | undefined): Clock {
  const twelve = half === undefined ? null : half.toLowerCase();
  const counted = Number(hour);
  const hours = twelve === null ? counted : (counted % 12) + (twelve.startsWith('p') ? 12 : 0);
  return { hour: hours, minute: Number(minute), second: Number(second ?? 0) };
}

/** Minutes and seconds below ten lack their zero in some. */
const time = String.raw`(\d{1,2})(?::|\.(?=\d\d))(\d{1,2})(?:[:.](\d{1,2})(?!\d)(?:[.,]\d{1,9})?)?(?:\s?([ap]\.?m\.?)(?![a-z]))?`;
const name = String.raw`([A-Za-z\u00c0-\u00ff]{3,12})\.?`;

/** `Fri, 21 Nov 1997 09:55:06 -0600`, `21-Nov-97 09:55`, `21. November 1997, 9:55 am`. */
const dayFirst = new RegExp(
  String.raw`(?:^|[^\d:])(\d{1,2})\.?(?:[\s-]|\bof\b)*${name}[\s,-]*(\d{4}|\d{2,3})\.?,?(?:\s+at)?[\sT]+${time}`,
  'i',
);
/** `Fri Nov 21 09:55:06 1997`, with a zone before or behind the year. */
const asctime = new RegExp(
  String.raw`${name}\s+(\d{1,2})\s+${time}\s+(?:([A-Z]{1,5}|[+-]\d{4})\s+)?(\d{4})(?!\d)`,
  'i',
);
/** `Nov 21, 1997 9:55 AM`. */
const monthFirst = new RegExp(String.raw`${name}\s+(\d{1,2}),?\s+(\d{4}),?(?:\s+at)?[\s]+${time}`, 'i');
/** ISO 8601 and RFC 3339, and the same with slashes or the name of the day. */
const iso = new RegExp(
  String.raw`(?:^|[^\d])(\d{4})([-/])(\d{1,2})\2(\d{1,2})(?:\s+[a-z]{3},?(?=\s))?[\sT]+${time}`,
  'i',
);
/** `20 11 79 05:34:27`: month as a number, day first as everywhere but in one country, so only when it cannot be else. */
const numbers = new RegExp(String.raw`(?:^|[^\d])(\d{1,2}) (\d{1,2}) (\d{2,4})\s+${time}`, 'i');

/** Takes out comments, nested ones too; what follows one that nobody closes is lost. */
function withoutComments(text: string): string {
  if (!text.includes('(')) return text;
  let depth = 0;
  let result = '';
  for (let index = 0; index < text.length; index++) {
    const char = text[index];
    if (char === '\\') index += 1;
    else if (char === '(') depth += 1;
    else if (char === ')') depth = Math.max(0, depth - 1);
    else if (depth === 0) result += char;
  }
  return result;
}

/** Longer values are cut; a date has some forty characters. */
const longest = 400;

/**
 * Milliseconds since 1970 UTC of a date as it stands in a header, or null. Without a zone it is in UTC.
 * @param value folded or not
 */
export function parseDate(value: string): number | null {
  const canonical = canonicalDate(value);
  if (canonical !== null) return instantOf(canonical);
  const text = withoutComments(value.slice(0, longest).replace(/[\s"]+/g, ' ')).trim();
  // Blanks around colons were allowed once (RFC 5322, 4.3).
  return parseLoose(text) ?? parseLoose(text.replace(/\s+/g, ' ').replace(/ ?: ?/g, ':'));
}

function parseLoose(text: string): number | null {
  const rest = (match: RegExpExecArray) => zoneOf(text.slice(match.index + match[0].length));
  const at = (year: number, month: number, day: string | undefined, clock: Clock, zone: number | null) =>
    zone === null ? null : instantOf({ year, month, day: Number(day), ...clock, zone });

  let match = dayFirst.exec(text);
  if (match) {
    const [, day, month = '', year = '', hour = '', minute = '', second, half] = match;
    return at(fullYear(year), monthOf(month), day, clockOf(hour, minute, second, half), rest(match));
  }
  match = asctime.exec(text);
  if (match) {
    const [, month = '', day, hour = '', minute = '', second, half, zone, year = ''] = match;
    const clock = clockOf(hour, minute, second, half);
    return at(fullYear(year), monthOf(month), day, clock, zone === undefined ? rest(match) : zoneOf(zone));
  }
  match = monthFirst.exec(text);
  if (match) {
    const [, month = '', day, year = '', hour = '', minute = '', second, half] = match;
    return at(fullYear(year), monthOf(month), day, clockOf(hour, minute, second, half), rest(match));
  }
  match = iso.exec(text);
  if (match) {
    const [, year = '', , month, day, hour = '', minute = '', second, half] = match;
    return at(Number(year), Number(month), day, clockOf(hour, minute, second, half), rest(match));
  }
  match = numbers.exec(text);
  if (!match) return null;
  const [, first, middle, year = '', hour = '', minute = '', second, half] = match;
  if (Number(first) <= 12 && Number(first) !== Number(middle)) return null;
  return at(fullYear(year), Number(middle), first, clockOf(hour, minute, second, half), rest(match));
}

/** When the topmost server took the message: what stands behind the last semicolon of `Received`. */
export function parseReceived(value: string): number | null {
  const semicolon = value.lastIndexOf(';');
  return semicolon < 0 ? null : parseDate(value.slice(semicolon + 1));
}

/** The date in an mbox line `From sender date`: C's asctime form, which is in UTC when it names no zone. */
export function parseSeparator(line: string): number | null {
  const behindSender = /^From \S*\s+(.*?)(?: remote from .*)?$/.exec(line.slice(0, longest));
  return behindSender === null ? null : parseLoose((behindSender[1] ?? '').replace(/\s+/g, ' ').trim());
}
