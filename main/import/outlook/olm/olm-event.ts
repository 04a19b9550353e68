import type { Attendee, CalendarTime, EventEnvelope } from '../../../../shared/envelope.ts';
import { addAttendee, isGroupCalendar } from '../../calendar/attendee.ts';
import { ianaZone, type NamedZone } from '../../calendar/zone-name.ts';
import { answerOf } from '../calendar/attendees.ts';
import { localInZone, timeInZone, wholeDay } from '../calendar/event-times.ts';
import type { EventReading } from '../calendar/series.ts';
import type { Directory } from '../directory.ts';
import { childOf, type Element, isYes, momentOf, numberOf, textOf } from './element.ts';
import { olmRule } from './olm-rule.ts';
import { personOf } from './people.ts';

const free = 0;
const resource = 3;

/** The zone an event was made in: by its name, or by the one in the calendar text that comes with it; null when unknown. */
function zoneOf(item: Element): NamedZone | null {
  const called = textOf(item, 'OPFCalendarEventCopyStartTimeZone', 'OPFCalendarEventCopyTimeZoneName');
  const defined = /^TZID:(.+)$/m.exec(textOf(item, 'OPFCalendarEventGetStartTimeZoneICSData'))?.[1] ?? '';
  const name = ianaZone(called) ?? ianaZone(defined);
  return name === null ? null : { name, observances: null };
}

function attendeesOf(item: Element, directory: Directory): readonly Attendee[] {
  const found: Attendee[] = [];
  for (const { attributes } of childOf(item, 'OPFCalendarEventCopyAttendeeList')?.children ?? []) {
    const party = personOf(
      attributes.OPFCalendarAttendeeAddress ?? '',
      attributes.OPFCalendarAttendeeName ?? '',
      directory,
    );
    if (party === null) continue;
    addAttendee(found, {
      ...party,
      attendance: answerOf(Number(attributes.OPFCalendarAttendeeStatus ?? 0)),
      type: Number(attributes.OPFCalendarAttendeeType) === resource ? 'room' : 'individual',
      nonParticipant: false,
    });
  }
  return found;
}

/** The event of an appointment. Outlook for Mac writes its times in UTC, those of whole days as midnights of its zone. */
export function olmEvent(item: Element, directory: Directory, place: string): EventReading {
  const start = momentOf(item, 'OPFCalendarEventCopyStartTime');
  if (start === null) return { events: [], errors: ['It has no start.'] };
  const end = momentOf(item, 'OPFCalendarEventCopyEndTime');
  const zone = zoneOf(item);
  const isWholeDay = isYes(item, 'OPFCalendarEventGetIsAllDayEvent');
  const isSeries = isYes(item, 'OPFCalendarEventIsRecurring');
  const time = (moment: number): CalendarTime => {
    if (isWholeDay) return wholeDay(moment, zone);
    return isSeries ? timeInZone(localInZone(moment, zone), zone) : { type: 'utc', ms: moment };
  };
  const summary = textOf(item, 'OPFCalendarEventCopySummary').replace(/\s+/g, ' ');
  const local = isWholeDay ? `${wholeDay(start, zone).date}T000000` : localInZone(start, zone);
  const rule = isSeries ? olmRule(item, local) : null;
  const written = textOf(item, 'OPFCalendarEventCopyOrganizer');
  const attendees = attendeesOf(item, directory);
  const organizer = attendees.length === 0 ? null : personOf(written, written, directory);
  const event: EventEnvelope = {
    kind: 'event',
    uid: textOf(item, 'OPFCalendarEventCopyUUID') || `nouid-${place}`,
    recurrenceId: null,
    thisAndFuture: false,
    sequence: 0,
    stamp: momentOf(item, 'OPFCalendarEventCopyModDate'),
    touched: momentOf(item, 'OPFCalendarEventCopyModDate'),
    start: time(start),
    end: end !== null && end > start ? time(end) : null,
    summary,
    cancelled: isYes(item, 'OPFCalendarEventGetIsCancelled'),
    transparent: numberOf(item, 'OPFCalendarEventCopyFreeBusyStatus') === free,
    rrules: rule === null ? [] : [rule],
    rdates: [],
    exdates: [],
    organizer,
    attendees: attendees.filter(({ address }) => address !== organizer?.address),
    groupCalendar: isGroupCalendar(organizer, attendees),
    method: 'publish',
    zones: {},
  };
  const errors =
    isSeries && rule === null
      ? [
          `Only the first of the meetings “${summary.slice(0, 60)}” was read. Its repetition is in a form nobody knows.`,
        ]
      : [];
  return { events: [event], errors };
}
