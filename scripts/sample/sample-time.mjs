import { SetUpError } from '../set-up/say.mjs';

/** The zone the sample is written in (main/sample/week-shift.ts), with its offset of winter and of summer. */
export const zone = 'Europe/Amsterdam';

/** The Monday of the week the stories count back from. */
const lastWeek = Date.UTC(2025, 5, 2);
const dayMs = 86_400_000;
const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** Wall-clock time as though it were UTC, in ms: the day of the week and the hour are what a reader would say. @typedef {number} Wall */

/**
 * A moment of the stories.
 *
 * @param {string} week weeks before the last one, `98`; `+1` for the week after it
 * @param {string} weekday `tue`
 * @param {string} clock `09:12`
 * @returns {Wall}
 * @throws {SetUpError} for what is no moment
 */
export function wallTime(week, weekday, clock) {
  const day = weekdays.indexOf(weekday);
  const [hour = Number.NaN, minute = Number.NaN] = clock.split(':').map(Number);
  const weeksBack = week.startsWith('+') ? -Number(week.slice(1)) : Number(week);
  const wall = lastWeek - weeksBack * 7 * dayMs + day * dayMs + (hour * 60 + minute) * 60_000;
  if (day < 0 || Number.isNaN(wall)) throw new SetUpError(`No moment: ${week} ${weekday} ${clock}`);
  return wall;
}

/** Last Sunday of a month at 01:00 UTC, when clocks change in Europe. @param {number} year @param {number} month from 0 */
function lastSunday(year, month) {
  const last = new Date(Date.UTC(year, month + 1, 0, 1));
  return last.getTime() - last.getUTCDay() * dayMs;
}

/** Hours east of UTC. @param {Wall} wall */
function offsetHours(wall) {
  const year = new Date(wall).getUTCFullYear();
  // An hour either way is nobody's working time.
  return wall >= lastSunday(year, 2) && wall < lastSunday(year, 9) ? 2 : 1;
}

/** @param {Wall} wall */
function utc(wall) {
  return new Date(wall - offsetHours(wall) * 3_600_000);
}

/** `Tue, 4 Mar 2025`. @param {Wall} wall */
export function mailDay(wall) {
  return new Date(wall).toUTCString().slice(0, 16).replace(/, 0/, ', ');
}

/** `Tue, 4 Mar 2025 09:12:00 +0100`. @param {Wall} wall */
export function mailDate(wall) {
  return `${mailDay(wall)} ${clockOf(wall)}:${seconds(wall)} +0${offsetHours(wall)}00`;
}

/** `09:12`. @param {Wall} wall */
export function clockOf(wall) {
  return new Date(wall).toISOString().slice(11, 16);
}

/** @param {Wall} wall */
function seconds(wall) {
  return new Date(wall).toISOString().slice(17, 19);
}

/** The line above a message: `Tue Mar 04 08:12:00 +0000 2025`. @param {Wall} wall */
export function separatorDate(wall) {
  const [weekday = '', date, month, year, clock] = utc(wall).toUTCString().split(' ');
  return `${weekday.slice(0, 3)} ${month} ${date} ${clock} +0000 ${year}`;
}

/** `04.03.2025` with any sign between. @param {Wall} wall @param {string} between */
export function numberedDay(wall, between) {
  return new Date(wall).toISOString().slice(0, 10).split('-').reverse().join(between);
}

/** `20250304T091200`. @param {Wall} wall */
export function calendarTime(wall) {
  return new Date(wall).toISOString().slice(0, 19).replace(/[-:]/g, '');
}

/** `20250304T081200Z`. @param {Wall} wall */
export function calendarStamp(wall) {
  return `${utc(wall).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}

/** `20250304`. @param {Wall} wall */
export function calendarDay(wall) {
  return calendarTime(wall).slice(0, 8);
}
