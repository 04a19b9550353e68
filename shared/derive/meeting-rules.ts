import type { SkipReason } from '../contract/imports.ts';
import type { Attendance, EventEnvelope } from '../envelope.ts';
import { attendanceProbability, type MeetingPart } from '../model/attendance.ts';
import { largestGroup } from './mail-rules.ts';

/** Who takes part in a meeting, or the first rule of model.md 1 that keeps it out. */
export type MeetingVerdict =
  | { readonly verdict: 'skipped'; readonly reason: SkipReason }
  | {
      readonly verdict: 'kept';
      /** Probability that the user came. */
      readonly mine: number;
      /** Every other person with the probability that they came. */
      readonly others: readonly { readonly address: string; readonly came: number }[];
    };

export interface MeetingContext {
  isMine(address: string): boolean;
  /** Lists, rooms, robots and roles. */
  isNobody(address: string): boolean;
}

/** Answers given by mail (METHOD:REPLY), by address: they are newer than what the organiser's calendar says. */
export type Replies = ReadonlyMap<string, Attendance>;

interface Guest {
  readonly address: string;
  readonly part: MeetingPart;
}

/** Everybody invited who could be a person, the user included; one entry an address, the organiser's part first. */
function guests(event: EventEnvelope, replies: Replies): Guest[] {
  const found = new Map<string, Guest>();
  const answer = (address: string, written: Attendance): Attendance => replies.get(address) ?? written;
  for (const attendee of event.attendees) {
    if (attendee.address === '' || attendee.type !== 'individual' || attendee.nonParticipant) continue;
    const attendance = answer(attendee.address, attendee.attendance);
    if (!found.has(attendee.address)) {
      found.set(attendee.address, { address: attendee.address, part: { role: 'attendee', attendance } });
    }
  }
  const organizer = event.organizer?.address ?? '';
  if (organizer !== '' && !event.groupCalendar) {
    const part = found.get(organizer)?.part;
    const attendance = part?.role === 'attendee' ? part.attendance : null;
    found.set(organizer, { address: organizer, part: { role: 'organizer', attendance } });
  }
  return [...found.values()];
}

function stays(part: MeetingPart): boolean {
  return (
    part.role === 'calendar owner' || (part.attendance !== 'declined' && part.attendance !== 'delegated')
  );
}

/** Judges one occurrence by the rules of model.md 1, in their order; whether it lies in the future is judged elsewhere. */
export function judgeMeeting(
  event: EventEnvelope,
  occurrence: { readonly cancelled: boolean; readonly allDay: boolean },
  replies: Replies,
  context: MeetingContext,
): MeetingVerdict {
  const skipped = (reason: SkipReason): MeetingVerdict => ({ verdict: 'skipped', reason });
  if (occurrence.cancelled || event.cancelled || event.method === 'cancel') return skipped('cancelled');
  const all = guests(event, replies);
  const me = all.find((guest) => context.isMine(guest.address));
  if (me && !stays(me.part)) return skipped('declined');
  if (event.transparent) return skipped('transparent');
  if (occurrence.allDay) return skipped('allDay');
  const others = all.filter(
    (guest) => !context.isMine(guest.address) && !context.isNobody(guest.address) && stays(guest.part),
  );
  if (others.length === 0) return skipped('noPeople');
  if (others.length > largestGroup) return skipped('tooLarge');
  const part: MeetingPart = me?.part ?? { role: 'calendar owner' };
  return {
    verdict: 'kept',
    mine: attendanceProbability(part, others.length),
    others: others.map(({ address, part: theirs }) => ({
      address,
      came: attendanceProbability(theirs, others.length),
    })),
  };
}
