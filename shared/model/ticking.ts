/** Figures of one person as days pass (model.md 11): a day without a touch costs the same however long the past is. */
import type { Figures } from './figures.ts';
import { figuresOf } from './figures-of.ts';
import type { PersonDay } from './person-days.ts';
import { checkedCadence, halfLifeOf } from './strength.ts';
import { Tally } from './tally.ts';
import type { Terms } from './terms.ts';

/** The trend compares with the health of this many days before (model.md 5). */
export const TREND_DAYS = 30;

/**
 * Walks through a person's days. It keeps two tallies, one up to the day and one 30 days behind for the trend, and each takes every
 * person-day once: constant time a day, amortised. A changed past or cadence needs a new one.
 */
export class Ticker {
  readonly #terms: Terms;
  readonly #days: PersonDay[];
  #day = Number.NEGATIVE_INFINITY;
  #now: Tally;
  #nowTaken = 0;
  readonly #before: Tally;
  #beforeTaken = 0;

  /**
   * @param days the person's days in ascending order, future ones too
   * @throws RangeError for a cadence outside 1 to 1,095 days
   */
  constructor(days: readonly PersonDay[], terms: Terms) {
    this.#terms = terms;
    this.#days = days.slice();
    const halfLife = halfLifeOf(checkedCadence(terms.cadence));
    this.#now = new Tally(halfLife);
    this.#before = new Tally(halfLife);
  }

  /**
   * Adds a person-day that is later than all before it.
   * @throws RangeError when it is not; the past has changed then, and a new ticker is needed
   */
  append(day: PersonDay): void {
    const last = this.#days.at(-1);
    if (last !== undefined && day.day <= last.day) {
      throw new RangeError(`Day ${day.day} is not after day ${last.day}, the last one known.`);
    }
    this.#days.push(day);
  }

  /**
   * Figures of the given day; person-days after it are left out.
   * @throws RangeError for a day earlier than the one before, or person-days that are not in order
   */
  advanceTo(day: number): Figures {
    if (!(day >= this.#day))
      throw new RangeError(`Time does not go back from day ${this.#day} to day ${day}.`);
    this.#day = day;
    const beforeDay = day - TREND_DAYS;
    this.#beforeTaken = this.#take(this.#before, this.#beforeTaken, beforeDay);
    // After a jump of more than 30 days both would walk over the same days; the later one starts where the earlier one is.
    if (this.#beforeTaken > this.#nowTaken) {
      this.#now = this.#before.copy();
      this.#nowTaken = this.#beforeTaken;
    }
    this.#nowTaken = this.#take(this.#now, this.#nowTaken, day);
    return figuresOf(this.#now, this.#terms, day, this.#before, beforeDay);
  }

  /** Adds to the tally all days up to `until`, from index `next` on; returns the index of the first one left. */
  #take(tally: Tally, next: number, until: number): number {
    let index = next;
    for (let day = this.#days[index]; day !== undefined && day.day <= until; day = this.#days[index]) {
      tally.add(day);
      index += 1;
    }
    return index;
  }
}

/**
 * Figures of one person on one day, from scratch.
 * @param days the person's days in ascending order; those after `day` are left out
 * @param day day number in the library's zone
 * @throws RangeError for a cadence outside 1 to 1,095 days, or days that are not in order
 */
export function figuresAt(days: readonly PersonDay[], terms: Terms, day: number): Figures {
  return new Ticker(days, terms).advanceTo(day);
}
