/**
 * Everything said about a relationship, as a catalogue that one module a language fills (`sentences.en.ts`). A catalogue decides words,
 * order, plurals and the form of dates and numbers; what is worth saying is decided in `reasons.ts` and `evidence.ts`. Days are day
 * numbers; a date without a year lies in the year of `today`.
 * `today` is the clock's day; the figures may be of an earlier one, on which the files end.
 */
import type { HealthState, Label, Side, StandIn } from '../model/health.ts';
import type { Direction, TouchpointKind } from '../model/touchpoint.ts';

/** Why a state is no better. `quiet`: time has passed; `thin`: there was little contact to begin with. */
export type StateCause = 'quiet' | 'thin' | 'one-sided' | 'few contact-days';

/** Counts of items, uncapped. */
export interface ItemCounts {
  readonly sent: number;
  readonly received: number;
  readonly meetings: number;
  readonly others: number;
}

/** How far the present gap is from the usual one. */
export interface RhythmFacts {
  /** Their usual gap in days, unrounded; null while there are too few gaps to speak of a usual one. */
  readonly usualDays: number | null;
  /** Days since the last contact-day. */
  readonly gap: number;
  readonly lastContactDay: number;
  readonly lastDirection: Direction;
  readonly lastKind: TouchpointKind;
  readonly today: number;
}

/** What there has been with a suggested person. */
export interface EvidenceFacts extends ItemCounts {
  readonly firstDay: number;
  readonly lastDay: number;
  readonly today: number;
}

/** Every sentence about a relationship, one function each, so that another language is another object. */
export interface Sentences {
  /** The word beside the vessel. */
  readonly shownWord: Readonly<Record<HealthState | StandIn, string>>;
  readonly labelWord: Readonly<Record<Label, string>>;
  /** A state and why it is that one. */
  state(state: HealthState, cause: StateCause, contactDays: number): string;
  noContactYet(): string;
  unknown(counts: ItemCounts): string;
  /** `daysAgo` is null where no number of days would be true today: the date says it. */
  newContact(facts: {
    readonly daysAgo: number | null;
    readonly firstDay: number;
    readonly contactDays: number;
    readonly today: number;
  }): string;
  reconnect(contactDays: number): string;
  rhythm(facts: RhythmFacts): string;
  /** Mail both ways; `before` when that is long ago. */
  bothWrite(when: 'now' | 'before'): string;
  oneSided(side: Side, counts: ItemCounts): string;
  /** Mail one way only, and too little of it to call it one-sided. */
  writtenSoFar(side: Side, mails: number): string;
  /** `count` at least 1. */
  meetings(count: number, lastDay: number, today: number): string;
  otherTouches(count: number): string;
  /** All touches so far were too light to count as contact. */
  onlyLightTouches(): string;
  /** Touches after the last contact-day, all too light to count as one. */
  lightTouchesSince(lastDay: number, today: number): string;
  trend(way: 'warmer' | 'cooler', days: number): string;
  /** A phrase, not a sentence: stands alone in one line under a name. */
  evidence(facts: EvidenceFacts): string;
  /** A phrase that stands beside a sentence: the figures are of `day`, on which the files end or, later, a touch was known. */
  asOf(day: number, today: number, end: 'files' | 'last contact'): string;
}
