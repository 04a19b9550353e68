import { asDay, type Day } from '../time/day.ts';
import { asInstant, formatInstant, type Instant } from '../time/instant.ts';
import { civilToInstant, dayOf } from '../time/local.ts';
import { afterQuiet, hourOf, isQuiet, secondOf } from './quiet-hours.ts';
import { isReminderDay, lastReminderDay, mondayOf, nextReminderDay } from './reminder-days.ts';
import type { ComingMeeting, Situation } from './situation.ts';
import { digestKey, reviewKey, type Told } from './told.ts';

/** When the next digest, look back and word before a meeting come. A moment that is not after `now` has come. */

/** Least time between two digests, so that two days that a flight shortens do not bring two within hours. */
const betweenDigests = 8 * 3_600_000;
/** The look back comes at the end of a working day, or after the digest where that is late. */
const reviewSecond = 16 * 3600;
const afterDigest = 30 * 60_000;

/** A moment and the local day it belongs to. */
export interface Moment {
  readonly at: Instant;
  readonly day: Day;
}

/**
 * The next digest: at the chosen hour, or later on the same day when that passed unseen; not on the day on which the network began after
 * that hour. Null while none is to come.
 */
export function digestMoment(
  { settings, since }: Pick<Situation, 'settings' | 'since'>,
  told: Told,
  zone: string,
  now: Instant,
): Moment | null {
  if (settings.digest === 'off') return null;
  // A clock that was set back leaves digests in the future: those near now hold the next one back, the far ones do not.
  const near = told.digests().filter((at) => Math.abs(at - now) < betweenDigests);
  const earliest = Math.max(now, ...near.map((at) => at + betweenDigests));
  for (let day = nextReminderDay(settings, dayOf(now, zone)); day !== null; ) {
    const hour = civilToInstant(day, hourOf(settings), zone);
    const at = afterQuiet(asInstant(Math.max(hour, earliest)), settings.quiet, zone);
    if (hour >= since && dayOf(at, zone) === day && !told.has(digestKey(day))) return { at, day };
    day = nextReminderDay(settings, asDay(day + 1));
  }
  return null;
}

/** The next look back on a week: on its last day with reminders, not on a later one. `day` is that of its Monday. */
export function reviewMoment(
  { settings }: Pick<Situation, 'settings'>,
  told: Told,
  zone: string,
  now: Instant,
): Moment | null {
  if (settings.review === 'off') return null;
  for (let from = nextReminderDay(settings, dayOf(now, zone)); from !== null; ) {
    const monday = mondayOf(from);
    const day = lastReminderDay(settings, monday);
    if (day !== null && day >= from && !told.has(reviewKey(monday))) {
      const hour = Math.max(now, civilToInstant(day, secondOfReview(settings), zone));
      const apart = told.digests().filter((at) => Math.abs(at - hour) < afterDigest);
      // Not in one breath with the digest, unless quiet hours or midnight leave no other moment.
      for (const earliest of [Math.max(hour, ...apart.map((at) => at + afterDigest)), hour]) {
        const at = afterQuiet(asInstant(earliest), settings.quiet, zone);
        if (dayOf(at, zone) === day) return { at, day: monday };
      }
    }
    from = nextReminderDay(settings, asDay(monday + 7));
  }
  return null;
}

/** Seconds since midnight; the chosen hour itself where quiet hours leave no room after it. */
function secondOfReview(settings: Situation['settings']): number {
  const hour = hourOf(settings);
  const wanted = Math.max(reviewSecond, hour + afterDigest / 1000);
  return wanted >= secondOf('24:00') || isQuiet(settings.quiet, wanted) ? hour : wanted;
}

/** The key of the word before a meeting; a meeting that moves is another one. */
export function meetingKey({ at, people }: ComingMeeting): string {
  return `meeting:${formatInstant(asInstant(at))}:${people.map(({ id }) => id).join(' ')}`;
}

/** When to tell whom the user meets; null when there is no moment for it before the meeting begins. */
export function meetingMoment(
  meeting: ComingMeeting,
  { settings }: Pick<Situation, 'settings'>,
  told: Told,
  zone: string,
  now: Instant,
): Moment | null {
  if (settings.beforeMeeting === null || meeting.people.length === 0) return null;
  if (meeting.at <= now || told.has(meetingKey(meeting))) return null;
  const wanted = Math.max(now, meeting.at - settings.beforeMeeting * 60_000);
  const at = afterQuiet(asInstant(wanted), settings.quiet, zone);
  const day = dayOf(at, zone);
  return at < meeting.at && isReminderDay(settings, day) ? { at, day } : null;
}
