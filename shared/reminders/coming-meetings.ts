import type { Member } from '../today/member.ts';
import { lastSpoke } from '../wording/reminder-words.ts';
import type { ComingMeeting } from './situation.ts';

/** Meetings further ahead are looked at again before they come: the clock asks at least once a day. */
const aheadMs = 2 * 86_400_000;

/**
 * Meetings of the next two days with people of the network, each with everybody it is with, the next one first.
 * @param now ms since 1970 UTC
 * @param today day number of the clock
 */
export function comingMeetings(
  members: readonly Member[],
  now: number,
  today: number,
): readonly ComingMeeting[] {
  const meetings = new Map<string, Omit<ComingMeeting, 'people'> & { people: ComingMeeting['people'] }>();
  for (const member of members) {
    const next = member.found.nextMeeting;
    if (next === null || next.instant <= now || next.instant > now + aheadMs) continue;
    const key = `${next.instant} ${next.summary}`;
    const known = meetings.get(key);
    const person = { id: member.found.id, name: member.row.name, lines: linesOf(member, today) };
    meetings.set(key, {
      at: next.instant,
      summary: next.summary,
      people: [...(known?.people ?? []), person],
    });
  }
  return [...meetings.values()].sort((a, b) => a.at - b.at || (a.summary < b.summary ? -1 : 1));
}

function linesOf({ figures }: Member, today: number): readonly string[] {
  return figures.lastContactDay === null ? [] : [lastSpoke(figures.lastContactDay, today)];
}
