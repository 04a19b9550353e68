import type { Upcoming } from '../contract/today.ts';
import { asDay } from '../time/day.ts';
import { formatDay } from '../time/day-text.ts';
import { birthdaySentence } from '../wording/occasion-words.ts';
import { comesBackSentence, turnSentence } from '../wording/today-words.ts';
import { nextBirthday } from './birthday.ts';
import type { TodayInput } from './input.ts';
import type { Member } from './member.ts';
import { birthdayAheadDays, birthdayOf } from './news-reasons.ts';
import { putOffUntil } from './reasons-of.ts';
import { isMetSoon } from './turn-reasons.ts';

/** How far ahead is looked. */
const aheadDays = 14;
/** More would be a list to work off. */
const most = 30;
/** Gaps from which the rhythm alone can make somebody due (model.md 5). */
const dueGaps = 5;

/** A turn that is to come, and what makes it one. */
export interface Turn {
  readonly day: number;
  readonly by: 'cadence' | 'rhythm' | 'kept';
}

/** The first day on which somebody is due if nothing happens before (model.md 5); null for whoever is already, or never. */
export function turnOf({ figures, cadence, terms }: Member): Turn | null {
  if (figures.due !== 'not due' || figures.shown === 'Dormant') return null;
  const last = figures.lastContactDay;
  if (last === null) {
    return terms.standing === 'network' ? { day: terms.keptDay + cadence, by: 'kept' } : null;
  }
  const byCadence = last + cadence + 1;
  const byRhythm = last + Math.max(Math.floor(figures.expectedGap), Math.floor(cadence / 2)) + 1;
  return figures.gaps >= dueGaps && byRhythm < byCadence
    ? { day: byRhythm, by: 'rhythm' }
    : { day: byCadence, by: 'cadence' };
}

interface Dated extends Upcoming {
  readonly day: number;
}

function ofMember(
  member: Member,
  { today, zone }: TodayInput,
  files: 'fresh' | 'stale',
  place: 'named' | 'left over',
): readonly Dated[] {
  const person = { id: member.found.id, name: member.row.name };
  const entry = (day: number, sentence: string): Dated => ({
    person,
    on: formatDay(asDay(day)),
    day,
    sentence,
  });
  const found: Dated[] = [];
  const back = putOffUntil(member, today);
  const isSoon = (day: number) => day > today && day <= today + aheadDays && (back === null || day >= back);
  if (back !== null && isSoon(back)) found.push(entry(back, comesBackSentence));
  const turn = files === 'stale' || isMetSoon(member, zone, today) ? null : turnOf(member);
  if (turn !== null && isSoon(turn.day)) found.push(entry(turn.day, turnSentence(turn.by, member.cadence)));
  const birthday = nextBirthday(birthdayOf(member), today);
  // The nearer ones are named as reasons already, unless the list had no room: a birthday does not wait for another week.
  const isNear = birthday !== null && birthday.day <= today + birthdayAheadDays;
  if (birthday !== null && (isNear ? place === 'left over' : isSoon(birthday.day))) {
    found.push(entry(birthday.day, birthdaySentence({ ...birthday, today })));
  }
  return found;
}

/**
 * Whose turn comes within the next two weeks, soonest first: birthdays, who comes back after being put off, and who will be due.
 * @param files whether they are recent enough to tell of a turn
 * @param leftOver ids of people whose birthday is a reason for which the day's list had no room
 */
export function upcomingOf(
  input: TodayInput,
  files: 'fresh' | 'stale',
  leftOver: ReadonlySet<string>,
): readonly Upcoming[] {
  return input.members
    .flatMap((member) =>
      ofMember(member, input, files, leftOver.has(member.found.id) ? 'left over' : 'named'),
    )
    .sort((a, b) => a.day - b.day || (a.person.name < b.person.name ? -1 : 1))
    .slice(0, most)
    .map(({ day: _, ...shown }) => shown);
}
