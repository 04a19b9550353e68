import { asDay, type Day, dateOfDay, dayOfDate, daysInMonth } from '../../shared/time/day.ts';
import { shiftEventLines } from './shift-calendar.ts';
import type { WeekShift } from './week-shift.ts';

const birthday = /^BDAY:(\d{4}|-)-?(\d\d)-?(\d\d)$/gm;

const two = (value: number) => String(value).padStart(2, '0');

/** The first day from `from` on that is a birthday; one on 29 February is kept on 28 February of other years. */
function nextBirthday(month: number, date: number, from: Day): Day {
  const { year } = dateOfDay(from);
  const inYear = (one: number) => dayOfDate(one, month, Math.min(date, daysInMonth(one, month)));
  const here = inYear(year);
  return here >= from ? here : inYear(year + 1);
}

/**
 * Contacts as they are at the moment. A birthday comes as many days after the last week as it does in the sample files, and
 * at the same age.
 */
export function shiftContacts(cards: string, shift: WeekShift): string {
  const moved = cards.replace(birthday, (_, born: string, month: string, date: string) => {
    const next = nextBirthday(Number(month), Number(date), shift.lastWeek);
    const then = dateOfDay(shift.day(next));
    const day = `${two(then.month)}${two(then.date)}`;
    if (born === '-') return `BDAY:--${day}`;
    const year = then.year - (dateOfDay(asDay(next)).year - Number(born));
    // Whoever turns 40 on 29 February was born on one; at any other age the day before has to do.
    const known = Number(day.slice(2)) <= daysInMonth(year, then.month) ? day : '0228';
    return `BDAY:${year}${known}`;
  });
  return shiftEventLines(moved, shift);
}
