import { STEADINESS_WEEKS } from '../model/steadiness.ts';
import { mondayOf, nextReminderDay } from '../reminders/reminder-days.ts';
import { duePeople } from '../reminders/situation-of.ts';
import { asDay, type Day } from '../time/day.ts';
import { isStale } from '../today/candidates.ts';
import { capacityOf } from '../today/capacity-of.ts';
import type { TodayInput } from '../today/input.ts';
import type { Member } from '../today/member.ts';
import { outreachOf } from '../today/outreach.ts';
import { putOffUntil } from '../today/reasons-of.ts';
import { turnOf } from '../today/upcoming.ts';

/** Somebody and the day on which to reach out to them. */
export interface PlannedTurn {
  readonly member: Member;
  readonly day: Day;
}

/** Further ahead than a year nothing is foreseen. */
const aheadDays = 365;

/**
 * When each person's turn comes, spread as reminders are: on days with reminders, and within a week no more people than its
 * capacity; who is due already comes first, in the order of the day's list. Nobody stands twice. The same for the same library and day.
 */
export function plannedTurns(input: TodayInput): readonly PlannedTurn[] {
  const { members, household, coverage, today } = input;
  const { reminders } = household;
  const outreach = coverage === null ? null : outreachOf(members, coverage, reminders.away, STEADINESS_WEEKS);
  const capacity = capacityOf(household, outreach);
  const taken = new Map<Day, number>();
  const planned: PlannedTurn[] = [];
  for (const { member, from } of turnsOf(input)) {
    let day = nextReminderDay(reminders, from);
    // A week that is full leaves it to the next one.
    while (day !== null && (taken.get(mondayOf(day)) ?? 0) >= capacity)
      day = nextReminderDay(reminders, asDay(mondayOf(day) + 7));
    if (day === null || day > today + aheadDays) continue;
    taken.set(mondayOf(day), (taken.get(mondayOf(day)) ?? 0) + 1);
    planned.push({ member, day });
  }
  return planned;
}

interface Wanted {
  readonly member: Member;
  /** Not before this day. */
  readonly from: Day;
}

function turnsOf(input: TodayInput): readonly Wanted[] {
  const { members, today } = input;
  if (isStale(input)) return [];
  const byId = new Map(members.map((member) => [member.found.id, member]));
  const due = duePeople(input).flatMap(({ id }) => {
    const member = byId.get(id);
    return member ? [{ member, from: asDay(today) }] : [];
  });
  const named = new Set(due.map(({ member }) => member.found.id));
  const later = members
    .filter(({ found }) => !named.has(found.id))
    .flatMap((member): readonly Wanted[] => {
      const back = putOffUntil(member, today);
      const turn = turnOf(member)?.day ?? (back !== null && member.row.due ? today : null);
      if (turn === null) return [];
      return [{ member, from: asDay(Math.max(turn, back ?? turn, today)) }];
    })
    .sort((a, b) => a.from - b.from || (a.member.found.id < b.member.found.id ? -1 : 1));
  return [...due, ...later];
}
