import { asDay } from '../time/day.ts';
import { formatDay } from '../time/day-text.ts';
import { asInstant } from '../time/instant.ts';
import { dayOf } from '../time/local.ts';
import { reasonsFor } from '../wording/reasons.ts';
import type { Member } from './member.ts';
import { plainReason, type Reason } from './reason.ts';

/** A meeting further ahead than this, and than the cadence, is no reason not to say hello before. */
const soonDays = 30;

/** Whether they will meet anyway before their turn comes round: the next accepted meeting mutes reminders (model.md 1). */
export function isMetSoon({ found, cadence }: Member, zone: string, today: number): boolean {
  if (found.nextMeeting === null) return false;
  return dayOf(asInstant(found.nextMeeting.instant), zone) - today <= Math.max(cadence, soonDays);
}

/** The last contact names the occasion: a turn that comes again after another contact is a new one. */
function occasion(kind: string, day: number | null): string {
  return `${kind} ${day === null ? 'never' : formatDay(asDay(day))}`;
}

/**
 * That it has been a while (model.md 5 and 9): due, or, for somebody dormant, an old tie worth a hello; null when neither.
 * @param today day number of the clock
 */
export function turnReason(member: Member, zone: string, today: number): Reason | null {
  const { figures, row } = member;
  if (isMetSoon(member, zone, today)) return null;
  const why = reasonsFor(figures, today).map(({ text }) => text);
  const common = {
    sentence: row.reason,
    why: why.filter((text) => text !== row.reason),
    effort: 'like or comment',
  } as const;
  if (figures.labels.includes('Reconnect')) {
    return plainReason({ ...common, kind: 'reconnect', key: occasion('reconnect', figures.lastContactDay) });
  }
  if (figures.due !== 'due' || figures.shown === 'Dormant') return null;
  return plainReason({ ...common, kind: 'due', key: occasion('due', figures.lastContactDay) });
}
