/** Short ways to write down a past with one person. */
import type { PersonDay } from '../../../shared/model/person-days.ts';
import type { Touch, TouchpointKind } from '../../../shared/model/touchpoint.ts';

export const DAY_MS = 86_400_000;

/** A person-day of `out` and `in` whole weights, written as one mail for each way that has weight. */
export function personDay(
  day: number,
  weightOut: number,
  weightIn: number,
  more: Partial<PersonDay> = {},
): PersonDay {
  return {
    day,
    weightOut: Math.round(weightOut * 1e6),
    weightIn: Math.round(weightIn * 1e6),
    sent: weightOut > 0 ? 1 : 0,
    received: weightIn > 0 ? 1 : 0,
    meetings: 0,
    others: 0,
    lastDirection: weightOut > 0 && weightIn > 0 ? 'both' : weightOut > 0 ? 'out' : 'in',
    lastKind: 'mail',
    acquaintance: weightOut > 0 ? 'made' : 'none',
    ...more,
  };
}

/** `count` equal person-days from day 0 on, `every` days apart. */
export function regularly(count: number, every: number, weightOut: number, weightIn: number): PersonDay[] {
  return Array.from({ length: count }, (_, index) => personDay(index * every, weightOut, weightIn));
}

/** A touch at noon UTC; a meeting or other two-way kind carries its weight both ways. */
export function touch(
  day: number,
  kind: TouchpointKind,
  direction: Touch['direction'],
  weight: number,
  more: Partial<Touch> = {},
): Touch {
  const millionths = Math.round(weight * 1e6);
  return {
    instant: day * DAY_MS + DAY_MS / 2,
    day,
    kind,
    direction,
    weightOut: direction === 'in' ? 0 : millionths,
    weightIn: direction === 'out' ? 0 : millionths,
    meeting: kind === 'meeting' ? 'met' : 'none',
    ...more,
  };
}
