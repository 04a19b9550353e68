import { type Day, dateOfDay, dayOfDate, daysInMonth, isLeapYear, weekdayOf } from '../time/day.ts';
import { firstWeek, passesLimits } from './limit-day.ts';
import type { RecurrenceRule } from './recurrence-rule.ts';

/**
 * The days a rule names in a year, ascending, each once; `start` is the day of DTSTART, which fills in what the rule
 * leaves open. One BY part gives the days, the others limit them. Source: the table in RFC 5545, 3.3.10, with notes.
 */
export function daysOfYear(rule: RecurrenceRule, year: number, start: Day): Day[] {
  const days: Day[] = [];
  const months = rule.byMonth.length > 0 ? rule.byMonth : ALL_MONTHS;
  if (rule.byYearDay.length > 0) {
    const length = isLeapYear(year) ? 366 : 365;
    const first = dayOfDate(year, 1, 1);
    for (const number of rule.byYearDay)
      if (Math.abs(number) <= length) days.push((first + (number > 0 ? number - 1 : length + number)) as Day);
  } else if (rule.byWeekNo.length > 0) {
    addWeeks(rule, year, start, days);
  } else if (rule.byMonthDay.length > 0) {
    for (const month of months) addMonthDays(rule, year, month, days);
  } else if (rule.byDay.length > 0) {
    if (rule.byMonth.length > 0)
      for (const month of months)
        addWeekdays(rule, dayOfDate(year, month, 1), daysInMonth(year, month), days);
    else addWeekdays(rule, dayOfDate(year, 1, 1), isLeapYear(year) ? 366 : 365, days);
    return ordered(days);
  } else {
    const { month, date } = dateOfDay(start);
    for (const each of rule.byMonth.length > 0 ? rule.byMonth : [month])
      if (date <= daysInMonth(year, each)) days.push(dayOfDate(year, each, date));
    return days;
  }
  const wanted = nthWeekdays(rule, year);
  return ordered(
    days.filter((day) => passesLimits(rule, day, wanted === null) && (wanted === null || wanted.has(day))),
  );
}

/** As `daysOfYear`, for a month. */
export function daysOfMonth(rule: RecurrenceRule, year: number, month: number, start: Day): Day[] {
  if (rule.byMonth.length > 0 && !rule.byMonth.includes(month)) return [];
  const first = dayOfDate(year, month, 1);
  const length = daysInMonth(year, month);
  const days: Day[] = [];
  if (rule.byMonthDay.length > 0) {
    addMonthDays(rule, year, month, days);
  } else if (rule.byDay.length > 0) {
    addWeekdays(rule, first, length, days);
  } else if (rule.byYearDay.length > 0 || rule.byWeekNo.length > 0) {
    for (let i = 0; i < length; i++) days.push((first + i) as Day);
  } else {
    const { date } = dateOfDay(start);
    return date <= length ? [dayOfDate(year, month, date)] : [];
  }
  const wanted: Day[] = [];
  if (rule.byMonthDay.length > 0 && rule.byDay.length > 0) addWeekdays(rule, first, length, wanted);
  return ordered(
    days.filter(
      (day) =>
        passesLimits(rule, day, false) && (wanted.length === 0 ? !needsWeekday(rule) : wanted.includes(day)),
    ),
  );
}

/** As `daysOfYear`, for the week that begins on `first`. Numbers in BYDAY mean nothing here and are passed over. */
export function daysOfWeek(rule: RecurrenceRule, first: Day, start: Day): Day[] {
  const days: Day[] = [];
  const open =
    rule.byDay.length + rule.byMonthDay.length + rule.byYearDay.length + rule.byWeekNo.length === 0;
  for (let i = 0; i < 7; i++) {
    const day = (first + i) as Day;
    if (open && weekdayOf(day) !== weekdayOf(start)) continue;
    if (passesLimits(rule, day, true)) days.push(day);
  }
  return days;
}

const ALL_MONTHS: readonly number[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

function needsWeekday(rule: RecurrenceRule): boolean {
  return rule.byMonthDay.length > 0 && rule.byDay.length > 0;
}

/** Where BYDAY limits other days of a year and has numbers: the days it names; null when it has none. */
function nthWeekdays(rule: RecurrenceRule, year: number): Set<Day> | null {
  // With BYWEEKNO numbers are forbidden; passed over, as in weeks.
  if (rule.byWeekNo.length > 0 || !rule.byDay.some((entry) => entry.nth !== 0)) return null;
  const days: Day[] = [];
  if (rule.byMonth.length === 0) addWeekdays(rule, dayOfDate(year, 1, 1), isLeapYear(year) ? 366 : 365, days);
  for (const month of rule.byMonth)
    addWeekdays(rule, dayOfDate(year, month, 1), daysInMonth(year, month), days);
  return new Set(days);
}

function addMonthDays(rule: RecurrenceRule, year: number, month: number, days: Day[]): void {
  const length = daysInMonth(year, month);
  for (const number of rule.byMonthDay)
    if (Math.abs(number) <= length)
      days.push(dayOfDate(year, month, number > 0 ? number : length + 1 + number));
}

/** The weekdays of BYDAY in a stretch of days; numbers count within it. */
function addWeekdays(rule: RecurrenceRule, first: Day, length: number, days: Day[]): void {
  for (const { weekday, nth } of rule.byDay) {
    const ahead = (weekday - weekdayOf(first) + 7) % 7;
    const count = Math.ceil((length - ahead) / 7);
    if (nth === 0) for (let i = 0; i < count; i++) days.push((first + ahead + 7 * i) as Day);
    else if (Math.abs(nth) <= count)
      days.push((first + ahead + 7 * (nth > 0 ? nth - 1 : count + nth)) as Day);
  }
}

/** Days of the calendar year that lie in the weeks of BYWEEKNO, those of a neighbouring year's weeks included. */
function addWeeks(rule: RecurrenceRule, year: number, start: Day, days: Day[]): void {
  const open = rule.byDay.length === 0 && rule.byMonthDay.length === 0;
  const from = dayOfDate(year, 1, 1);
  const to = dayOfDate(year, 12, 31);
  for (let each = year - 1; each <= year + 1; each++) {
    const first = firstWeek(each, rule.weekStart);
    const weeks = (firstWeek(each + 1, rule.weekStart) - first) / 7;
    for (const number of rule.byWeekNo) {
      if (Math.abs(number) > weeks) continue;
      const week = first + 7 * (number > 0 ? number - 1 : weeks + number);
      for (let day = week as Day; day < week + 7; day++) {
        if (day < from || day > to || (open && weekdayOf(day as Day) !== weekdayOf(start))) continue;
        days.push(day as Day);
      }
    }
  }
}

function ordered(days: Day[]): Day[] {
  if (days.length < 2) return days;
  days.sort((a, b) => a - b);
  return days.filter((day, i) => day !== days[i - 1]);
}
