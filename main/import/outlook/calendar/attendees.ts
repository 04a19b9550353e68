import type { Attendance, Attendee, Party } from '../../../../shared/envelope.ts';
import { addAttendee } from '../../calendar/attendee.ts';
import { correspondentOf, learnFrom, partyOf } from '../correspondent.ts';
import type { Directory } from '../directory.ts';
import type { OutlookItem } from '../mapi/outlook-item.ts';
import { correspondents, lids, tags } from '../mapi/tags.ts';

/** Who takes part in a meeting. */
export interface TakingPart {
  readonly organizer: Party | null;
  readonly attendees: readonly Attendee[];
}

/** Bits of the state of an appointment ([MS-OXOCAL] 2.2.1.10): that it is a meeting, and came from somebody else. */
const state = { isMeeting: 1, isReceived: 2, isCancelled: 4 } as const;
const isOrganizer = 0x02;
/** Was taken off one occurrence of a series. */
const isDeleted = 0x20;
const resource = 3;

/** Answers as Outlook numbers them ([MS-OXOCAL] 2.2.1.11). */
const answers: readonly Attendance[] = [
  'needs-action',
  'accepted',
  'tentative',
  'accepted',
  'declined',
  'needs-action',
];

/** The answer that a response status of Outlook stands for ([MS-OXOCAL] 2.2.1.11). */
export function answerOf(number: number | null): Attendance {
  return answers[number ?? 0] ?? 'needs-action';
}

/** The state of an appointment, 0 when it has none. */
function stateOf({ properties, names }: OutlookItem): number {
  return properties.number(names.id('appointment', lids.appointment.state)) ?? 0;
}

/** Whether a meeting was called off ([MS-OXOCAL] 2.2.1.10, bit 2). */
export function isCancelled(item: OutlookItem): boolean {
  return (stateOf(item) & state.isCancelled) !== 0;
}

/** Whoever called the meeting: the author of the item, in whose name it was sent. */
export function organizerOf({ properties }: OutlookItem, directory: Directory): Party | null {
  const author = correspondentOf(properties, correspondents.author);
  const sender = correspondentOf(properties, correspondents.sender);
  learnFrom(author, directory);
  learnFrom(sender, directory);
  const found = author ?? sender;
  return found && partyOf(found, directory);
}

/**
 * Who takes part. An entry of the user's own calendar that is no meeting has nobody. The answers of others are known to
 * the organizer's copy only; the user's own stands on the meeting itself, in the copy of whoever was invited.
 * @param receiver whose mailbox it came to, where the item says so
 */
export function takingPart(item: OutlookItem, receiver: Party | null, directory: Directory): TakingPart {
  const flags = stateOf(item);
  if ((flags & state.isMeeting) === 0) return { organizer: null, attendees: [] };
  const { properties, names } = item;
  const attendees: Attendee[] = [];
  let organizer: Party | null = null;
  for (const row of item.people()) {
    const person = correspondentOf(row, correspondents.onList);
    const rowFlags = row.number(tags.recipientFlags) ?? 0;
    if (person === null || (rowFlags & isDeleted) !== 0) continue;
    learnFrom(person, directory);
    const party = partyOf(person, directory);
    if (party === null) continue;
    if ((rowFlags & isOrganizer) !== 0) {
      organizer = party;
      continue;
    }
    addAttendee(attendees, {
      ...party,
      attendance: answerOf(row.number(tags.trackStatus)),
      type: row.number(tags.recipientType) === resource ? 'room' : 'individual',
      nonParticipant: false,
    });
  }
  organizer ??= organizerOf(item, directory);
  if ((flags & state.isReceived) !== 0) {
    const attendance = answerOf(properties.number(names.id('appointment', lids.appointment.response)));
    answer(attendees, receiver?.address ?? directory.owner, attendance);
  }
  return { organizer, attendees: attendees.filter(({ address }) => address !== organizer?.address) };
}

/** Enters the answer of whoever the calendar belongs to, among those invited. */
function answer(attendees: Attendee[], owner: string | null, attendance: Attendance): void {
  const own = attendees.findIndex(({ address }) => address === owner);
  const known = attendees[own];
  if (known !== undefined) attendees[own] = { ...known, attendance };
  else if (owner !== null) {
    attendees.push({ address: owner, name: '', attendance, type: 'individual', nonParticipant: false });
  }
}
