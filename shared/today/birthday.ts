import { asDay, dateOfDay, isLeapYear } from '../time/day.ts';
import { dayFromParts } from '../time/day-text.ts';

/** A birthday that comes next. */
export interface NextBirthday {
  /** Day number it is told on. */
  readonly day: number;
  /** `leap`: it is on 29 February, and told a day earlier in a year that has none. */
  readonly told: 'on the day' | 'leap';
}

/** The year's birthday; null for a date that no year has. */
function inYear(month: number, date: number, year: number): NextBirthday | null {
  if (month === 2 && date === 29 && !isLeapYear(year)) {
    const day = dayFromParts(year, 2, 28);
    return day === null ? null : { day, told: 'leap' };
  }
  const day = dayFromParts(year, month, date);
  return day === null ? null : { day, told: 'on the day' };
}

/**
 * The next birthday, today's included.
 * @param birthday YYYY-MM-DD or --MM-DD; null for anything else
 * @param today day number
 */
export function nextBirthday(birthday: string, today: number): NextBirthday | null {
  const found = /^(?:\d{4}|-)-(\d\d)-(\d\d)$/.exec(birthday);
  if (!found) return null;
  const { year } = dateOfDay(asDay(today));
  for (const one of [year, year + 1]) {
    const next = inYear(Number(found[1]), Number(found[2]), one);
    if (next !== null && next.day >= today) return next;
  }
  return null;
}
