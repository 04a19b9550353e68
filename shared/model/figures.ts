/** All that the model says of one person on one day (model.md 3 to 5), as values. */
import type { HealthState, Label, Side, StandIn } from './health.ts';
import type { ContactRule } from './tally.ts';
import type { Direction, TouchpointKind } from './touchpoint.ts';

/** Whether a person's turn has come; reminders only, never a reproach. */
export type Due = 'due' | 'not due';

/** True of a person on every day, with or without a touch. */
interface CommonFigures {
  /** The day the figures are of: everything later is left out. Day number in the library's zone, like all days below. */
  readonly day: number;
  /** C, days. */
  readonly cadence: number;
  /** O and I: decayed weights out and in, 0 or more. */
  readonly outSum: number;
  readonly inSum: number;
  /** M, 0 or more, and s, 0 to 1. */
  readonly mutual: number;
  readonly strength: number;
  /** s on the day of the last touch, 0 to 1 (model.md 9); 0 without one. */
  readonly strengthAtLastTouch: number;
  /** τ_own and τ, days, unrounded; both are C while there are no gaps. */
  readonly rhythmDays: number;
  readonly expectedGap: number;
  /** Null outside the network. */
  readonly due: Due | null;
  /** Items up to the day, uncapped: mails from me, mails from them, meetings, everything else. */
  readonly sent: number;
  readonly received: number;
  readonly meetings: number;
  readonly others: number;
  readonly contactDays: number;
  /** Gaps between contact-days: one less than these, at least 0. */
  readonly gaps: number;
  readonly labels: readonly Label[];
}

/** Figures of a person there is no touch with up to the day. */
export interface FiguresWithoutContact extends CommonFigures {
  readonly shown: 'no contact yet';
  readonly state: null;
  readonly health: null;
  readonly recency: null;
  readonly overdueRatio: null;
  readonly gap: null;
  readonly trend: null;
  readonly side: null;
  readonly contactRule: null;
  readonly firstDay: null;
  readonly lastDay: null;
  readonly lastDirection: null;
  readonly lastContactDay: null;
  readonly lastContactDirection: null;
  readonly lastContactKind: null;
  readonly lastMeetingDay: null;
}

/** Figures of a person there is at least one touch with. */
export interface FiguresOfContact extends CommonFigures {
  /** What people see: the state or what stands in for it; null for a suggestion, which has no state. */
  readonly shown: HealthState | Exclude<StandIn, 'no contact yet'> | null;
  /** The state with its caps, also while something else is shown; null outside the network. */
  readonly state: HealthState | null;
  /** 0 to 1; null outside the network. */
  readonly health: number | null;
  /** R, above 0 to 1. */
  readonly recency: number;
  /** ρ: gap in units of `expectedGap`, 0 or more. */
  readonly overdueRatio: number;
  /** Days since the last contact-day. */
  readonly gap: number;
  /** Health less that of 30 days before, −1 to 1; null when the first touch is later than that, and outside the network. */
  readonly trend: number | null;
  /** Who does nearly all, when One-sided. */
  readonly side: Side | null;
  readonly contactRule: ContactRule;
  readonly firstDay: number;
  /** The last touch of any weight. */
  readonly lastDay: number;
  readonly lastDirection: Direction;
  /** The last contact-day, and its last touch. */
  readonly lastContactDay: number;
  readonly lastContactDirection: Direction;
  readonly lastContactKind: TouchpointKind;
  readonly lastMeetingDay: number | null;
}

/** The figures of a person on a day. */
export type Figures = FiguresWithoutContact | FiguresOfContact;
