import type { Verdict } from '../backtest/report.ts';
import type { PlannedMeeting } from '../derive/found-person.ts';
import type { Household } from '../journal/household.ts';
import type { Member } from './member.ts';
import type { Coverage } from './outreach.ts';

/** Everything the day's list is made from. */
export interface TodayInput {
  /** People of the network. */
  readonly members: readonly Member[];
  readonly household: Household;
  readonly zone: string;
  /** Now, ms since 1970 UTC, and the day of that in the zone. */
  readonly now: number;
  readonly today: number;
  readonly coverage: Coverage | null;
  /** Rises with every import and every act of the user, also one that is taken back. */
  readonly revision: number;
  /** What the user's own past says of health: by this reasons are worded. */
  readonly verdict: Verdict;
  /** Of the last hour and the days ahead, soonest first. */
  readonly meetings: readonly PlannedMeeting[];
  /** Subject of an item; '' when it has none. */
  subjectOf(item: number): string;
  /** Somebody by an anchor, in the network or not; null for nobody, and for the forgotten. */
  find(anchor: string): Member | null;
  /** Whether two people were ever together in a message or a meeting. */
  areAcquainted(one: Member, other: Member): boolean;
}
