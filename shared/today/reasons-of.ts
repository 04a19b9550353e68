import { dayFromIso } from '../time/day-text.ts';
import type { TodayInput } from './input.ts';
import { matterReasons } from './matter-reasons.ts';
import type { Member } from './member.ts';
import { newsReasons } from './news-reasons.ts';
import type { Reason } from './reason.ts';
import { basisOf, turnReason } from './turn-reasons.ts';

/** Until when somebody is put off: a day number, null when they are not. */
export function putOffUntil({ decision }: Member, today: number): number | null {
  const until = decision.attention.snoozedUntil;
  const day = until === null ? null : dayFromIso(until);
  return day !== null && today < day ? day : null;
}

/** Everything there is to reach out to somebody for: nothing while they are put off, and no occasion that was turned down. */
export function reasonsOf(member: Member, input: TodayInput): readonly Reason[] {
  const { zone, today, verdict } = input;
  if (putOffUntil(member, today) !== null) return [];
  const { dismissed } = member.decision.attention;
  const turn = turnReason(member, basisOf(verdict), zone, today);
  return [
    ...matterReasons(member, (item) => input.subjectOf(item), today),
    ...newsReasons(member, zone, today),
    ...(turn === null ? [] : [turn]),
  ].filter(({ key }) => !dismissed.has(key));
}
