import type { SkipReason } from '../contract/imports.ts';
import type { EventEnvelope } from '../envelope.ts';
import { attendanceProbability, type MeetingPart } from '../model/attendance.ts';
import type { Answers } from './answers.ts';
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

/** What the rules for meetings need to know. */
export interface MeetingContext {
  isMine(address: string): boolean;
  /** Lists, rooms, robots and roles. */
  isNobody(address: string): boolean;
}

/** Where an occurrence was found: in a calendar of the user, or only in an invitation that was mailed. */
export type FoundIn = 'calendar' | 'mail only';

interface Guest {
  readonly address: string;
  readonly part: MeetingPart;
}

/** Everybody invited who could be a person, the user included; one entry an address, the organiser's part first. */
function guests(event: EventEnvelope, answers: Answers): Guest[] {
  const found = new Map<string, Guest>();
  for (const attendee of event.attendees) {
    if (attendee.address === '' || attendee.type !== 'individual' || attendee.nonParticipant) continue;
    const attendance = answers.of(attendee);
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

/**
 * The user's part in a meeting that does not list them: what they answered all the same; else it stands in their own
 * calendar, or was mailed to a list they are on, which is no answer.
 */
function unlisted(answers: Answers, foundIn: FoundIn, context: MeetingContext): MeetingPart {
  const attendance = answers.ofUnlisted((address) => context.isMine(address));
  if (attendance !== null) return { role: 'attendee', attendance };
  return foundIn === 'calendar' ? { role: 'calendar owner' } : { role: 'attendee', attendance: null };
}

/** Judges one occurrence by the rules of model.md 1, in their order; whether it lies in the future is judged elsewhere. */
export function judgeMeeting(
  event: EventEnvelope,
  occurrence: { readonly cancelled: boolean; readonly allDay: boolean },
  answers: Answers,
  foundIn: FoundIn,
  context: MeetingContext,
): MeetingVerdict {
  const skipped = (reason: SkipReason): MeetingVerdict => ({ verdict: 'skipped', reason });
  if (occurrence.cancelled || event.cancelled || event.method === 'cancel') return skipped('cancelled');
  const all = guests(event, answers);
  const mine =
    all.find((guest) => context.isMine(guest.address))?.part ?? unlisted(answers, foundIn, context);
  if (!stays(mine)) return skipped('declined');
  if (event.transparent) return skipped('transparent');
  if (occurrence.allDay) return skipped('allDay');
  const others = all.filter(
    (guest) => !context.isMine(guest.address) && !context.isNobody(guest.address) && stays(guest.part),
  );
  // What is announced by mail to nobody in particular invites nobody.
  const announced =
    foundIn === 'mail only' &&
    event.method === 'publish' &&
    mine.role === 'attendee' &&
    mine.attendance === null;
  if (others.length === 0 || announced) return skipped('noPeople');
  if (others.length > largestGroup) return skipped('tooLarge');
  return {
    verdict: 'kept',
    mine: attendanceProbability(mine, others.length),
    others: others.map(({ address, part: theirs }) => ({
      address,
      came: attendanceProbability(theirs, others.length),
    })),
  };
}
