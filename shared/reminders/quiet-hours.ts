import type { ReminderSettings } from '../journal/reminder-settings.ts';
import { asDay } from '../time/day.ts';
import { asInstant, type Instant } from '../time/instant.ts';
import { civilToInstant, localOf } from '../time/local.ts';

type Quiet = ReminderSettings['quiet'];

/** Seconds since midnight of a time of day written HH:MM. */
export function secondOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 3600 + minutes * 60;
}

/** Whether clocks that show this second of the day (0 to 86,399) stand in quiet hours. Hours that end as they begin are none. */
export function isQuiet(quiet: Quiet, second: number): boolean {
  if (quiet === null) return false;
  const from = secondOf(quiet.from);
  const until = secondOf(quiet.until);
  return from <= until ? second >= from && second < until : second >= from || second < until;
}

/** The chosen hour in seconds since midnight; the end of the quiet hours where it lies in them. */
export function hourOf({ at, quiet }: Pick<ReminderSettings, 'at' | 'quiet'>): number {
  const chosen = secondOf(at);
  return quiet !== null && isQuiet(quiet, chosen) ? secondOf(quiet.until) : chosen;
}

/** The first moment, not before `instant`, at which the clocks of the zone show no quiet hour. */
export function afterQuiet(instant: Instant, quiet: Quiet, zone: string): Instant {
  if (quiet === null) return instant;
  const until = secondOf(quiet.until);
  let moment = instant;
  // One step is enough but where clocks change within the quiet hours.
  for (let steps = 0; steps < 4; steps++) {
    const { day, second } = localOf(moment, zone);
    if (!isQuiet(quiet, second)) break;
    const end = civilToInstant(asDay(second < until ? day : day + 1), until, zone);
    // In an hour that comes twice, the end of the quiet hours may have passed in its first pass.
    const wait = second < until ? until - second : until + 86_400 - second;
    moment = end > moment ? end : asInstant(moment + wait * 1000);
  }
  return moment;
}
