import type { MeetingBrief } from '../contract/today.ts';
import type { PlannedMeeting } from '../derive/found-person.ts';
import { asInstant, formatInstant } from '../time/instant.ts';
import { DAY_MS, dayOf } from '../time/local.ts';
import { lastSpokeLine, matterLine, notesLine } from '../wording/meeting-words.ts';
import { birthdaySentence } from '../wording/occasion-words.ts';
import { nextBirthday } from './birthday.ts';
import type { TodayInput } from './input.ts';
import type { Member } from './member.ts';
import { birthdayAheadDays, birthdayOf } from './news-reasons.ts';

/** More would not be read on the way there. */
const mostLines = 5;
const mostMatters = 2;
const underWayMs = DAY_MS / 24;

/** What briefs are made from: little of everybody. */
export type MeetingsInput = Pick<TodayInput, 'meetings' | 'now' | 'zone' | 'today' | 'find'>;

/** What to know of somebody before a meeting, most useful first: what is open, when they last spoke, what the user noted. */
function linesOn(member: Member, today: number): readonly string[] {
  const { ledger, figures, decision } = member;
  const birthday = nextBirthday(birthdayOf(member), today);
  const isNear = birthday !== null && birthday.day - today <= birthdayAheadDays;
  return [
    ...ledger.matters.slice(0, mostMatters).map((matter) => matterLine(matter, today)),
    lastSpokeLine(figures, today),
    ...(isNear ? [birthdaySentence({ ...birthday, today })] : []),
    ...notesLine(decision.notes),
  ].slice(0, mostLines);
}

function briefOf(meeting: PlannedMeeting, { find, today }: MeetingsInput): MeetingBrief {
  const people = new Map<string, Member>();
  for (const anchor of meeting.people) {
    const member = find(anchor);
    if (member !== null) people.set(member.found.id, member);
  }
  return {
    date: formatInstant(asInstant(meeting.instant)),
    summary: meeting.summary,
    people: [...people.values()].map((member) => {
      return { id: member.found.id, name: member.row.name, lines: linesOn(member, today) };
    }),
  };
}

/** The meetings of today and of the next 24 hours with people the library knows, and what to know of them, soonest first. */
export function meetingBriefs(input: MeetingsInput): readonly MeetingBrief[] {
  const { meetings, now, zone, today } = input;
  const isNear = ({ instant }: PlannedMeeting) =>
    instant > now - underWayMs && (instant <= now + DAY_MS || dayOf(asInstant(instant), zone) === today);
  return meetings
    .filter(isNear)
    .map((meeting) => briefOf(meeting, input))
    .filter(({ people }) => people.length > 0);
}
