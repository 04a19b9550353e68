import type { CalendarTime, EventEnvelope, Party, ZoneObservance } from '../../../../shared/envelope.ts';
import { isGroupCalendar } from '../../calendar/attendee.ts';
import { correspondentOf, partyOf } from '../correspondent.ts';
import type { Directory } from '../directory.ts';
import { subjectOf } from '../mail-envelope.ts';
import type { OutlookItem } from '../mapi/outlook-item.ts';
import { correspondents, lids, tags } from '../mapi/tags.ts';
import { isCancelled, takingPart } from './attendees.ts';
import { momentsOf, wholeDay } from './event-times.ts';
import { globalId } from './global-id.ts';
import { type EventReading, seriesOf } from './series.ts';
import { zoneOf } from './time-zone-blob.ts';

const noZones: Readonly<Record<string, readonly ZoneObservance[]>> = Object.freeze({});

/** Whose mailbox the item came to, where it says so. */
function receiverOf({ properties }: OutlookItem, directory: Directory): Party | null {
  const found = correspondentOf(properties, correspondents.receiver);
  return found && partyOf(found, directory);
}

const free = 0;

/** All that the events of one item have in common. */
function eventBase(
  item: OutlookItem,
  directory: Directory,
  uid: string,
): Omit<EventEnvelope, 'start' | 'end'> {
  const { properties, names } = item;
  const stamp =
    properties.time(names.id('meeting', lids.meeting.ownerChange)) ??
    properties.time(names.id('meeting', lids.meeting.attendeeChange));
  const touched = Math.max(
    stamp ?? Number.NEGATIVE_INFINITY,
    properties.time(tags.modified) ?? Number.NEGATIVE_INFINITY,
  );
  const { organizer, attendees } = takingPart(item, receiverOf(item, directory), directory);
  const sequence = properties.number(names.id('appointment', lids.appointment.sequence)) ?? 0;
  return {
    kind: 'event',
    uid,
    recurrenceId: null,
    thisAndFuture: false,
    sequence: Math.max(0, sequence),
    stamp,
    touched: Number.isFinite(touched) ? touched : null,
    summary: subjectOf(properties),
    cancelled: isCancelled(item),
    transparent: properties.number(names.id('appointment', lids.appointment.busyStatus)) === free,
    rrules: [],
    rdates: [],
    exdates: [],
    organizer,
    attendees,
    groupCalendar: isGroupCalendar(organizer, attendees),
    method: 'publish',
    zones: noZones,
  };
}

/** UID of an item, and the day of the series it is an exception of. Items without an id are called by their place. */
function idOf({ properties, names }: OutlookItem, place: string): { uid: string; instance: string | null } {
  const { seriesId, globalId: own } = lids.meeting;
  const id = globalId(properties.binary(names.id('meeting', own)));
  const series = globalId(properties.binary(names.id('meeting', seriesId)));
  const uid = series?.uid ?? id?.uid ?? `nouid-${place}`;
  return { uid, instance: id?.instance ?? null };
}

/** The original start of an exception that is an item of its own: the moment it replaces, else its day. */
function replaces({ properties, names }: OutlookItem, instance: string | null): CalendarTime | null {
  const moment = properties.time(names.id('appointment', lids.appointment.exceptionReplaces));
  if (instance === null) return null;
  return moment === null ? { type: 'date', date: instance } : { type: 'utc', ms: moment };
}

/**
 * The events of an appointment or of a message about one.
 * @param place what an item without an id is called by
 * @throws OutlookProblem
 */
export function eventEnvelopes(item: OutlookItem, directory: Directory, place: string): EventReading {
  const { properties, names } = item;
  const { uid, instance } = idOf(item, place);
  const moments = momentsOf(item);
  const base = eventBase(item, directory, uid);
  const isWholeDay = properties.truth(names.id('appointment', lids.appointment.wholeDay));
  const zone = zoneOf(item);
  const blob = properties.binary(names.id('appointment', lids.appointment.recurrence));
  if (blob !== null && instance === null)
    return seriesOf({ base, blob, zone, isWholeDay, moments, charset: properties.charset });
  if (moments === null) return { events: [], errors: ['It has no start.'] };
  const time = (ms: number): CalendarTime => (isWholeDay ? wholeDay(ms, zone) : { type: 'utc', ms });
  const event: EventEnvelope = {
    ...base,
    recurrenceId: replaces(item, instance),
    start: time(moments.start),
    end: moments.end === null ? null : time(moments.end),
  };
  return { events: [event], errors: [] };
}
