/**
 * What model.md 3 and 4 need to know of a person's past, as sums that grow by one person-day at a time. Decayed sums stand as of the
 * last day added and are scaled to a later day when read, so that time passing costs nothing and adds no rounding.
 */
import { isContactDay, type PersonDay } from './person-days.ts';
import { RHYTHM_HALF_LIFE } from './rhythm.ts';
import { decay } from './strength.ts';
import type { Direction, TouchpointKind } from './touchpoint.ts';
import { WEIGHT_UNIT } from './weights.ts';

/**
 * Which days are contact-days: those of enough weight, or, as long as there has been none, every day with a touch.
 */
export type ContactRule = 'by weight' | 'any touch';

/** The sums as others read them. Days are day numbers; before the first person-day they mean nothing and `touchDays` is 0. */
export interface TallyView {
  /** Days with a touch. */
  readonly touchDays: number;
  readonly firstDay: number;
  readonly lastDay: number;
  /** O and I as of `lastDay`, in whole weights. */
  readonly outSum: number;
  readonly inSum: number;
  readonly rule: ContactRule;
  readonly contactDays: number;
  readonly lastContactDay: number;
  /** W and S as of `lastContactDay`. */
  readonly gapWeight: number;
  readonly gapSum: number;
  /** Of the last touch, and of the last touch on the last contact-day. */
  readonly lastDirection: Direction;
  readonly lastContactDirection: Direction;
  readonly lastContactKind: TouchpointKind;
  /** Items so far, uncapped. */
  readonly sent: number;
  readonly received: number;
  readonly meetings: number;
  readonly others: number;
  /** Day of the last meeting; means nothing while `meetings` is 0. */
  readonly lastMeetingDay: number;
  readonly acquaintance: 'made' | 'none';
}

/**
 * The sums that figures are made of, taking one person-day after the other in ascending order (model.md 3
 * and 4).
 */
export class Tally implements TallyView {
  readonly #halfLife: number;
  touchDays = 0;
  firstDay = 0;
  lastDay = Number.NEGATIVE_INFINITY;
  outSum = 0;
  inSum = 0;
  rule: ContactRule = 'any touch';
  contactDays = 0;
  lastContactDay = 0;
  gapWeight = 0;
  gapSum = 0;
  lastDirection: Direction = 'out';
  lastContactDirection: Direction = 'out';
  lastContactKind: TouchpointKind = 'mail';
  sent = 0;
  received = 0;
  meetings = 0;
  others = 0;
  lastMeetingDay = 0;
  acquaintance: 'made' | 'none' = 'none';

  /** @param halfLife days, of O and I */
  constructor(halfLife: number) {
    this.#halfLife = halfLife;
  }

  /**
   * Adds one day, in constant time.
   * @throws RangeError unless the day is later than all days added before
   */
  add(day: PersonDay): void {
    if (!(day.day > this.lastDay)) {
      throw new RangeError(`Person-days have to be added in order: ${day.day} comes after ${this.lastDay}.`);
    }
    this.#addTouch(day);
    this.#addContact(day);
  }

  /** A tally of the same days that grows on its own. */
  copy(): Tally {
    return Object.assign(new Tally(this.#halfLife), this);
  }

  #addTouch(day: PersonDay): void {
    const kept = this.touchDays === 0 ? 0 : decay(day.day - this.lastDay, this.#halfLife);
    this.outSum = this.outSum * kept + day.weightOut / WEIGHT_UNIT;
    this.inSum = this.inSum * kept + day.weightIn / WEIGHT_UNIT;
    if (this.touchDays === 0) this.firstDay = day.day;
    this.touchDays += 1;
    this.lastDay = day.day;
    this.lastDirection = day.lastDirection;
    this.sent += day.sent;
    this.received += day.received;
    this.meetings += day.meetings;
    this.others += day.others;
    if (day.meetings > 0) this.lastMeetingDay = day.day;
    if (day.acquaintance === 'made') this.acquaintance = 'made';
  }

  #addContact(day: PersonDay): void {
    const byWeight = isContactDay(day);
    if (byWeight && this.rule === 'any touch') this.#beginRhythm();
    if (!byWeight && this.rule === 'by weight') return;
    if (this.contactDays > 0) {
      const gap = day.day - this.lastContactDay;
      const kept = decay(gap, RHYTHM_HALF_LIFE);
      const substance = Math.min(1, (day.weightOut + day.weightIn) / WEIGHT_UNIT);
      this.gapWeight = this.gapWeight * kept + substance;
      this.gapSum = this.gapSum * kept + substance * gap;
    }
    this.contactDays += 1;
    this.lastContactDay = day.day;
    this.lastContactDirection = day.lastDirection;
    this.lastContactKind = day.lastKind;
  }

  /** The first day of enough weight: from now on the crumbs before it are not contact-days any more. */
  #beginRhythm(): void {
    this.rule = 'by weight';
    this.contactDays = 0;
    this.gapWeight = 0;
    this.gapSum = 0;
  }
}
