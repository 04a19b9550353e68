import type { EventEnvelope } from '../envelope.ts';
import { recurrenceKeyOf } from './time-frame.ts';

/** What is valid of all that any file said about one UID. */
export interface MeetingVersions {
  /** The series or single event; null when the files hold overrides only. */
  readonly master: EventEnvelope | null;
  /** One for each original start; `at` is that start: RECURRENCE-ID, or DTSTART for a cancelled instance without one. */
  readonly overrides: readonly { readonly event: EventEnvelope; readonly at: EventEnvelope['start'] }[];
}

/**
 * Chooses one version of the master and of each override: the highest SEQUENCE, then the latest DTSTAMP, then what a
 * calendar says before what was mailed, then the lowest content, so that the order of files never matters (model.md 1).
 * METHOD:REPLY is no version of a meeting.
 */
export function currentVersions(components: readonly EventEnvelope[], zone: string): MeetingVersions {
  const masters: EventEnvelope[] = [];
  const overrides = new Map<string, { event: EventEnvelope; at: EventEnvelope['start'] }>();
  const add = (event: EventEnvelope, at: EventEnvelope['start']) => {
    const key = recurrenceKeyOf(at, event, zone);
    const known = overrides.get(key);
    if (!known || isNewer(event, known.event)) overrides.set(key, { event, at });
  };
  for (const event of components) {
    if (event.method === 'reply') continue;
    if (event.recurrenceId) add(event, event.recurrenceId);
    else masters.push(event);
  }
  if (masters.length < 2) return { master: masters[0] ?? null, overrides: [...overrides.values()] };

  const series = newest(masters.filter(repeats));
  // Google exports a cancelled instance without RECURRENCE-ID: it must not cancel the whole series.
  const isInstance = (event: EventEnvelope) =>
    event.cancelled &&
    event.method !== 'cancel' &&
    !repeats(event) &&
    series !== null &&
    !series.cancelled &&
    recurrenceKeyOf(event.start, event, zone) !== recurrenceKeyOf(series.start, series, zone);
  for (const event of masters) if (isInstance(event)) add(event, event.start);
  return {
    master: newest(masters.filter((event) => !isInstance(event))),
    overrides: [...overrides.values()],
  };
}

/** Whether an event is a series of its own. */
export function repeats(event: EventEnvelope): boolean {
  return event.rrules.length > 0 || event.rdates.length > 0;
}

function newest(events: readonly EventEnvelope[]): EventEnvelope | null {
  let best: EventEnvelope | null = null;
  for (const event of events) if (best === null || isNewer(event, best)) best = event;
  return best;
}

function isNewer(one: EventEnvelope, other: EventEnvelope): boolean {
  if (one.sequence !== other.sequence) return one.sequence > other.sequence;
  const stamps = (one.stamp ?? Number.NEGATIVE_INFINITY) - (other.stamp ?? Number.NEGATIVE_INFINITY);
  if (stamps > 0 || stamps < 0) return stamps > 0;
  if (one.inMail !== other.inMail) return !one.inMail;
  return content(one) < content(other);
}

/** The same text for the same content, whatever the order in which its fields were set. */
function content(event: EventEnvelope): string {
  return JSON.stringify(event, (_key, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
