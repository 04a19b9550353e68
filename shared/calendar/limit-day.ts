import { type Day, dateOfDay, dayOfDate, daysInMonth, isLeapYear, weekdayOf } from '../time/day.ts';
import type { RecurrenceRule } from './recurrence-rule.ts';

/**
 * Whether a day passes BYMONTH, BYWEEKNO, BYYEARDAY, BYMONTHDAY and the plain weekdays of BYDAY, each where present
 * (the "limit" column of RFC 5545, 3.3.10). `weekdays` tells whether BYDAY limits here; its numbers are not looked at.
 */
export function passesLimits(rule: RecurrenceRule, day: Day, weekdays: boolean): boolean {
  if (weekdays && rule.byDay.length > 0) {
    const weekday = weekdayOf(day);
    if (!rule.byDay.some((entry) => entry.weekday === weekday)) return false;
  }
  if (!(rule.byMonth.length || rule.byMonthDay.length || rule.byYearDay.length || rule.byWeekNo.length))
    return true;
  const { year, month, date } = dateOfDay(day);
  if (rule.byMonth.length > 0 && !rule.byMonth.includes(month)) return false;
  if (rule.byMonthDay.length > 0) {
    const fromEnd = date - daysInMonth(year, month) - 1;
    if (!rule.byMonthDay.includes(date) && !rule.byMonthDay.includes(fromEnd)) return false;
  }
  if (rule.byYearDay.length > 0) {
    const number = day - dayOfDate(year, 1, 1) + 1;
    const fromEnd = number - (isLeapYear(year) ? 366 : 365) - 1;
    if (!rule.byYearDay.includes(number) && !rule.byYearDay.includes(fromEnd)) return false;
  }
  return rule.byWeekNo.length === 0 || passesWeekNo(rule, day, year);
}

function passesWeekNo(rule: RecurrenceRule, day: Day, year: number): boolean {
  let first = firstWeek(year, rule.weekStart);
  let next = firstWeek(year + 1, rule.weekStart);
  if (day >= next) {
    first = next;
    next = firstWeek(year + 2, rule.weekStart);
  } else if (day < first) {
    next = first;
    first = firstWeek(year - 1, rule.weekStart);
  }
  const number = Math.floor((day - first) / 7) + 1;
  const fromEnd = number - (next - first) / 7 - 1;
  return rule.byWeekNo.includes(number) || rule.byWeekNo.includes(fromEnd);
}

/** First day of week 1 of a year: the first week with at least four days in it, for any day weeks begin on. */
export function firstWeek(year: number, weekStart: number): Day {
  const fourth = dayOfDate(year, 1, 4);
  return (fourth - ((weekdayOf(fourth) - weekStart + 7) % 7)) as Day;
}
