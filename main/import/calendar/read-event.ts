import { createHash } from 'node:crypto';
import type { Attendee, CalendarTime, EventEnvelope, ZoneObservance } from '../../../shared/envelope.ts';
import { addAttendee, isGroupCalendar, readAttendee, readParty } from './attendee.ts';
import type { CalendarContext } from './calendar-context.ts';
import { type ContentLine, decodeText } from './content-line.ts';
import { addDuration, isBefore, readStamp, readTime } from './date-time.ts';
import { eventLines } from './event-lines.ts';
import { modernRule } from './legacy-rule.ts';
import { decodeQuotedPrintable, unfoldedLines } from './unfolded-lines.ts';
import { ZoneUse } from './zone-use.ts';

/** What became of the inside of one VEVENT. */
export type EventReading =
  | { readonly outcome: 'read'; readonly envelope: EventEnvelope }
  | { readonly outcome: 'refused'; readonly error: string }
  /** A TZID that a VTIMEZONE further down may still define. */
  | { readonly outcome: 'waits'; readonly tzid: string };

const NO_ZONES: Readonly<Record<string, readonly ZoneObservance[]>> = Object.freeze({});

/** Reads the inside of one VEVENT. Never throws: what cannot be read is refused with one sentence. */
export function readEvent(bytes: Buffer, context: CalendarContext): EventReading {
  const { single, repeated } = eventLines(unfoldedLines(bytes));
  const zones = new ZoneUse(context);
  const value = (name: string) => single.get(name)?.value ?? '';
  const recurrence = single.get('RECURRENCE-ID');
  const recurrenceId = recurrence ? timeOf(recurrence, zones) : null;
  const startLine = single.get('DTSTART');
  // A cancelled instance may say no more than which one it is.
  const start = startLine ? timeOf(startLine, zones, zones.ofStart(startLine)) : recurrenceId;
  if (start === null) {
    if (!startLine) return refuse('The event has no start (DTSTART).');
    return refuse(`The event's start is not a date: ${shown(startLine.value)}.`);
  }
  if (recurrence && recurrenceId === null)
    return refuse(`The event's RECURRENCE-ID is not a date: ${shown(recurrence.value)}.`);

  const rrules: string[] = [];
  const rdates: CalendarTime[] = [];
  const exdates: CalendarTime[] = [];
  const attendees: Attendee[] = [];
  for (const line of repeated) {
    if (line.name === 'ATTENDEE') {
      const attendee = readAttendee(line);
      if (attendee) addAttendee(attendees, attendee);
    } else if (line.name === 'RRULE') {
      const rule = /FREQ\s*=/i.test(line.value)
        ? line.value.toUpperCase().replace(/\s+/g, '')
        : modernRule(line.value);
      if (rule !== null && !rrules.includes(rule)) rrules.push(rule);
    } else addTimes(line, zones, line.name === 'RDATE' ? rdates : exdates);
  }
  const endLine = single.get('DTEND');
  const end = endLine
    ? timeOf(endLine, zones, zones.ofStart(endLine))
    : addDuration(start, value('DURATION'));
  if (zones.unknown !== null && !context.complete) return { outcome: 'waits', tzid: zones.unknown };

  const organizerLine = single.get('ORGANIZER');
  const organizer = organizerLine ? readParty(organizerLine) : null;
  const stamp = readStamp(value('DTSTAMP'));
  const dates = [stamp, readStamp(value('CREATED') || value('DCREATED')), readStamp(value('LAST-MODIFIED'))];
  const touched = Math.max(...dates.map((ms) => ms ?? Number.NEGATIVE_INFINITY));
  const sequence = /^\d{1,9}$/.test(value('SEQUENCE')) ? Number(value('SEQUENCE')) : 0;
  const transparency = value('TRANSP').toUpperCase();
  const envelope: EventEnvelope = {
    kind: 'event',
    uid: decodeText(value('UID')) || `nouid-${createHash('sha256').update(bytes).digest('hex').slice(0, 32)}`,
    recurrenceId,
    thisAndFuture: recurrence?.parameters.get('RANGE')?.toUpperCase() === 'THISANDFUTURE',
    sequence,
    stamp,
    touched: Number.isFinite(touched) ? touched : null,
    ...inOrder(start, end, rrules.length + rdates.length > 0 || recurrenceId !== null),
    summary: textOf(single.get('SUMMARY')),
    cancelled: /^CANCELL?ED$/i.test(value('STATUS')) || context.method === 'cancel',
    // 1 and more is vCalendar 1.0; Outlook's own mark counts where the standard one is missing.
    transparent:
      transparency === ''
        ? value('X-MICROSOFT-CDO-BUSYSTATUS').toUpperCase() === 'FREE'
        : transparency === 'TRANSPARENT' || /^[1-9]\d*$/.test(transparency),
    rrules,
    rdates,
    exdates,
    organizer,
    attendees,
    groupCalendar: isGroupCalendar(organizer, attendees),
    method: context.method,
    zones: zones.record ?? NO_ZONES,
    ...(zones.unknown === null ? {} : { unknownZone: zones.unknown }),
  };
  return { outcome: 'read', envelope };
}

function timeOf(line: ContentLine, zones: ZoneUse, zone = zones.of(line)): CalendarTime | null {
  return readTime(line.value, zone, line.parameters.get('VALUE')?.toUpperCase() === 'DATE');
}

/** Start and end of a single event that were swapped, set right; a series is counted from its DTSTART all the same. */
function inOrder(
  start: CalendarTime,
  end: CalendarTime | null,
  series: boolean,
): Pick<EventEnvelope, 'start' | 'end'> {
  return end !== null && !series && isBefore(end, start) ? { start: end, end: start } : { start, end };
}

/** A list of dates, times or periods (of which the start counts); those that are no dates are passed over. */
function addTimes(line: ContentLine, zones: ZoneUse, list: CalendarTime[]): void {
  const zone = zones.of(line);
  const dateOnly = line.parameters.get('VALUE')?.toUpperCase() === 'DATE';
  for (const text of line.value.split(/[,;]/)) {
    const time = readTime(text.split('/')[0] as string, zone, dateOnly);
    if (time !== null) list.push(time);
  }
}

function textOf(line: ContentLine | undefined): string {
  if (!line) return '';
  const { parameters, value } = line;
  const quoted =
    parameters.has('QUOTED-PRINTABLE') || /^quoted-printable$/i.test(parameters.get('ENCODING') ?? '');
  return decodeText(quoted ? decodeQuotedPrintable(value, parameters.get('CHARSET')) : value).trim();
}

function refuse(error: string): EventReading {
  return { outcome: 'refused', error };
}

function shown(text: string): string {
  return `“${decodeText(text).slice(0, 60)}”`;
}
