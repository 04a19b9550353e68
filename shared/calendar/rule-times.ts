import { type Day, dateOfDay, weekdayOf } from '../time/day.ts';
import { passesLimits } from './limit-day.ts';
import { daysOfMonth, daysOfWeek, daysOfYear } from './period-days.ts';
import type { RecurrenceRule } from './recurrence-rule.ts';
import { SubDailyTimes } from './sub-daily-times.ts';
import { pickPositions, timesOfDay } from './times-of-day.ts';

/** Local time as a number: seconds since 1970-01-01T00:00:00 on the wall clock, whatever the zone. */
export type LocalSeconds = number;

/** Gives local times in ascending order, one a call; Infinity when there are no more. */
export interface TimeSource {
  next(): LocalSeconds;
}

/** How far a rule is followed: it ends after `last` (local seconds), and after `steps` periods looked into. */
export interface RuleBounds {
  readonly last: LocalSeconds;
  readonly steps: number;
}

/**
 * The times of one rule from DTSTART on, in local time, without EXDATE and the like (RFC 5545, 3.3.10). COUNT counts
 * what the rule itself gives. UNTIL is the caller's to turn into `bounds.last`. `outOfSteps` tells that the rule was
 * given up on, so that what it gave is not all.
 */
export class RuleTimes implements TimeSource {
  readonly #rule: RecurrenceRule;
  readonly #start: LocalSeconds;
  readonly #bounds: RuleBounds;
  readonly #periods: { nextPeriod(): readonly LocalSeconds[] | null };
  #left: number;
  #steps = 0;
  #buffer: readonly LocalSeconds[] = [];
  #at = 0;
  outOfSteps = false;

  constructor(rule: RecurrenceRule, start: LocalSeconds, bounds: RuleBounds) {
    this.#rule = rule;
    this.#start = start;
    this.#bounds = bounds;
    this.#left = rule.count ?? Number.POSITIVE_INFINITY;
    const subDaily =
      rule.frequency === 'HOURLY' || rule.frequency === 'MINUTELY' || rule.frequency === 'SECONDLY';
    this.#periods = subDaily
      ? new SubDailyTimes(rule, rule.frequency as 'HOURLY', start, bounds.last)
      : new DayPeriods(rule, start, bounds.last);
  }

  next(): LocalSeconds {
    if (this.#left <= 0) return Number.POSITIVE_INFINITY;
    for (;;) {
      while (this.#at < this.#buffer.length) {
        const time = this.#buffer[this.#at++] as number;
        if (time < this.#start) continue;
        if (time > this.#bounds.last) return this.#end();
        this.#left--;
        return time;
      }
      if (++this.#steps > this.#bounds.steps) {
        this.outOfSteps = true;
        return this.#end();
      }
      const period = this.#periods.nextPeriod();
      if (period === null) return this.#end();
      this.#buffer = this.#rule.bySetPos.length > 0 ? pickPositions(period, this.#rule.bySetPos) : period;
      this.#at = 0;
    }
  }

  #end(): LocalSeconds {
    this.#left = 0;
    return Number.POSITIVE_INFINITY;
  }
}

const DAY = 86_400;

/** Years, months, weeks or days of a rule, one after the other, each with all its times. */
class DayPeriods {
  readonly #rule: RecurrenceRule;
  readonly #start: Day;
  readonly #lastDay: number;
  readonly #times: readonly number[];
  /** Year, month since year 0, first day of the week, or day; by frequency. */
  #period: number;

  constructor(rule: RecurrenceRule, start: LocalSeconds, last: LocalSeconds) {
    this.#rule = rule;
    this.#start = Math.floor(start / DAY) as Day;
    this.#lastDay = Math.floor(last / DAY);
    this.#times = timesOfDay(rule, start - this.#start * DAY);
    const { year, month } = dateOfDay(this.#start);
    if (rule.frequency === 'YEARLY') this.#period = year;
    else if (rule.frequency === 'MONTHLY') this.#period = year * 12 + month - 1;
    else if (rule.frequency === 'WEEKLY')
      this.#period = this.#start - ((weekdayOf(this.#start) - rule.weekStart + 7) % 7);
    else this.#period = this.#start;
  }

  nextPeriod(): readonly LocalSeconds[] | null {
    const days = this.#days();
    if (days === null) return null;
    const times = this.#times;
    const found: LocalSeconds[] = [];
    for (const day of days) for (const second of times) found.push(day * DAY + second);
    return found;
  }

  #days(): readonly Day[] | null {
    const rule = this.#rule;
    const period = this.#period;
    const last = this.#lastDay;
    switch (rule.frequency) {
      case 'YEARLY':
        // 365.2425 days a year and 30.44 a month: one period more than needed does no harm, one less would.
        if ((period - 1971) * 365.2425 > last) return null;
        this.#period += rule.interval;
        return daysOfYear(rule, period, this.#start);
      case 'MONTHLY':
        if ((period - 1971 * 12) * 30.436875 > last) return null;
        this.#period += rule.interval;
        return daysOfMonth(rule, Math.floor(period / 12), (period % 12) + 1, this.#start);
      case 'WEEKLY':
        if (period > last) return null;
        this.#period += rule.interval * 7;
        return daysOfWeek(rule, period as Day, this.#start);
      default:
        if (period > last) return null;
        this.#period += rule.interval;
        return passesLimits(rule, period as Day, true) ? [period as Day] : [];
    }
  }
}
