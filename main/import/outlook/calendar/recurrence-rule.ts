import { textOfLocal } from '../../../../shared/calendar/local-text.ts';
import type { OutlookRecurrence } from './recurrence-blob.ts';

const dayNames = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
/** Seconds from 1601 to 1970. */
const to1970 = 11_644_473_600;

/** Minutes since 1601 as YYYYMMDDTHHMMSS. */
export function localOfMinutes(minutes: number): string {
  return textOfLocal(minutes * 60 - to1970);
}

function weekdaysOf(bits: number): string {
  return dayNames.filter((_, index) => (bits & (1 << index)) !== 0).join(',');
}

/**
 * Outlook moves what falls on the 29th, 30th or 31st of a shorter month to its last day; RFC 5545 leaves it out. The last
 * day of those that are in the month is the same as Outlook's.
 */
function dayOfMonth(day: number): readonly string[] {
  if (day >= 31) return ['BYMONTHDAY=-1'];
  if (day <= 28) return [`BYMONTHDAY=${day}`];
  return [`BYMONTHDAY=${day === 29 ? '28,29' : '28,29,30'}`, 'BYSETPOS=-1'];
}

function byParts({ pattern, weekdays, dayOfMonth: day, nth }: OutlookRecurrence): readonly string[] | null {
  switch (pattern) {
    case 'day':
      return [];
    case 'week':
      return weekdays === 0 ? null : [`BYDAY=${weekdaysOf(weekdays)}`];
    case 'month':
      return day < 1 ? null : dayOfMonth(day);
    case 'month end':
      return ['BYMONTHDAY=-1'];
    case 'month nth':
      if (weekdays === 0 || nth < 1 || nth > 5) return null;
      return [`BYDAY=${weekdaysOf(weekdays)}`, `BYSETPOS=${nth === 5 ? -1 : nth}`];
    case 'other calendar':
      return null;
  }
}

/** The rule of a series as RFC 5545 has it; null for one that it cannot say, as those of other calendars. */
export function recurrenceRule(recurrence: OutlookRecurrence): string | null {
  const { pattern, frequency, period, end, weekStart, startDate, endDate } = recurrence;
  const by = byParts(recurrence);
  if (by === null) return null;
  const parts: string[] = [];
  const interval = Math.max(1, pattern === 'day' ? Math.round(period / 1440) : period);
  if (pattern === 'day') parts.push('FREQ=DAILY', `INTERVAL=${interval}`);
  else if (pattern === 'week') parts.push('FREQ=WEEKLY', `INTERVAL=${interval}`);
  else if (frequency === 'yearly' && interval % 12 === 0) {
    const month = Number(localOfMinutes(startDate).slice(4, 6));
    parts.push('FREQ=YEARLY', `INTERVAL=${interval / 12}`, `BYMONTH=${month}`);
  } else parts.push('FREQ=MONTHLY', `INTERVAL=${interval}`);
  parts.push(...by);
  if (end.type === 'count') parts.push(`COUNT=${Math.max(1, end.count)}`);
  if (end.type === 'date') parts.push(`UNTIL=${localOfMinutes(endDate).slice(0, 8)}`);
  const first = dayNames[weekStart];
  if (pattern === 'week' && first !== undefined) parts.push(`WKST=${first}`);
  return parts.join(';');
}
