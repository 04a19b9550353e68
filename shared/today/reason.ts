import type { TodayReason } from '../contract/today.ts';
import type { AttentionReason } from '../model/attention.ts';

/** A reason to name somebody, with how much it takes to act on it. */
export interface Reason extends TodayReason, AttentionReason {}

/** A reason that no sentence of a message stands behind. */
export function plainReason(reason: Omit<Reason, 'quote' | 'hit'>): Reason {
  return { ...reason, quote: '', hit: null };
}
