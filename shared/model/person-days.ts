/** Touchpoints with one person, day by day, with the caps of model.md 2. All figures are made from these. */
import { type Direction, TOUCHPOINT_KINDS, type Touch, type TouchpointKind } from './touchpoint.ts';
import { WEIGHT_UNIT } from './weights.ts';

/** Mail, messages and likes of one day and direction count at most this much together. */
const LIGHT_CAP = WEIGHT_UNIT;
/** Everything of one day and direction counts at most this much. */
const DAY_CAP = 3 * WEIGHT_UNIT;
/** Out and in together from which a day is a contact-day. */
const CONTACT_THRESHOLD = WEIGHT_UNIT / 4;

/** All touches with one person on one day. Counts are of items, before any cap. */
export interface PersonDay {
  /** Days since 1970-01-01 in the library's zone. */
  readonly day: number;
  /** Integer millionths, 0 to 3,000,000. */
  readonly weightOut: number;
  readonly weightIn: number;
  /** Mails from me, mails from them, meetings, and all other touches. A mail logged as both ways is one of each. */
  readonly sent: number;
  readonly received: number;
  readonly meetings: number;
  readonly others: number;
  /** Direction and kind of the latest touch of the day. */
  readonly lastDirection: Direction;
  readonly lastKind: TouchpointKind;
  /** `made` when on this day the user wrote to them, logged a touch or met them: from then on they are not Unknown. */
  readonly acquaintance: 'made' | 'none';
}

/** Whether the day is a contact-day by its weight (model.md 2); the exception for people without any is the tally's. */
export function isContactDay(day: PersonDay): boolean {
  return day.weightOut + day.weightIn >= CONTACT_THRESHOLD;
}

/**
 * The person-days of one person's touches, in ascending order of day, each day once. The order of the touches does not matter.
 * @param touches all touches with the person, future ones too: figures leave out what lies after their day
 */
export function personDaysOf(touches: readonly Touch[]): readonly PersonDay[] {
  const result: PersonDay[] = [];
  const sorted = isAscending(touches) ? touches : touches.toSorted((a, b) => a.day - b.day);
  const sums = new DaySums();
  for (const touch of sorted) {
    if (touch.day !== sums.day && sums.touches > 0) result.push(sums.take());
    sums.add(touch);
  }
  if (sums.touches > 0) result.push(sums.take());
  return result;
}

function isAscending(touches: readonly Touch[]): boolean {
  let before = Number.NEGATIVE_INFINITY;
  for (const { day } of touches) {
    if (day < before) return false;
    before = day;
  }
  return true;
}

/** Sums of the day being gathered; plain fields, because half a million touches pass through here at once. */
class DaySums {
  day = 0;
  touches = 0;
  #lightOut = 0;
  #lightIn = 0;
  #fullOut = 0;
  #fullIn = 0;
  #sent = 0;
  #received = 0;
  #meetings = 0;
  #others = 0;
  #instant = 0;
  #direction: Direction = 'out';
  #kind: TouchpointKind = 'mail';
  #acquaintance: PersonDay['acquaintance'] = 'none';

  add(touch: Touch): void {
    if (this.touches === 0) this.#begin(touch);
    this.touches += 1;
    if (isLight(touch.kind)) {
      this.#lightOut += touch.weightOut;
      this.#lightIn += touch.weightIn;
    } else {
      this.#fullOut += touch.weightOut;
      this.#fullIn += touch.weightIn;
    }
    this.#count(touch);
    this.#rememberLast(touch);
    if (acquaints(touch)) this.#acquaintance = 'made';
  }

  take(): PersonDay {
    this.touches = 0;
    return {
      day: this.day,
      weightOut: capped(this.#lightOut, this.#fullOut),
      weightIn: capped(this.#lightIn, this.#fullIn),
      sent: this.#sent,
      received: this.#received,
      meetings: this.#meetings,
      others: this.#others,
      lastDirection: this.#direction,
      lastKind: this.#kind,
      acquaintance: this.#acquaintance,
    };
  }

  #begin(first: Touch): void {
    this.day = first.day;
    this.#lightOut = 0;
    this.#lightIn = 0;
    this.#fullOut = 0;
    this.#fullIn = 0;
    this.#sent = 0;
    this.#received = 0;
    this.#meetings = 0;
    this.#others = 0;
    this.#instant = first.instant;
    this.#direction = first.direction;
    this.#kind = first.kind;
    this.#acquaintance = 'none';
  }

  #count({ kind, direction }: Touch): void {
    if (kind === 'mail') {
      if (direction !== 'in') this.#sent += 1;
      if (direction !== 'out') this.#received += 1;
    } else if (kind === 'meeting') {
      this.#meetings += 1;
    } else {
      this.#others += 1;
    }
  }

  /** Two touches at one instant have no order of their own, so they are joined in a way that needs none. */
  #rememberLast(touch: Touch): void {
    if (touch.instant < this.#instant) return;
    if (touch.instant > this.#instant) {
      this.#instant = touch.instant;
      this.#direction = touch.direction;
      this.#kind = touch.kind;
      return;
    }
    if (touch.direction !== this.#direction) this.#direction = 'both';
    if (kindRank(touch.kind) > kindRank(this.#kind)) this.#kind = touch.kind;
  }
}

function isLight(kind: TouchpointKind): boolean {
  return kind === 'mail' || kind === 'message' || kind === 'like';
}

/** Whether a touch ends being Unknown: the user wrote, logged it, or met them (model.md 1). */
export function acquaints(touch: Touch): boolean {
  return touch.kind === 'meeting' ? touch.meeting === 'met' : touch.direction !== 'in';
}

function capped(light: number, full: number): number {
  return Math.min(DAY_CAP, Math.min(LIGHT_CAP, light) + full);
}

function kindRank(kind: TouchpointKind): number {
  return TOUCHPOINT_KINDS.indexOf(kind);
}
