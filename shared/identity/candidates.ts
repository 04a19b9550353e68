import { blockingKeys } from './blocking-keys.ts';
import { coarse } from './fold.ts';
import type { IdentityRecord } from './record.ts';

/** A pair of records worth comparing, as indices, the lower first. */
export type CandidatePair = readonly [number, number];

/** A key that more records have says too little: it is made finer, or given up. */
const largestBlock = 50;

/** Gathers pairs, each once. */
class Pairs {
  readonly #seen = new Set<number>();
  readonly found: CandidatePair[] = [];
  readonly #size: number;

  constructor(size: number) {
    this.#size = size;
  }

  add(one: number, other: number): void {
    if (one === other) return;
    const [a, b] = one < other ? [one, other] : [other, one];
    const key = a * this.#size + b;
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    this.found.push([a, b]);
  }

  /** Everybody of a block with everybody else of it. */
  within(block: readonly number[]): void {
    block.forEach((one, index) => {
      for (const other of block.slice(index + 1)) this.add(one, other);
    });
  }
}

function push(map: Map<string, number[]>, key: string, value: number): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

/** Bearers of one surname and initial are told apart by their given names; initials alone are too many to ask about. */
function byGivenName(
  block: readonly number[],
  records: readonly IdentityRecord[],
): readonly (readonly number[])[] {
  const finer = new Map<string, number[]>();
  for (const index of block) {
    const given = new Set(records[index]?.persons.map((name) => coarse(name.given[0]?.written ?? '')));
    for (const name of given) if (name.length > 1) push(finer, name, index);
  }
  return [...finer.values()];
}

/**
 * Pairs of records that may be one human, found by blocking: only records that share a key meet. Near-linear in the
 * number of records; a block that stays too large after it was made finer yields none.
 */
export function candidatePairs(records: readonly IdentityRecord[]): readonly CandidatePair[] {
  const any = new Map<string, number[]>();
  const open = new Map<string, number[]>();
  const full = new Map<string, number[]>();
  const keys = records.map(blockingKeys);
  keys.forEach((of, index) => {
    for (const key of of.any) push(any, key, index);
    for (const key of of.open) push(open, key, index);
  });
  keys.forEach((of, index) => {
    for (const key of of.full) if (open.has(key)) push(full, key, index);
  });
  const pairs = new Pairs(records.length);
  for (const [key, block] of any) {
    if (block.length <= largestBlock || key.startsWith('m:')) pairs.within(block.slice(0, largestBlock));
    else
      for (const finer of byGivenName(block, records)) if (finer.length <= largestBlock) pairs.within(finer);
  }
  for (const [key, ones] of open) {
    const others = full.get(key) ?? [];
    if (ones.length * others.length > largestBlock * largestBlock) continue;
    for (const one of ones) for (const other of others) pairs.add(one, other);
  }
  return pairs.found;
}
