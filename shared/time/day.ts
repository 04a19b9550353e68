/** Calendar days as plain numbers, so that model.md's sums over days need no date object and no zone. */

declare const dayBrand: unique symbol;

/** Whole days since 1970-01-01 of the proleptic Gregorian calendar, of a local date. Never an instant. */
export type Day = number & { readonly [dayBrand]: 'day' };

/** A date by its parts; `month` 1 to 12, `date` 1 to 31. */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly date: number;
}

/** The last day `Instant` can name in every zone: 275760-09-12. The first one is its mirror image. */
const LAST_DAY = 99_999_999;

/** States that a number is a day: a whole number within what an instant can name. Throws a RangeError otherwise. */
export function asDay(value: number): Day {
  if (!Number.isInteger(value) || Math.abs(value) > LAST_DAY) throw new RangeError(`Not a day: ${value}`);
  return value as Day;
}

/**
 * The day of a date; parts beyond their range roll over, so that `dayOfDate(2025, 14, 0)` is 2026-01-31.
 * Source: H. Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil.
 */
export function dayOfDate(year: number, month: number, date: number): Day {
  const months = year * 12 + month - 3;
  const y = Math.floor(months / 12);
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (months - y * 12) + 2) / 5) + date - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return (era * 146_097 + dayOfEra - 719_468) as Day;
}

/** The date of a day; the inverse of `dayOfDate` within range. Source: the same, civil_from_days. */
export function dateOfDay(day: Day): CivilDate {
  const shifted = day + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    date: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}

/** Whether a Gregorian year has 366 days. */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Number of days of a month, `month` 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Day of the week: 0 Monday to 6 Sunday. */
export function weekdayOf(day: Day): number {
  return (((day + 3) % 7) + 7) % 7;
}
