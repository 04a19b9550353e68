import type { EventEnvelope } from '../envelope.ts';
import type { Day } from '../time/day.ts';
import type { Instant } from '../time/instant.ts';
import { DAY_MS } from '../time/local.ts';
import { zoneRules } from '../time/zone.ts';
import type { ZoneRules } from '../time/zone-offsets.ts';
import { repeats } from './meeting-versions.ts';
import type { Expansion, ExpansionOptions, Occurrence } from './occurrence.ts';
import type { Override } from './overrides.ts';
import type { LocalSeconds } from './rule-times.ts';
import { instantIn, keyIn, type TimeFrame } from './time-frame.ts';

const LIMIT = 20_000;
/** How far beyond the next occurrence of a series the one that is sought is looked for: this long, and this many. */
const SEEK_MS = 366 * DAY_MS;
const SEEK_LIMIT = 1000;
/** At most so many later ones of one UID are gathered. */
const AHEAD_LIMIT = 100;

/** Gathers the occurrences of one UID, each on the day of the user, up to `until` and one beyond. */
export class OccurrenceCollector {
  readonly #until: number;
  readonly #gatherUntil: number;
  readonly #limit: number;
  readonly #userZone: ZoneRules;
  readonly #frame: TimeFrame | null;
  readonly #allCancelled: boolean;
  readonly #recurring: Occurrence['recurring'];
  readonly #keyed: boolean;
  readonly #found: Occurrence[] = [];
  readonly #ahead: Occurrence[] = [];
  #latest = Number.NEGATIVE_INFINITY;
  #ascending = true;
  readonly #seek: ((one: Occurrence) => boolean) | null;
  #looked = 0;
  next: Occurrence | null = null;
  sought: Occurrence | null = null;
  bounded = false;

  /** `frame` is that of the master; `overridden` tells that even a single event needs a key to be known by. */
  constructor(
    options: ExpansionOptions,
    master: EventEnvelope | null,
    frame: TimeFrame | null,
    overridden: boolean,
  ) {
    this.#until = options.until;
    this.#gatherUntil = options.ahead ?? Number.NEGATIVE_INFINITY;
    this.#limit = options.limit ?? LIMIT;
    this.#seek = options.seek ?? null;
    this.#userZone = zoneRules(options.zone);
    this.#frame = frame;
    this.#allCancelled = master?.cancelled ?? false;
    this.#recurring = master && repeats(master) ? 'series' : 'single';
    this.#keyed = overridden || this.#recurring === 'series';
  }

  /** Takes the next occurrence of the series, at `local` instead of `original`; false when no later one is needed. */
  add(event: EventEnvelope, frame: TimeFrame, local: LocalSeconds, original: LocalSeconds): boolean {
    const occurrence = this.#make(event, frame, local, this.#recurring, original);
    const { start } = occurrence;
    if (start > this.#until) {
      this.#offer(occurrence);
      // Where clocks are set forward a later local time can be an earlier instant, by an hour as a rule.
      const later = Math.max(
        (this.sought ?? this.next)?.start ?? Number.POSITIVE_INFINITY,
        this.#gatherUntil,
      );
      return start <= later + DAY_MS / 8 || this.#seeksAfter(start);
    }
    if (this.#found.length >= this.#limit) {
      this.bounded = true;
      return false;
    }
    // Two local times that a gap in the clocks makes one instant are one occurrence.
    if (start !== this.#latest || this.#found.at(-1)?.event !== event) this.#push(occurrence);
    return true;
  }

  addOverride(one: Override): void {
    const occurrence = this.#make(one.event, one.frame, one.local, 'series', one.key);
    if (occurrence.start > this.#until) this.#offer(occurrence);
    else if (this.#found.length < this.#limit * 2) this.#push(occurrence);
    else this.bounded = true;
  }

  finish(): Expansion {
    if (!this.#ascending) this.#found.sort(byStart);
    return {
      occurrences: this.#found,
      next: this.next,
      sought: this.sought,
      ahead: this.#ahead.sort(byStart),
      bounded: this.bounded,
    };
  }

  #push(occurrence: Occurrence): void {
    if (occurrence.start <= this.#latest) this.#ascending = false;
    this.#latest = occurrence.start;
    this.#found.push(occurrence);
  }

  #offer(occurrence: Occurrence): void {
    if (occurrence.cancelled) return;
    if (this.next === null || byStart(occurrence, this.next) < 0) this.next = occurrence;
    // A rule of every second would never end: a day has room for so many meetings.
    if (occurrence.start <= this.#gatherUntil && this.#ahead.length < AHEAD_LIMIT)
      this.#ahead.push(occurrence);
    if (this.#seek === null) return;
    this.#looked += 1;
    if ((this.sought === null || byStart(occurrence, this.sought) < 0) && this.#seek(occurrence)) {
      this.sought = occurrence;
    }
  }

  /** Whether what is sought may still be found after an occurrence that starts then. */
  #seeksAfter(start: number): boolean {
    return (
      this.#seek !== null &&
      this.sought === null &&
      start <= this.#until + SEEK_MS &&
      this.#looked < SEEK_LIMIT
    );
  }

  #make(
    event: EventEnvelope,
    frame: TimeFrame,
    local: LocalSeconds,
    recurring: Occurrence['recurring'],
    original: LocalSeconds | string,
  ): Occurrence {
    const start = instantIn(frame, local);
    const allDay = frame.kind === 'date';
    // A day that the user's zone skips altogether is still that day.
    const day = Math.floor(
      allDay ? local / 86_400 : (start + this.#userZone.offsetAt(start)) / DAY_MS,
    ) as Day;
    const cancelled = this.#allCancelled || event.cancelled;
    const keyFrame = this.#keyed ? this.#frame : null;
    return new KeyedOccurrence(start, day, allDay, recurring, cancelled, event, original, keyFrame);
  }
}

/** Writes its key only when asked for, since that costs as much as all the rest and few are asked. */
class KeyedOccurrence implements Occurrence {
  readonly start: Instant;
  readonly day: Day;
  readonly allDay: boolean;
  readonly recurring: Occurrence['recurring'];
  readonly cancelled: boolean;
  readonly event: EventEnvelope;
  readonly #original: LocalSeconds | string;
  readonly #frame: TimeFrame | null;

  constructor(
    start: Instant,
    day: Day,
    allDay: boolean,
    recurring: Occurrence['recurring'],
    cancelled: boolean,
    event: EventEnvelope,
    original: LocalSeconds | string,
    frame: TimeFrame | null,
  ) {
    this.start = start;
    this.day = day;
    this.allDay = allDay;
    this.recurring = recurring;
    this.cancelled = cancelled;
    this.event = event;
    this.#original = original;
    this.#frame = frame;
  }

  get recurrenceKey(): string {
    if (typeof this.#original === 'string') return this.#original;
    return this.#frame === null ? '' : keyIn(this.#frame, this.#original);
  }
}

function byStart(a: Occurrence, b: Occurrence): number {
  if (a.start !== b.start) return a.start - b.start;
  const one = a.recurrenceKey;
  const other = b.recurrenceKey;
  return one < other ? -1 : one > other ? 1 : 0;
}
