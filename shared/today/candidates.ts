import type { Candidate } from '../model/attention.ts';
import type { TodayInput } from './input.ts';
import type { Member } from './member.ts';
import type { Reason } from './reason.ts';
import { reasonsOf } from './reasons-of.ts';

/** Files that end longer ago tell nothing of now, and name nobody (model.md 1). */
const staleDays = 30;

/** Whether the files end too long ago to name anybody. */
export function isStale({ coverage, today }: Pick<TodayInput, 'coverage' | 'today'>): boolean {
  return coverage !== null && today - coverage.asOf > staleDays;
}

function candidateOf(member: Member, input: TodayInput): Candidate<Reason>[] {
  const reasons = reasonsOf(member, input);
  if (reasons.length === 0) return [];
  const { figures, decision, found } = member;
  return [
    {
      id: found.id,
      star: decision.star,
      strengthAtLastTouch: figures.strengthAtLastTouch,
      recency: figures.recency ?? 1,
      reasons,
    },
  ];
}

/** Everybody there is a reason for, in no order: the day's list and reminders choose from them. */
export function candidatesOf(input: TodayInput): readonly Candidate<Reason>[] {
  return isStale(input) ? [] : input.members.flatMap((member) => candidateOf(member, input));
}
