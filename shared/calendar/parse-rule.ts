import { dayFromIso } from '../time/day-text.ts';
import { localOfText } from './local-text.ts';
import type { Frequency, RecurrenceRule, RuleEnd, RuleWeekday } from './recurrence-rule.ts';

const FREQUENCIES = new Set<string>([
  'YEARLY',
  'MONTHLY',
  'WEEKLY',
  'DAILY',
  'HOURLY',
  'MINUTELY',
  'SECONDLY',
]);
const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
/** A rule longer than this is no rule of a calendar program; the longest real one seen has 1,100 characters. */
const LONGEST = 20_000;

/**
 * Parses the value of an RRULE. Parts nobody knows are passed over, as are values out of range and an unreadable
 * UNTIL or COUNT (real calendars have all of them); null when there is no FREQ, or when a BY part names nothing that
 * exists, so that the rule would otherwise grow into a larger one.
 */
export function parseRule(text: string): RecurrenceRule | null {
  if (text.length > LONGEST) return null;
  const parts = new Map<string, string>();
  for (const part of text.toUpperCase().split(';')) {
    const equals = part.indexOf('=');
    if (equals > 0) parts.set(part.slice(0, equals).trim(), part.slice(equals + 1).trim());
  }
  const frequency = parts.get('FREQ') ?? '';
  if (!FREQUENCIES.has(frequency)) return null;
  const numbers = {
    byMonth: numberList(parts.get('BYMONTH'), 1, 12, false),
    byWeekNo: numberList(parts.get('BYWEEKNO'), 1, 53, true),
    byYearDay: numberList(parts.get('BYYEARDAY'), 1, 366, true),
    byMonthDay: numberList(parts.get('BYMONTHDAY'), 1, 31, true),
    byHour: numberList(parts.get('BYHOUR'), 0, 23, false),
    byMinute: numberList(parts.get('BYMINUTE'), 0, 59, false),
    bySecond: seconds(parts.get('BYSECOND')),
    bySetPos: numberList(parts.get('BYSETPOS'), 1, 366, true),
  };
  const byDay = weekdayList(parts.get('BYDAY') ?? parts.get('BYWEEKDAY'));
  if (byDay === null) return null;
  for (const list of Object.values(numbers)) if (list === null) return null;
  const interval = wholeNumber(parts.get('INTERVAL'));
  return {
    frequency: frequency as Frequency,
    interval: interval === null || interval < 1 ? 1 : interval,
    count: wholeNumber(parts.get('COUNT')),
    until: ruleEnd(parts.get('UNTIL')),
    weekStart: Math.max(0, WEEKDAYS.indexOf(parts.get('WKST') ?? 'MO')),
    ...(numbers as { readonly [K in keyof typeof numbers]: readonly number[] }),
    byDay,
  };
}

/** Values from `low` to `high`, with `signed` also their negatives; null when the part is there but none is valid. */
function numberList(text: string | undefined, low: number, high: number, signed: boolean): number[] | null {
  if (text === undefined || text === '') return [];
  const found = new Set<number>();
  for (const item of text.split(',')) {
    const value = /^\s*[+-]?\d{1,3}\s*$/.test(item) ? Number(item) : Number.NaN;
    const size = signed ? Math.abs(value) : value;
    if (size >= low && size <= high) found.add(value);
  }
  return found.size === 0 ? null : [...found].sort((a, b) => a - b);
}

/** Second 60 counts as 59 where there are no leap seconds (RFC 5545, 3.3.12). */
function seconds(text: string | undefined): number[] | null {
  const list = numberList(text, 0, 60, false);
  return list && [...new Set(list.map((second) => Math.min(second, 59)))];
}

function weekdayList(text: string | undefined): RuleWeekday[] | null {
  if (text === undefined || text === '') return [];
  const found = new Map<string, RuleWeekday>();
  for (const item of text.split(',')) {
    const [, nth, name = ''] = /^\s*([+-]?\d{1,2})?\s*([A-Z]{2})\s*$/.exec(item) ?? [];
    const weekday = WEEKDAYS.indexOf(name);
    const number = Number(nth ?? 0);
    if (weekday >= 0 && Math.abs(number) <= 53) found.set(`${number} ${weekday}`, { weekday, nth: number });
  }
  return found.size === 0 ? null : [...found.values()];
}

function wholeNumber(text: string | undefined): number | null {
  return text !== undefined && /^\+?\d{1,9}$/.test(text) ? Number(text) : null;
}

function ruleEnd(text: string | undefined): RuleEnd | null {
  const found = /^(\d{4}-?\d\d-?\d\d)(?:T(\d\d):?(\d\d):?(\d\d)?(Z)?)?$/.exec(text ?? '');
  if (!found || dayFromIso(found[1] as string) === null) return null;
  const date = (found[1] as string).replaceAll('-', '');
  if (found[2] === undefined) return { type: 'date', date };
  const local = `${date}T${found[2]}${found[3]}${found[4] ?? '00'}`;
  // A time that no clock shows: the day is still the last one.
  if (Number.isNaN(localOfText(local))) return { type: 'date', date };
  return { type: found[5] === undefined ? 'local' : 'utc', local };
}
