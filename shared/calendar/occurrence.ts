import type { EventEnvelope } from '../envelope.ts';
import type { Day } from '../time/day.ts';
import type { Instant } from '../time/instant.ts';

/** One meeting as it takes place. */
export interface Occurrence {
  /** Of a whole day: its first instant in the user's zone. */
  readonly start: Instant;
  /** The day it starts on in the user's zone; of a whole day that day itself. */
  readonly day: Day;
  readonly allDay: boolean;
  readonly recurring: 'single' | 'series';
  /** STATUS:CANCELLED or METHOD:CANCEL, of the whole series or of this occurrence. It did not take place. */
  readonly cancelled: boolean;
  /**
   * The original start, which stays when the occurrence is moved: YYYYMMDD, YYYYMMDDTHHMMSSZ, or without Z when
   * floating; '' for a single event. With the UID it names the occurrence over all imports.
   */
  readonly recurrenceKey: string;
  /** The very object given in whose attendees and summary apply. */
  readonly event: EventEnvelope;
}

/** What one UID comes to. */
export interface Expansion {
  /** Those that start at or before `until`, ascending by start, then by key; cancelled ones included. */
  readonly occurrences: readonly Occurrence[];
  /** The first one after `until` that is not cancelled; null when there is none within 30 years. */
  readonly next: Occurrence | null;
  /** The first one after `until` that `seek` takes; null when nothing was to be sought, or a series has none for a year. */
  readonly sought: Occurrence | null;
  /** Those after `until` and at or before `ahead`, ascending by start, then by key; without cancelled ones. */
  readonly ahead: readonly Occurrence[];
  /** True when occurrences at or before `until` were left out, because there are more than `limit` or too rare ones. */
  readonly bounded: boolean;
}

/** How far, and in which zone, a meeting is expanded. */
export interface ExpansionOptions {
  /** The user's IANA zone: for floating times, whole days, and for what day a time is on. */
  readonly zone: string;
  readonly until: Instant;
  /** Until when later occurrences are gathered; none when left out. */
  readonly ahead?: Instant;
  /** Most occurrences up to `until`; 20,000 when left out, which is every day for 54 years. */
  readonly limit?: number;
  /** Tells which of the later occurrences is sought, besides the next one; cancelled ones are not asked about. */
  readonly seek?: (one: Occurrence) => boolean;
}
