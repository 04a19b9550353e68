import type { CalendarTime, EventEnvelope } from '../envelope.ts';
import type { LocalSeconds } from './rule-times.ts';
import { frameOf, keyIn, localIn, recurrenceKeyOf, type TimeFrame } from './time-frame.ts';

/** An override, placed in time. */
export interface Override {
  readonly event: EventEnvelope;
  readonly frame: TimeFrame;
  /** Its own start, on the clock of `frame`. */
  readonly local: LocalSeconds;
  /** The original start it stands for. */
  readonly key: string;
}

type Placed = { -readonly [K in keyof Override]: Override[K] };

/** A change that goes on from one occurrence to all later ones (RANGE=THISANDFUTURE). */
export interface RangeChange {
  readonly event: EventEnvelope;
  readonly frame: TimeFrame;
  /** First original start it holds for, on the clock of the series. */
  readonly from: LocalSeconds;
  /** Seconds from an original start to the changed one. */
  readonly shift: number;
}

/** The overrides of a series, found by the original start they replace. */
export class Overrides {
  readonly all: readonly Override[];
  readonly #byStart = new Set<LocalSeconds>();
  /** RECURRENCE-ID as a date in a series that has times: the first occurrence of that day is meant. */
  readonly #byDay = new Map<number, Placed>();
  readonly #ranges: RangeChange[] = [];
  readonly #frame: TimeFrame | null;

  /** `frame` is that of the series; null when the files hold overrides only. */
  constructor(
    versions: readonly { readonly event: EventEnvelope; readonly at: CalendarTime }[],
    frame: TimeFrame | null,
    zone: string,
  ) {
    this.#frame = frame;
    const placed: Placed[] = [];
    for (const { event, at } of versions) {
      const own = frameOf(event, zone);
      const local = localIn(own, event.start, event, zone);
      if (!Number.isFinite(local)) continue;
      const from = frame ? localIn(frame, at, event, zone) : Number.NaN;
      const one = { event, frame: own, local, key: recurrenceKeyOf(at, event, zone) };
      placed.push(one);
      if (!frame || !Number.isFinite(from)) continue;
      if (frame.kind !== 'date' && at.type === 'date') this.#byDay.set(from / 86_400, one);
      else {
        one.key = keyIn(frame, from);
        this.#byStart.add(from);
      }
      if (event.thisAndFuture) this.#ranges.push({ event, frame: own, from, shift: local - from });
    }
    this.#ranges.sort((a, b) => a.from - b.from);
    this.all = placed;
  }

  /** Whether an override stands for this original start; one that names only its day is tied to the first on it. */
  take(local: LocalSeconds): boolean {
    if (this.#byStart.has(local)) return true;
    const day = Math.floor(local / 86_400);
    const one = this.#byDay.get(day);
    if (one === undefined || !this.#frame) return false;
    this.#byDay.delete(day);
    one.key = keyIn(this.#frame, local);
    return true;
  }

  /** The change in force for an original start; null where the series is as its master says. */
  rangeAt(local: LocalSeconds): RangeChange | null {
    let found: RangeChange | null = null;
    for (const range of this.#ranges) if (range.from <= local) found = range;
    return found;
  }
}
