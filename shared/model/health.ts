/** From strength and recency to the word people see (model.md 5). */

/** The five states (model.md 5), best first. */
export type HealthState = 'Strong' | 'Steady' | 'Cooling' | 'Fading' | 'Dormant';

/** What is shown instead of a state, in this order of precedence. */
export type StandIn = 'no contact yet' | 'Unknown' | 'New';

/** What stands beside the state. */
export type Label = 'One-sided' | 'Reconnect';

/** Who does nearly all of the writing and meeting. */
export type Side = 'me' | 'them';

/** From the best state down, each with the least health that earns it. */
const THRESHOLDS: readonly (readonly [HealthState, number])[] = [
  ['Strong', 0.65],
  ['Steady', 0.45],
  ['Cooling', 0.25],
  ['Fading', 0.1],
];

/** Below this many contact-days nobody is called Strong, and a young contact is New. */
const FEW_CONTACT_DAYS = 3;
/** A first touch less than this many days ago is young. */
const NEW_DAYS = 60;
/** O + I from which one-sidedness means something, and the share of the weaker side below which it is one-sided. */
const ONE_SIDED_LEAST = 1;
const ONE_SIDED_SHARE = 0.2;
const RECONNECT_CONTACT_DAYS = 10;
/** Gaps from which the rhythm alone can make somebody due. */
const DUE_GAPS = 5;

/** health = √(s·R), 0 to 1. */
export function healthOf(strength: number, recency: number): number {
  return Math.sqrt(strength * recency);
}

/** The side that does nearly all, by the decayed sums O and I; null when both do, or when there is too little to say. */
export function oneSided(outSum: number, inSum: number): Side | null {
  const total = outSum + inSum;
  if (total < ONE_SIDED_LEAST || (2 * Math.min(outSum, inSum)) / total >= ONE_SIDED_SHARE) return null;
  return outSum > inSum ? 'me' : 'them';
}

/** The state that a health, 0 to 1, earns by itself, before any cap. */
export function earnedState(health: number): HealthState {
  return THRESHOLDS.find(([, least]) => health >= least)?.[0] ?? 'Dormant';
}

/** The state of a health, capped: fewer than 3 contact-days never above Steady, one-sided never above Cooling. */
export function stateOf(health: number, contactDays: number, side: Side | null): HealthState {
  const state = earnedState(health);
  if (side !== null && (state === 'Strong' || state === 'Steady')) return 'Cooling';
  if (contactDays < FEW_CONTACT_DAYS && state === 'Strong') return 'Steady';
  return state;
}

/** New: fewer than 3 contact-days and the first touch under 60 days ago. */
export function isNew(contactDays: number, daysSinceFirst: number): boolean {
  return contactDays < FEW_CONTACT_DAYS && daysSinceFirst < NEW_DAYS;
}

/** Reconnect: shown as Dormant, once a real tie (at least 10 contact-days), and it went both ways. */
export function isReconnect(
  shown: HealthState | StandIn | null,
  contactDays: number,
  sums: { readonly outSum: number; readonly inSum: number },
): boolean {
  return shown === 'Dormant' && contactDays >= RECONNECT_CONTACT_DAYS && sums.outSum > 0 && sums.inSum > 0;
}

/** Whether a person is due: the gap exceeds the cadence, or the two's own rhythm when that is known from at least 5 gaps. */
export function isDue(
  gap: number,
  cadence: number,
  rhythm: { readonly gaps: number; readonly overdueRatio: number },
): boolean {
  return gap > cadence || (rhythm.overdueRatio > 1 && rhythm.gaps >= DUE_GAPS && gap > cadence / 2);
}
