/** Whom to reach out to (model.md 9): reasons of their own first, then whoever is due, within what the user can do. */

/** Reasons that have nothing to do with how long it has been, the most pressing first. */
const OWN_REASONS = ['reply owed', 'promise open', 'thanks due', 'moved', 'promoted', 'birthday'] as const;
/** One of these reasons. */
export type OwnReason = (typeof OWN_REASONS)[number];

/** Every reason to name somebody. `reconnect`: dormant, but once a real tie. */
export type ReasonKind = OwnReason | 'due' | 'reconnect';

/** What one could do, the smallest effort first. */
export const EFFORTS = ['answer', 'congratulate', 'like or comment', 'share', 'meet'] as const;
/** One of these efforts. */
export type Effort = (typeof EFFORTS)[number];

/** One reason to name one person. */
export interface AttentionReason {
  readonly kind: ReasonKind;
  /** The same for the same occasion, and never for another: a reason dismissed under it does not come back. */
  readonly key: string;
  readonly effort: Effort;
}

/** A person of the network who may be named. */
export interface Candidate<R extends AttentionReason = AttentionReason> {
  readonly id: string;
  /** 1 to 3, set by the user. */
  readonly star: number;
  /** s on the day of the last touch, 0 to 1. */
  readonly strengthAtLastTouch: number;
  /** R, 0 to 1; 1 before any contact. */
  readonly recency: number;
  /** Dormant people are named only to reconnect, or for a reason of their own. */
  readonly reasons: readonly R[];
}

/** One line of the day's list: the person, the best reason and the others. */
interface Named<R extends AttentionReason = AttentionReason> {
  readonly id: string;
  readonly reason: R;
  readonly others: readonly R[];
}

/** What the week can still take. */
export interface WeekSoFar {
  /** People a week the user wants to reach out to, at least 1. */
  readonly capacity: number;
  /** People of the network they reached in this week. */
  readonly reached: number;
  /** Dormant people among them. */
  readonly reconnected: number;
  /** Keys of reasons the user dismissed. */
  readonly dismissed: ReadonlySet<string>;
}

/** The day’s list, and how many it leaves out. */
export interface DayList<R extends AttentionReason = AttentionReason> {
  readonly named: readonly Named<R>[];
  /** How many more there would be a reason for: said, not shown. */
  readonly beyond: number;
}

/** At most so many dormant people a week. */
const RECONNECT_A_WEEK = 1;

/** need = star·√(s at the last touch)·(1 − R), 0 to 3. */
export function needOf(candidate: Pick<Candidate, 'star' | 'strengthAtLastTouch' | 'recency'>): number {
  return candidate.star * Math.sqrt(candidate.strengthAtLastTouch) * (1 - candidate.recency);
}

const rankOfKind: Readonly<Record<ReasonKind, number>> = {
  ...(Object.fromEntries(OWN_REASONS.map((kind, rank) => [kind, rank])) as Record<OwnReason, number>),
  due: OWN_REASONS.length,
  reconnect: OWN_REASONS.length,
};

/** Before or after: by kind of reason, then need in steps of .1, then effort, then id so that the order is always the same. */
function compare(a: Ranked<AttentionReason>, b: Ranked<AttentionReason>): number {
  return (
    rankOfKind[a.reason.kind] - rankOfKind[b.reason.kind] ||
    b.needStep - a.needStep ||
    EFFORTS.indexOf(a.reason.effort) - EFFORTS.indexOf(b.reason.effort) ||
    (a.id < b.id ? -1 : 1)
  );
}

interface Ranked<R extends AttentionReason> extends Named<R> {
  readonly needStep: number;
}

function ranked<R extends AttentionReason>(
  candidate: Candidate<R>,
  dismissed: ReadonlySet<string>,
): Ranked<R>[] {
  const standing = candidate.reasons
    .filter(({ key }) => !dismissed.has(key))
    .toSorted(
      (a, b) =>
        rankOfKind[a.kind] - rankOfKind[b.kind] || EFFORTS.indexOf(a.effort) - EFFORTS.indexOf(b.effort),
    );
  const [reason, ...others] = standing;
  if (reason === undefined) return [];
  // A step of .1 is reached from just below, so that rounding of the product does not part equals.
  return [{ id: candidate.id, reason, others, needStep: Math.floor(needOf(candidate) * 10 + 1e-9) }];
}

/**
 * The day's list. What a week can take is the capacity less the people already reached in it; everybody beyond is counted.
 * @param candidates people who are not snoozed, muted or met soon, and whose files still tell (model.md 1, coverage)
 */
export function dayList<R extends AttentionReason>(
  candidates: readonly Candidate<R>[],
  week: WeekSoFar,
): DayList<R> {
  const all = candidates.flatMap((candidate) => ranked(candidate, week.dismissed)).sort(compare);
  const room = Math.max(0, week.capacity - week.reached);
  let reconnects = Math.max(0, RECONNECT_A_WEEK - week.reconnected);
  const named: Named<R>[] = [];
  for (const { id, reason, others } of all) {
    if (named.length === room) break;
    if (reason.kind === 'reconnect') {
      if (reconnects === 0) continue;
      reconnects -= 1;
    }
    named.push({ id, reason, others });
  }
  return { named, beyond: all.length - named.length };
}
