import { dayFromParts, formatDay } from '../../../shared/time/day-text.ts';

/** Dates as address books and LinkedIn write them. What is not sure is null: no date before a wrong one. */

/** Years outside stand for "not told": 1604 with Apple, 0 and 1 with others. */
const earliestBirth = 1850;
const latestBirth = 2100;

/** A date that exists as `YYYY-MM-DD`, else null. */
function isoDay(year: number, month: number, date: number): string | null {
  const day = dayFromParts(year, month, date);
  return day === null ? null : formatDay(day);
}

/** A birthday from its parts; without a year where it is none. */
function birthdayOf(year: number | null, month: number, date: number): string | null {
  const told = year !== null && year >= earliestBirth && year <= latestBirth;
  // 2000 had a 29 February.
  const day = isoDay(told ? year : 2000, month, date);
  return day === null || told ? day : `-${day.slice(4)}`;
}

const plain = /^(\d{4}|-)-?(\d{2})-?(\d{2})(?:[T ](?:00:?00(?::?00)?(?:\.0+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;

/**
 * A birthday: `19800324`, `1980-03-24` (midnight behind it or not), `--0324`, `--03-24`, `-03-24`; null for other text
 * and for dates that do not exist. A time of day other than midnight is that of another zone, so that the day is not sure.
 * @param omitted the year that stands for none (Apple's X-APPLE-OMIT-YEAR)
 */
export function parseBirthday(text: string, omitted: string | null = null): string | null {
  const parts = plain.exec(text.trim());
  if (!parts) return null;
  const [, year = '', month, date] = parts;
  const told = year === '-' || year === omitted ? null : Number(year);
  return birthdayOf(told, Number(month), Number(date));
}

/** Which of two numbers is the day, where a table writes dates in the order of its country. */
export type DateOrder = 'day first' | 'month first' | 'unknown';

const numbers = /^(\d{1,2})([./-])(\d{1,2})\2(\d{2}|\d{4})$/;

/** What a date tells about the order of a table's dates. Points separate days from months, in this order. */
export function orderOf(text: string): DateOrder {
  const parts = numbers.exec(text.trim());
  if (!parts) return 'unknown';
  const [, first, separator, second] = parts;
  if (separator === '.' || Number(first) > 12) return 'day first';
  return Number(second) > 12 ? 'month first' : 'unknown';
}

/** A birthday of a table: as above, or in the order of its country; null where that is not known and matters. */
export function parseTableBirthday(text: string, order: DateOrder): string | null {
  const parts = numbers.exec(text.trim());
  if (!parts) return parseBirthday(text);
  const [, one, , other, year = ''] = parts;
  const known = orderOf(text) === 'unknown' ? order : orderOf(text);
  if (known === 'unknown' && one !== other) return null;
  const [date, month] = known === 'month first' ? [other, one] : [one, other];
  // Two digits of a year could be of two centuries.
  return birthdayOf(year.length === 4 ? Number(year) : null, Number(month), Number(date));
}

const stamp =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ](\d{2}):?(\d{2})(?::?(\d{2}))?(?:\.\d+)?(Z|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?$/i;

/** When a card was last changed (REV), ms since 1970 UTC; null when it does not say. Without a zone it is UTC. */
export function parseRevision(text: string): number | null {
  const parts = stamp.exec(text.trim());
  if (!parts) return null;
  const [, year, month, date, hour = '0', minute = '0', second = '0', zone = 'Z'] = parts;
  const day = isoDay(Number(year), Number(month), Number(date));
  if (day === null || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 60) return null;
  const offset = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone);
  const east = offset ? Number(`${offset[1]}1`) * (Number(offset[2]) * 60 + Number(offset[3] ?? 0)) : 0;
  const seconds = (Number(hour) * 60 + Number(minute) - east) * 60 + Number(second);
  return Date.parse(`${day}T00:00:00Z`) + seconds * 1000;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** 24 Mar 2023, March 24, 2023. */
const named = /^(?:(\d{1,2}) ([a-z]{3})[a-z]*\.?,? (\d{4})|([a-z]{3})[a-z]*\.? (\d{1,2}),? (\d{4}))$/i;
/** 3/24/23, 10:11 AM: LinkedIn writes these the American way, whatever the language. */
const american =
  /^(\d{1,2})\/(\d{1,2})\/(\d{2}|\d{4})(?:,? (\d{1,2}):(\d{2})(?::\d{2})?(?: ?([ap])\.?m\.?)?)?$/i;
/** 2023-03-24 10:11:12 UTC, 2023/03/24 10:11:12 UTC. */
const sorted =
  /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[ T](\d{2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?)?(?: ?(?:UTC|Z))?$/i;

/** An instant of a LinkedIn export, ms since 1970 UTC, which it writes in five ways; null for any other. */
export function parseLinkedInTime(text: string): number | null {
  const tidy = text.replace(/[\s\u00a0\u202f]+/g, ' ').trim();
  const midnight = (year: number, month: number, date: number) => {
    const day = isoDay(year, month, date);
    return day === null ? null : Date.parse(`${day}T00:00:00Z`);
  };
  const byName = named.exec(tidy);
  if (byName) {
    const [, date, month, year, otherMonth, otherDate, otherYear] = byName;
    const index = months.indexOf(String(month ?? otherMonth).toLowerCase());
    return midnight(Number(year ?? otherYear), index + 1, Number(date ?? otherDate));
  }
  const sortable = sorted.exec(tidy);
  if (sortable) {
    const [, year, month, date, hour = '0', minute = '0', second = '0'] = sortable;
    return plus(midnight(Number(year), Number(month), Number(date)), hour, minute, second);
  }
  const slashed = american.exec(tidy);
  if (!slashed) return null;
  const [, month, date, year = '', hour = '0', minute = '0', half] = slashed;
  const full = year.length === 2 ? 2000 + Number(year) : Number(year);
  const hours =
    half === undefined ? Number(hour) : (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  return plus(midnight(full, Number(month), Number(date)), `${hours}`, minute, '0');
}

function plus(midnight: number | null, hour: string, minute: string, second: string): number | null {
  if (midnight === null || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 60) return null;
  return midnight + ((Number(hour) * 60 + Number(minute)) * 60 + Number(second)) * 1000;
}

/** The day of such an instant, ISO, in UTC. */
export function parseLinkedInDay(text: string): string | null {
  const instant = parseLinkedInTime(text);
  return instant === null ? null : new Date(instant).toISOString().slice(0, 10);
}
