import type { ReasonKind } from '../model/attention.ts';
import { dayList } from '../model/attention.ts';
import { STEADINESS_WEEKS } from '../model/steadiness.ts';
import type { LoggedKind } from '../model/touchpoint.ts';
import { asDay } from '../time/day.ts';
import { dayFromIso, formatDay } from '../time/day-text.ts';
import { candidatesOf, isStale } from '../today/candidates.ts';
import { capacityOf } from '../today/capacity-of.ts';
import type { TodayInput } from '../today/input.ts';
import { type MeetingsInput, meetingBriefs } from '../today/meeting-briefs.ts';
import type { Member } from '../today/member.ts';
import { outreachOf } from '../today/outreach.ts';
import { reachedThisWeek } from '../today/week-so-far.ts';
import type { DuePerson, ShownRow, Situation } from './situation.ts';

/** What the user has done when they have done what a reason mostly asks for. */
const stepOf: Readonly<Record<ReasonKind, LoggedKind>> = {
  'reply owed': 'mail',
  'promise open': 'mail',
  'thanks due': 'mail',
  moved: 'congratulated',
  promoted: 'congratulated',
  birthday: 'congratulated',
  due: 'mail',
  reconnect: 'mail',
};

/**
 * How things stand for reminders, from what the day's list is made of. Unlike the list it names everybody there is a reason
 * for: who is told when, within the week's capacity, is the plan's to choose.
 */
export function situationOf(input: TodayInput, shown: readonly ShownRow[]): Situation {
  const { members, household, coverage } = input;
  const { reminders } = household;
  const outreach = coverage === null ? null : outreachOf(members, coverage, reminders.away, STEADINESS_WEEKS);
  return {
    settings: reminders,
    people: members.length,
    since: Math.min(...members.map(({ decision }) => decision.keptAt ?? 0)),
    capacity: capacityOf(household, outreach),
    reached: reachedThisWeek(input).map(({ found }) => found.id),
    due: duePeople(input),
    meetings: comingMeetings(input),
    staleSince: coverage !== null && isStale(input) ? formatDay(asDay(coverage.asOf)) : null,
    shown,
  };
}

/** More would not be read in a notification. */
const linesBefore = 3;

/** Meetings that are to come, with what a word before them says. */
export function comingMeetings(input: MeetingsInput): Situation['meetings'] {
  return meetingBriefs(input).flatMap(({ date, summary, people }) => {
    const at = Date.parse(date);
    if (at <= input.now) return [];
    return [
      {
        at,
        summary,
        people: people.map(({ id, name, lines }) => ({ id, name, lines: lines.slice(0, linesBefore) })),
      },
    ];
  });
}

/** Everybody there is a reason for, the most pressing first. */
export function duePeople(input: TodayInput): readonly DuePerson[] {
  const byId = new Map(input.members.map((member) => [member.found.id, member]));
  const everybody = dayList(candidatesOf(input), {
    capacity: Number.POSITIVE_INFINITY,
    reached: 0,
    // No limit here: the plan knows whom it named in this week.
    reconnected: Number.NEGATIVE_INFINITY,
    dismissed: new Set(),
  });
  return everybody.named.flatMap(({ id, reason, others }) => {
    const member = byId.get(id);
    if (!member) return [];
    const occasions = [reason, ...others].map(({ kind, key, sentence }) => ({ kind, key, sentence }));
    return [
      {
        id,
        name: member.row.name,
        snoozedUntil: snoozeThatEnded(member, input.today),
        cadenceDays: member.cadence,
        step: stepOf[reason.kind],
        occasions,
      },
    ];
  });
}

function snoozeThatEnded({ decision }: Member, today: number): string | null {
  const until = decision.attention.snoozedUntil;
  const day = until === null ? null : dayFromIso(until);
  return day !== null && day <= today ? until : null;
}
