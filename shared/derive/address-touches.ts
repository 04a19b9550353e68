import type { Touchpoint } from '../model/touchpoint.ts';
import type { AddressId } from './address-book.ts';

/** A touchpoint before it is known who is behind the address. */
export interface AddressTouch {
  readonly address: AddressId;
  readonly touchpoint: Touchpoint;
}

/** Orders touchpoints by time; those of one instant by where they come from, so that the order never depends on files. */
export function byTime(a: Touchpoint, b: Touchpoint): number {
  return (
    a.instant - b.instant ||
    compare(a.kind, b.kind) ||
    compare(a.direction, b.direction) ||
    b.weightOut - a.weightOut ||
    b.weightIn - a.weightIn ||
    a.origin.id - b.origin.id
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * One touchpoint for each item: where two addresses of one person stand in the same message or meeting, the weightier
 * one counts.
 */
export function oncePerItem(touchpoints: readonly Touchpoint[]): Touchpoint[] {
  const best = new Map<string, Touchpoint>();
  for (const touchpoint of touchpoints) {
    const key = `${touchpoint.origin.type}${touchpoint.origin.id}@${touchpoint.instant}`;
    const other = best.get(key);
    const weight = touchpoint.weightOut + touchpoint.weightIn;
    if (!other || weight > other.weightOut + other.weightIn) best.set(key, touchpoint);
  }
  return [...best.values()].sort(byTime);
}
