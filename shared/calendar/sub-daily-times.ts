import type { Day } from '../time/day.ts';
import { passesLimits } from './limit-day.ts';
import type { RecurrenceRule } from './recurrence-rule.ts';

const DAY = 86_400;
const UNITS = { HOURLY: 3600, MINUTELY: 60, SECONDLY: 1 } as const;

/**
 * Hours, minutes or seconds of a rule, one after the other. Whole days, hours and minutes that no time of the rule can
 * lie in are leapt over, so that a rule for every second of a 30 February costs one step a day.
 */
export class SubDailyTimes {
  readonly #rule: RecurrenceRule;
  readonly #unit: number;
  readonly #stride: number;
  readonly #start: number;
  readonly #last: number;
  readonly #minutes: readonly number[];
  readonly #seconds: readonly number[];
  /** Start of the next unit to look into, in local seconds; a whole number of strides from the first one. */
  #at: number;
  #goodDay = Number.NaN;

  /** `start` and `last` in local seconds; the times given lie between them, but for those of the first unit. */
  constructor(rule: RecurrenceRule, frequency: keyof typeof UNITS, start: number, last: number) {
    this.#rule = rule;
    this.#unit = UNITS[frequency];
    this.#stride = this.#unit * rule.interval;
    this.#start = Math.floor(start / this.#unit) * this.#unit;
    this.#at = this.#start;
    this.#last = last;
    const wall = ((start % DAY) + DAY) % DAY;
    // Minutes and seconds finer than the unit are expanded; the others limit.
    this.#minutes =
      this.#unit < 3600 ? [0] : rule.byMinute.length > 0 ? rule.byMinute : [Math.floor(wall / 60) % 60];
    this.#seconds = this.#unit < 60 ? [0] : rule.bySecond.length > 0 ? rule.bySecond : [wall % 60];
  }

  /** Times of the next unit that passes the limits; empty after a leap; null beyond `last`. */
  nextPeriod(): readonly number[] | null {
    const at = this.#at;
    if (at > this.#last) return null;
    const rule = this.#rule;
    const day = Math.floor(at / DAY);
    if (day !== this.#goodDay) {
      if (!passesLimits(rule, day as Day, true)) return this.#leap((day + 1) * DAY);
      this.#goodDay = day;
    }
    const second = at - day * DAY;
    if (rule.byHour.length > 0 && !rule.byHour.includes(Math.floor(second / 3600)))
      return this.#leap(day * DAY + (Math.floor(second / 3600) + 1) * 3600);
    if (
      this.#unit < 3600 &&
      rule.byMinute.length > 0 &&
      !rule.byMinute.includes(Math.floor(second / 60) % 60)
    )
      return this.#leap(day * DAY + (Math.floor(second / 60) + 1) * 60);
    if (this.#unit < 60 && rule.bySecond.length > 0 && !rule.bySecond.includes(second % 60))
      return this.#leap(at + 1);
    this.#at += this.#stride;
    const found: number[] = [];
    for (const minute of this.#minutes) for (const each of this.#seconds) found.push(at + minute * 60 + each);
    return found;
  }

  /** Goes on at the first unit of the rule at or after a local time. */
  #leap(to: number): readonly number[] {
    this.#at = this.#start + Math.ceil((to - this.#start) / this.#stride) * this.#stride;
    return [];
  }
}
