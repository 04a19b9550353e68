import { CalendarReader } from '../../../main/import/calendar/read-calendar.ts';
import { expandMeeting, type Occurrence } from '../../../shared/calendar/expand-meeting.ts';
import type { CalendarTime, EventEnvelope, ReadItem } from '../../../shared/envelope.ts';
import { formatInstant, instantFromIso } from '../../../shared/time/instant.ts';

/** An event that says as little as may be; `start` as YYYYMMDD, YYYYMMDDTHHMMSS (floating) or with Z, or any time. */
export function event(start: string | CalendarTime, more: Partial<EventEnvelope> = {}): EventEnvelope {
  return {
    kind: 'event',
    uid: 'meeting@example.org',
    recurrenceId: null,
    thisAndFuture: false,
    sequence: 0,
    stamp: null,
    touched: null,
    start: typeof start === 'string' ? time(start) : start,
    end: null,
    summary: '',
    cancelled: false,
    transparent: false,
    rrules: [],
    rdates: [],
    exdates: [],
    organizer: null,
    attendees: [],
    groupCalendar: false,
    method: 'publish',
    zones: {},
    ...more,
  };
}

/** A time as a calendar file writes it; with a zone when one is given. */
export function time(text: string, zone?: string): CalendarTime {
  if (text.length === 8) return { type: 'date', date: text };
  if (zone !== undefined) return { type: 'zoned', local: text, zone };
  if (!text.endsWith('Z')) return { type: 'floating', local: text };
  const iso = text.replace(/^(....)(..)(..)T(..)(..)(..)Z$/, '$1-$2-$3T$4:$5:$6Z');
  return { type: 'utc', ms: Number(instantFromIso(iso)) };
}

/** Everything up to a moment (ISO, UTC) that did take place. */
export function occurrences(components: EventEnvelope[], until: string, zone = 'UTC'): Occurrence[] {
  const end = instantFromIso(until);
  if (end === null) throw new Error(`not an instant: ${until}`);
  return expandMeeting(components, { zone, until: end }).occurrences.filter((one) => !one.cancelled);
}

/** Their starts, in UTC, as `2024-03-01T09:00:00Z`. */
export function starts(components: EventEnvelope[], until: string, zone = 'UTC'): string[] {
  return occurrences(components, until, zone).map((one) => formatInstant(one.start));
}

/** What a calendar text is read as, given to the reader in chunks of `size` bytes. */
export function readText(text: string | Buffer, size = 65_536): ReadItem[] {
  const bytes = Buffer.from(text);
  const reader = new CalendarReader('test.ics');
  const items: ReadItem[] = [];
  for (let at = 0; at < bytes.length; at += size) items.push(...reader.push(bytes.subarray(at, at + size)));
  return [...items, ...reader.end()];
}

/** The events among them; fails when any could not be read. */
export function readEvents(text: string | Buffer): EventEnvelope[] {
  return readText(text).map(({ envelope, error }) => {
    if (envelope?.kind !== 'event') throw new Error(error ?? 'not an event');
    return envelope;
  });
}

/** A calendar of one event with these lines, UID and DTSTART among them where they are not given. */
export function calendar(lines: string, around = ''): string {
  const uid = /^UID/m.test(lines) ? '' : 'UID:1\n';
  const start = /^DTSTART/m.test(lines) ? '' : 'DTSTART:20240301T090000Z\n';
  return `BEGIN:VCALENDAR\n${around}BEGIN:VEVENT\n${uid}${start}${lines}\nEND:VEVENT\nEND:VCALENDAR\n`;
}
