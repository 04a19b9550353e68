/** Reads the figures of a day from a tally, in constant time (model.md 3 to 5). */
import type { Due, Figures, FiguresWithoutContact } from './figures.ts';
import { healthOf, isDue, isNew, isReconnect, type Label, oneSided, type Side, stateOf } from './health.ts';
import { expectedGap, ownRhythm, recencyOf } from './rhythm.ts';
import { decay, halfLifeOf, mutualOf, strengthOf } from './strength.ts';
import type { TallyView } from './tally.ts';
import type { Terms } from './terms.ts';

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

function hasWritten({ writtenOn }: Terms, day: number): boolean {
  return writtenOn !== null && writtenOn <= day;
}

function standInOf(tally: TallyView, terms: Terms, day: number): 'Unknown' | 'New' | null {
  if (terms.ownSending === 'seen' && tally.acquaintance === 'none' && !hasWritten(terms, day))
    return 'Unknown';
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
