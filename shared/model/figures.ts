/** All that the model says of one person on one day (model.md 3 to 5), read from a tally in constant time. */
import type { HealthState, Label, Side, StandIn } from './health.ts';
import { healthOf, isDue, isNew, isReconnect, oneSided, stateOf } from './health.ts';
import { expectedGap, ownRhythm, recencyOf } from './rhythm.ts';
import { decay, halfLifeOf, mutualOf, strengthOf } from './strength.ts';
import type { ContactRule, TallyView } from './tally.ts';
import type { Terms } from './terms.ts';
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

export type Figures = FiguresWithoutContact | FiguresOfContact;

/** The numbers of sections 3 to 5, before any word is given to them. */
interface Course {
  readonly outSum: number;
  readonly inSum: number;
  readonly mutual: number;
  readonly strength: number;
  readonly rhythmDays: number;
  readonly expectedGap: number;
  readonly gap: number;
  readonly overdueRatio: number;
  readonly recency: number;
  readonly health: number;
}

/**
 * Figures of a tally on a day.
 * @param tally person-days up to `day`, none later
 * @param before the tally of the same person up to 30 days before `day`
 * @param beforeDay that day
 */
export function figuresOf(
  tally: TallyView,
  terms: Terms,
  day: number,
  before: TallyView,
  beforeDay: number,
): Figures {
  if (tally.touchDays === 0) return withoutContact(terms, day);
  const course = courseOf(tally, terms.cadence, day);
  const inNetwork = terms.standing === 'network';
  const side = terms.ownSending === 'seen' ? oneSided(course.outSum, course.inSum) : null;
  const state = inNetwork ? stateOf(course.health, tally.contactDays, side) : null;
  const shown = standInOf(tally, terms, day) ?? state;
  const gaps = tally.contactDays - 1;
  // Every field is named, because spreading the course would take ten times as long as computing it.
  return {
    day,
    cadence: terms.cadence,
    outSum: course.outSum,
    inSum: course.inSum,
    mutual: course.mutual,
    strength: course.strength,
    strengthAtLastTouch: strengthOf(mutualOf(tally.outSum, tally.inSum), terms.cadence),
    rhythmDays: course.rhythmDays,
    expectedGap: course.expectedGap,
    gap: course.gap,
    overdueRatio: course.overdueRatio,
    recency: course.recency,
    health: inNetwork ? course.health : null,
    state,
    shown,
    side,
    labels: labelsOf(side, isReconnect(shown, tally.contactDays, course)),
    due: inNetwork
      ? dueWord(isDue(course.gap, terms.cadence, { gaps, overdueRatio: course.overdueRatio }))
      : null,
    trend:
      inNetwork && before.touchDays > 0
        ? course.health - courseOf(before, terms.cadence, beforeDay).health
        : null,
    gaps,
    contactDays: tally.contactDays,
    contactRule: tally.rule,
    firstDay: tally.firstDay,
    lastDay: tally.lastDay,
    lastDirection: tally.lastDirection,
    lastContactDay: tally.lastContactDay,
    lastContactDirection: tally.lastContactDirection,
    lastContactKind: tally.lastContactKind,
    sent: tally.sent,
    received: tally.received,
    meetings: tally.meetings,
    others: tally.others,
    lastMeetingDay: tally.meetings > 0 ? tally.lastMeetingDay : null,
  };
}

function courseOf(tally: TallyView, cadence: number, day: number): Course {
  const kept = decay(day - tally.lastDay, halfLifeOf(cadence));
  const outSum = tally.outSum * kept;
  const inSum = tally.inSum * kept;
  const mutual = mutualOf(outSum, inSum);
  const strength = strengthOf(mutual, cadence);
  const rhythmDays = ownRhythm(cadence, tally.gapWeight, tally.gapSum);
  const expected = expectedGap(cadence, rhythmDays);
  const gap = day - tally.lastContactDay;
  const overdueRatio = gap / expected;
  const recency = recencyOf(overdueRatio);
  const health = healthOf(strength, recency);
  return {
    outSum,
    inSum,
    mutual,
    strength,
    rhythmDays,
    expectedGap: expected,
    gap,
    overdueRatio,
    recency,
    health,
  };
}

function standInOf(tally: TallyView, terms: Terms, day: number): 'Unknown' | 'New' | null {
  if (terms.ownSending === 'seen' && tally.acquaintance === 'none') return 'Unknown';
  return isNew(tally.contactDays, day - tally.firstDay) ? 'New' : null;
}

const NO_LABELS: readonly Label[] = [];

function labelsOf(side: Side | null, reconnect: boolean): readonly Label[] {
  if (side === null && !reconnect) return NO_LABELS;
  return [...(side === null ? [] : (['One-sided'] as const)), ...(reconnect ? (['Reconnect'] as const) : [])];
}

function dueWord(due: boolean): Due {
  return due ? 'due' : 'not due';
}

function withoutContact(terms: Terms, day: number): FiguresWithoutContact {
  const { cadence } = terms;
  return {
    day,
    cadence,
    outSum: 0,
    inSum: 0,
    mutual: 0,
    strength: 0,
    strengthAtLastTouch: 0,
    rhythmDays: cadence,
    expectedGap: cadence,
    due: terms.standing === 'network' ? dueWord(day >= terms.keptDay + cadence) : null,
    sent: 0,
    received: 0,
    meetings: 0,
    others: 0,
    contactDays: 0,
    gaps: 0,
    labels: NO_LABELS,
    shown: 'no contact yet',
    state: null,
    health: null,
    recency: null,
    overdueRatio: null,
    gap: null,
    trend: null,
    side: null,
    contactRule: null,
    firstDay: null,
    lastDay: null,
    lastDirection: null,
    lastContactDay: null,
    lastContactDirection: null,
    lastContactKind: null,
    lastMeetingDay: null,
  };
}
