import { asDay, type Day } from '../time/day.ts';
import { dayFromIso, formatDay } from '../time/day-text.ts';
import type { TodayInput } from '../today/input.ts';
import type { Member } from '../today/member.ts';
import { birthdayOf } from '../today/news-reasons.ts';
import { calendarWords } from '../wording/calendar-words.ts';
import { lastSpokeLine } from '../wording/meeting-words.ts';
import { plannedTurns } from './calendar-plan.ts';
import { contentLines, rawLine, textLine } from './content-line.ts';

/** 2020-01-01: before it nobody had this app, and sequences stay small. */
const firstDay = 18_262;

/**
 * Reminders as an iCalendar file to subscribe to (RFC 5545): a day for each person's turn, and birthdays. Ids are those of the people,
 * and times of writing those of the figures, so that the same library on the same day gives the same bytes, and a turn that moves is
 * the same event, with a higher SEQUENCE: days, imports and acts of the user only ever add to it, and nothing else moves a turn.
 */
export function reminderCalendar(input: TodayInput): string {
  const sequence = input.revision + input.today - firstDay;
  const turns = plannedTurns(input).toSorted((a, b) => a.day - b.day || byId(a.member, b.member));
  const events = [
    ...turns.flatMap(({ member, day }) => turnEvent(member, day, sequence)),
    ...input.members.toSorted(byId).flatMap(birthdayEvent),
  ];
  return contentLines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Wellspring//Reminders//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    textLine('X-WR-CALNAME', calendarWords.name),
    ...events,
    'END:VCALENDAR',
  ]);
}

function byId(a: Member, b: Member): number {
  return a.found.id < b.found.id ? -1 : 1;
}

function turnEvent(member: Member, day: Day, sequence: number): readonly string[] {
  const { figures, row } = member;
  // Dates in it have their year: the text must not change with the year that it is read in.
  const last = lastSpokeLine(figures, figures.day);
  return event(`turn-${member.found.id}`, member, day, [
    rawLine('SEQUENCE', String(sequence)),
    textLine('SUMMARY', calendarWords.turn(row.name)),
    textLine('DESCRIPTION', [last, calendarWords.question].join('\n')),
  ]);
}

function birthdayEvent(member: Member): readonly string[] {
  const birthday = birthdayOf(member);
  const [, month = '', date = ''] = /^(?:\d{4}|-)-(\d\d)-(\d\d)$/.exec(birthday) ?? [];
  if (month === '') return [];
  // 2000 had a 29 February; the last day of February is the 28th in the years that have none.
  const isLeapDay = month === '02' && date === '29';
  const rule = isLeapDay ? 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1' : 'FREQ=YEARLY';
  return event(`birthday-${member.found.id}`, member, dayOfText(`2000${month}${date}`), [
    rawLine('RRULE', rule),
    textLine('SUMMARY', calendarWords.birthday(member.row.name)),
  ]);
}

function event(uid: string, { figures }: Member, day: Day, lines: readonly string[]): readonly string[] {
  return [
    'BEGIN:VEVENT',
    textLine('UID', `${uid}@wellspring.invalid`),
    rawLine('DTSTAMP', `${basic(asDay(figures.day))}T000000Z`),
    rawLine('DTSTART;VALUE=DATE', basic(day)),
    rawLine('DTEND;VALUE=DATE', basic(asDay(day + 1))),
    ...lines,
    'TRANSP:TRANSPARENT',
    textLine('CATEGORIES', calendarWords.name),
    'END:VEVENT',
  ];
}

function basic(day: Day): string {
  return formatDay(day).replaceAll('-', '');
}

function dayOfText(text: string): Day {
  const day = dayFromIso(text);
  if (day === null) throw new RangeError(`Not a day: ${text}`);
  return day;
}
