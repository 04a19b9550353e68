/**
 * How likely it is that somebody invited to a meeting was there (model.md 2, RFC 5545). The probabilities are a design choice:
 * calendars hold answers, not attendance.
 */
import type { Attendance } from '../envelope.ts';

/** Above this many other people an unanswered invitation says less about who came. */
const LARGE_MEETING_OTHERS = 5;

/** From this product of the two probabilities on, two people count as having met. */
const MET_THRESHOLD = 0.4;

/** A person's part in a meeting: `organizer` stands before their own answer, unless they declined or delegated. */
export type MeetingPart =
  | { readonly role: 'organizer'; readonly attendance: Attendance | null }
  | { readonly role: 'attendee'; readonly attendance: Attendance | null }
  /** The meeting is in the user's own calendar and does not list the user. */
  | { readonly role: 'calendar owner' };

/**
 * Probability, 0 to 1, that the person came.
 * @param others distinct other addresses at the meeting (the n of the group discount), at least 1
 * @returns 1 organizer, accepted, owner of the calendar; .5 tentative; .4 without an answer, .2 with more than 5 others;
 *   0 declined or delegated
 */
export function attendanceProbability(part: MeetingPart, others: number): number {
  if (part.role === 'calendar owner') return 1;
  if (part.attendance === 'declined' || part.attendance === 'delegated') return 0;
  if (part.role === 'organizer' || part.attendance === 'accepted') return 1;
  if (part.attendance === 'tentative') return 0.5;
  return others > LARGE_MEETING_OTHERS ? 0.2 : 0.4;
}

/** Whether a meeting is likely enough to have brought the user and a person together to say that they met. */
export type MeetingOutcome = 'met' | 'unsure';

/** `met` when p(me) · p(them) is at least .4 (model.md 2). Arguments are probabilities, 0 to 1. */
export function meetingOutcome(mine: number, theirs: number): MeetingOutcome {
  return mine * theirs >= MET_THRESHOLD ? 'met' : 'unsure';
}
