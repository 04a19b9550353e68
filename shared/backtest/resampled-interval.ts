/** How sure an area under the curve is, when units of one person hang together. */
import { areaInOrder, ascending } from './area-under-curve.ts';

/** The middle 95 % of resampled figures. */
export type Interval = readonly [low: number, high: number];

/** Uniform numbers from 0 to below 1, the same for the same seed: mulberry32 by T. Ettinger, public domain. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Bootstrap interval of the area under the curve: persons are drawn with replacement, each with all of their units (cluster
 * bootstrap, Field and Welsh 2007). Null when the area cannot be computed.
 * @param persons index of the person of each unit, 0 to `count` − 1
 */
export function resampledInterval(
  scores: readonly number[],
  outcomes: readonly number[],
  persons: readonly number[],
  count: number,
  { draws = 400, seed = 1 }: { readonly draws?: number; readonly seed?: number } = {},
): Interval | null {
  const order = ascending(scores);
  const random = randomFrom(seed);
  const areas: number[] = [];
  const drawn = new Float64Array(count);
  const weights = new Float64Array(scores.length);
  for (let draw = 0; draw < draws; draw++) {
    drawn.fill(0);
    for (let one = 0; one < count; one++) {
      const person = Math.floor(random() * count);
      drawn[person] = (drawn[person] ?? 0) + 1;
    }
    for (let unit = 0; unit < weights.length; unit++) weights[unit] = drawn[persons[unit] ?? 0] ?? 0;
    const area = areaInOrder(order, scores, outcomes, weights);
    if (area !== null) areas.push(area);
  }
  if (areas.length === 0) return null;
  areas.sort((a, b) => a - b);
  const at = (share: number) => areas[Math.round(share * (areas.length - 1))] ?? 0;
  return [at(0.025), at(0.975)];
}
