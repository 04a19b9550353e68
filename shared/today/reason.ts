import type { TodayReason } from '../contract/today.ts';
import type { OpenMatter } from '../derive/person-ledger.ts';
import type { AttentionReason } from '../model/attention.ts';

/** What a reason comes from: ways to help are made of it. Days are day numbers. */
export type Occasion =
  | { readonly type: 'matter'; readonly matter: OpenMatter }
  /** `guessed` from the address they write from, `told` by a contacts file. */
  | { readonly type: 'moved'; readonly to: string; readonly by: 'guessed' | 'told' }
  | { readonly type: 'promoted'; readonly to: string }
  | { readonly type: 'birthday'; readonly day: number }
  | { readonly type: 'turn' };

/** A reason to name somebody, with how much it takes to act on it and what it comes from. */
export interface Reason extends TodayReason, AttentionReason {
  readonly occasion: Occasion;
}

/** A reason that no sentence of a message stands behind. */
export function plainReason(reason: Omit<Reason, 'quote' | 'hit'>): Reason {
  return { ...reason, quote: '', hit: null };
}

/** As it is shown. */
export function shownReason({ effort: _, occasion: __, ...reason }: Reason): TodayReason {
  return reason;
}
