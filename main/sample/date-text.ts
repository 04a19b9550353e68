import { dateOfDay, weekdayOf } from '../../shared/time/day.ts';
import { dayFromParts } from '../../shared/time/day-text.ts';
import { asInstant, type Instant } from '../../shared/time/instant.ts';
import { type LocalTime, localOf } from '../../shared/time/local.ts';
import { offsetAt } from '../../shared/time/zone.ts';

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const two = (value: number) => String(value).padStart(2, '0');

/** `month` as a name of three letters or as a number, 1 to 12. @throws RangeError for what is no date */
export function localTime(
  [year, month, date]: readonly [string, string, string],
  [hour, minute, second]: readonly [string, string, string],
): LocalTime {
  const number = months.indexOf(month) + 1 || Number(month);
  const day = dayFromParts(Number(year), number, Number(date));
  if (day === null) throw new RangeError(`The sample files hold no date such as ${date} ${month} ${year}`);
  return { day, second: Number(hour) * 3600 + Number(minute) * 60 + Number(second) };
}

/** A clock's time as texts of two digits. */
export function clockParts(second: number): readonly [string, string, string] {
  return [two(Math.floor(second / 3600)), two(Math.floor(second / 60) % 60), two(second % 60)];
}

/** `Tue, 4 Mar 2025`. */
export function mailDay({ day }: LocalTime): string {
  const { year, month, date } = dateOfDay(day);
  return `${weekdays[weekdayOf(day)]}, ${date} ${months[month - 1]} ${year}`;
}

/** `04.03.2025` or `04/03/2025`. */
export function numberedDay({ day }: LocalTime, between: string): string {
  const { year, month, date } = dateOfDay(day);
  return [two(date), two(month), year].join(between);
}

/** As mail's Date has it: `Tue, 4 Mar 2025 09:12:00 +0100` (RFC 5322, 3.3). */
export function mailDate(instant: Instant, zone: string): string {
  const local = localOf(instant, zone);
  const minutes = Math.round(offsetAt(instant, zone) / 60_000);
  const size = Math.abs(minutes);
  const offset = `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}${two(size % 60)}`;
  return `${mailDay(local)} ${clockParts(local.second).join(':')} ${offset}`;
}

/** As the line above a message in a mailbox of Takeout has it: `Tue Mar 04 08:12:00 +0000 2025`, in UTC. */
export function separatorDate(instant: Instant): string {
  const local = localOf(instant, 'UTC');
  const { year, month, date } = dateOfDay(local.day);
  const clock = clockParts(local.second).join(':');
  return `${weekdays[weekdayOf(local.day)]} ${months[month - 1]} ${two(date)} ${clock} +0000 ${year}`;
}

/** As calendars have it: `20250304`. */
export function calendarDay({ day }: Pick<LocalTime, 'day'>): string {
  const { year, month, date } = dateOfDay(day);
  return `${year}${two(month)}${two(date)}`;
}

/** As calendars have it: `20250304T091200`. */
export function calendarTime(local: LocalTime): string {
  return `${calendarDay(local)}T${clockParts(local.second).join('')}`;
}

/** As calendars have it in UTC: `20250304T081200Z`. */
export function calendarStamp(instant: Instant): string {
  return `${calendarTime(localOf(instant, 'UTC'))}Z`;
}

/** The instant of `20250304T081200Z`. @throws RangeError for what is no date */
export function stampInstant(text: string): Instant {
  const [, year = '', month = '', date = '', hour = '', minute = '', second = ''] =
    /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(text) ?? [];
  const local = localTime([year, month, date], [hour, minute, second]);
  return asInstant(local.day * 86_400_000 + local.second * 1000);
}
