import type { Attendance, Attendee, EventEnvelope } from '../../../../shared/envelope.ts';
import type { Directory } from '../directory.ts';
import type { OutlookItem } from '../mapi/outlook-item.ts';
import { lids, tags } from '../mapi/tags.ts';
import { organizerOf } from './attendees.ts';
import { eventEnvelopes } from './event-envelopes.ts';
import type { EventReading } from './series.ts';

/** What a message about a meeting does ([MS-OXOCAL] 2.2.4 and on), by its class. */
const doings: readonly (readonly [RegExp, EventEnvelope['method'], Attendance | null])[] = [
  [/^ipm\.schedule\.meeting\.request/i, 'request', null],
  [/^ipm\.schedule\.meeting\.canceled/i, 'cancel', null],
  [/^ipm\.schedule\.meeting\.resp\.pos/i, 'reply', 'accepted'],
  [/^ipm\.schedule\.meeting\.resp\.tent/i, 'reply', 'tentative'],
  [/^ipm\.schedule\.meeting\.resp\.neg/i, 'reply', 'declined'],
];

const nothing: EventReading = { events: [], errors: [] };

/** When an answer was given: the meeting's own stamp is older. */
function answeredAt({ properties, names }: OutlookItem): number | null {
  return properties.time(names.id('meeting', lids.meeting.attendeeChange)) ?? properties.time(tags.submitted);
}

/** The meeting that a message calls, calls off or answers; none for other messages about meetings. @throws OutlookProblem */
export function meetingOfMessage(
  item: OutlookItem,
  messageClass: string,
  directory: Directory,
  place: string,
): EventReading {
  const [, method, attendance] = doings.find(([pattern]) => pattern.test(messageClass)) ?? [];
  if (method === undefined) return nothing;
  const reading = eventEnvelopes(item, directory, place);
  const author = organizerOf(item, directory);
  const answer = (): readonly Attendee[] =>
    author === null || !attendance
      ? []
      : [{ ...author, attendance, type: 'individual', nonParticipant: false }];
  const events = reading.events.map((event): EventEnvelope => {
    const mailed = { ...event, method, inMail: true } as const;
    if (method !== 'reply') return { ...mailed, cancelled: event.cancelled || method === 'cancel' };
    const stamp = answeredAt(item) ?? event.stamp;
    return { ...mailed, stamp, organizer: null, attendees: answer(), groupCalendar: false };
  });
  return { ...reading, events };
}
