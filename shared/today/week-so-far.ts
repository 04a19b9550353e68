import type { WeekSoFar } from '../model/attention.ts';
import type { Member } from './member.ts';
import { mondayOf } from './week.ts';

/** People of the network the user reached in this week, which begins on Monday. */
export function reachedThisWeek({
  members,
  today,
}: {
  readonly members: readonly Member[];
  readonly today: number;
}): readonly Member[] {
  const monday = mondayOf(today);
  return members.filter(({ reached }) => reached.some((day) => day >= monday && day <= today));
}

/** What of the week's capacity is used up. */
export function weekSoFar(
  network: { readonly members: readonly Member[]; readonly today: number },
  capacity: number,
): Omit<WeekSoFar, 'dismissed'> {
  const reached = reachedThisWeek(network);
  const reconnected = reached.filter(({ asWeekBegan }) => asWeekBegan === 'dormant').length;
  return { capacity, reached: reached.length, reconnected };
}
