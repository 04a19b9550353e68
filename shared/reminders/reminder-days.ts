import type { ReminderSettings } from '../journal/reminder-settings.ts';
import { asDay, type Day, weekdayOf } from '../time/day.ts';
import { dayFromIso } from '../time/day-text.ts';

type Days = Pick<ReminderSettings, 'weekdays' | 'away' | 'pausedUntil'>;

/** The Monday of the week a day lies in (ISO 8601). */
export function mondayOf(day: Day): Day {
  return asDay(day - weekdayOf(day));
}

/** The first day, not before `from`, on which reminders come; null when there is none. */
export function nextReminderDay(settings: Days, from: Day): Day | null {
  if (settings.weekdays.length === 0) return null;
  let day = from;
  // Each pass of the loop leaves one absence, a pause or at most six days of the week behind.
  for (let passes = 0; passes <= 8 * (settings.away.length + 2); passes++) {
    const free = leaveOf(settings, day);
    if (free !== null) day = free;
    else if (settings.weekdays.includes(weekdayOf(day) + 1)) return day;
    else day = asDay(day + 1);
  }
  return null;
}

/** Whether reminders come on a day. */
export function isReminderDay(settings: Days, day: Day): boolean {
  return nextReminderDay(settings, day) === day;
}

/** The last day of a week on which reminders come, by the Monday of the week; null when there is none. */
export function lastReminderDay(settings: Days, monday: Day): Day | null {
  for (let day = monday + 6; day >= monday; day--) {
    if (isReminderDay(settings, asDay(day))) return asDay(day);
  }
  return null;
}

/** The day on which a pause or an absence that holds on `day` has ended; null when none holds. */
function leaveOf({ away, pausedUntil }: Days, day: Day): Day | null {
  const paused = pausedUntil === null ? null : dayFromIso(pausedUntil);
  if (paused !== null && day < paused) return paused;
  for (const stretch of away) {
    const from = dayFromIso(stretch.from);
    const until = dayFromIso(stretch.until);
    if (from !== null && until !== null && from <= day && day <= until) return asDay(until + 1);
  }
  return null;
}
