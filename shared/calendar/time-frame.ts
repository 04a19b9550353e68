import type { CalendarTime, EventEnvelope } from '../envelope.ts';
import type { Day } from '../time/day.ts';
import { asInstant, INSTANT_LIMIT, type Instant } from '../time/instant.ts';
import { resolveLocal } from '../time/local.ts';
import { isZone, zoneRules } from '../time/zone.ts';
import type { ZoneRules } from '../time/zone-offsets.ts';
import { dayOfText, localOfText, textOfDay, textOfLocal } from './local-text.ts';
import { observedZone } from './observed-zone.ts';
import type { LocalSeconds } from './rule-times.ts';

/** The clock an event is planned by: recurrences are counted on it, and only then become instants. */
export interface TimeFrame {
  readonly kind: 'date' | 'zoned' | 'floating';
  /** Of the event's zone; of the user's for dates and floating times. */
  readonly rules: ZoneRules;
}

/** The frame of an event, by its start. `zone` is the user's IANA zone; throws a RangeError when it is none. */
export function frameOf(event: EventEnvelope, zone: string): TimeFrame {
  const { start } = event;
  if (start.type === 'date') return { kind: 'date', rules: zoneRules(zone) };
  if (start.type === 'floating') return { kind: 'floating', rules: zoneRules(zone) };
  return { kind: 'zoned', rules: start.type === 'utc' ? zoneRules('UTC') : rulesOf(start.zone, event, zone) };
}

/** A time of an event on the clock of a frame; in a frame of dates its midnight. NaN when the text is no time. */
export function localIn(
  frame: TimeFrame,
  time: CalendarTime,
  event: EventEnvelope,
  zone: string,
): LocalSeconds {
  const local = onClock(frame, time, event, zone);
  return frame.kind === 'date' ? Math.floor(local / 86_400) * 86_400 : local;
}

/** The instant of a local time in a frame: first pass of an overlap, offset before a gap. */
export function instantIn(frame: TimeFrame, local: LocalSeconds): Instant {
  return resolveLocal(local * 1000, frame.rules);
}

/** A name for an original start that stays the same however a file writes it: date, UTC, or local when floating. */
export function keyIn(frame: TimeFrame, local: LocalSeconds): string {
  if (frame.kind === 'date') return textOfDay(Math.floor(local / 86_400) as Day);
  if (frame.kind === 'floating') return textOfLocal(local);
  return `${textOfLocal(Math.floor(instantIn(frame, local) / 1000))}Z`;
}

/** As `keyIn`, for a RECURRENCE-ID as its own event writes it, with nothing known of the series. '' when it is no time. */
export function recurrenceKeyOf(time: CalendarTime, event: EventEnvelope, zone: string): string {
  const frame = frameOf({ ...event, start: time }, zone);
  const local = localIn(frame, time, event, zone);
  return Number.isNaN(local) ? '' : keyIn(frame, local);
}

function onClock(frame: TimeFrame, time: CalendarTime, event: EventEnvelope, zone: string): LocalSeconds {
  switch (time.type) {
    case 'date': {
      const day = dayOfText(time.date);
      return day === null ? Number.NaN : day * 86_400;
    }
    case 'floating':
      return localOfText(time.local);
    case 'utc':
      // Midnight in UTC is how some write a date.
      if (frame.kind === 'date' && time.ms % 86_400_000 === 0) return time.ms / 1000;
      if (!(Math.abs(time.ms) <= INSTANT_LIMIT)) return Number.NaN;
      return Math.floor((time.ms + frame.rules.offsetAt(time.ms)) / 1000);
    case 'zoned': {
      const local = localOfText(time.local);
      // Exchange writes the original day of a whole-day series as midnight in its own zone.
      if (frame.kind === 'date') return local;
      const rules = rulesOf(time.zone, event, zone);
      if (rules === frame.rules || Number.isNaN(local)) return local;
      const instant = asInstant(resolveLocal(local * 1000, rules));
      return Math.floor((instant + frame.rules.offsetAt(instant)) / 1000);
    }
  }
}

/** A zone defined by the file goes before an IANA one of the same name; a name that is neither is the user's zone. */
function rulesOf(name: string, event: EventEnvelope, zone: string): ZoneRules {
  const own = Object.hasOwn(event.zones, name) ? event.zones[name] : undefined;
  if (own) return observedZone(own);
  return zoneRules(isZone(name) ? name : zone);
}
