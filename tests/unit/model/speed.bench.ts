/**
 * Cost of model.md 11: 500,000 touches of 5,000 people, aggregated and scored, beside a bare loop over as many numbers.
 * Run with `npx vitest bench --run tests/unit/model`.
 */
import { bench, describe } from 'vitest';
import { type PersonDay, personDaysOf } from '../../../shared/model/person-days.ts';
import { networkTerms } from '../../../shared/model/terms.ts';
import { figuresAt, Ticker } from '../../../shared/model/ticking.ts';
import type { Touch } from '../../../shared/model/touchpoint.ts';

const PEOPLE = 5_000;
const TOUCHES = 100;
const FIRST_DAY = 15_000;
const SPAN_DAYS = 3_650;
const TODAY = FIRST_DAY + SPAN_DAYS;

/** A small linear congruential generator: the same touches on every run. */
function generator(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function touchesOfPerson(person: number): Touch[] {
  const below = generator(person + 1);
  return Array.from({ length: TOUCHES }, (): Touch => {
    const day = FIRST_DAY + below(SPAN_DAYS);
    const instant = day * 86_400_000 + below(86_400_000);
    const weight = 1 + below(1_000_000);
    if (below(10) === 0) {
      return {
        instant,
        day,
        kind: 'meeting',
        direction: 'both',
        weightOut: weight,
        weightIn: weight,
        meeting: 'met',
      };
    }
    const out = below(2) === 0;
    return {
      instant,
      day,
      kind: 'mail',
      direction: out ? 'out' : 'in',
      weightOut: out ? weight : 0,
      weightIn: out ? 0 : weight,
      meeting: 'none',
    };
  });
}

const touches = Array.from({ length: PEOPLE }, (_, person) => touchesOfPerson(person));
const personDays: readonly (readonly PersonDay[])[] = touches.map(personDaysOf);
const terms = networkTerms(90, FIRST_DAY, 'seen');
const weights = Float64Array.from(touches.flat(), (touch) => touch.weightOut + touch.weightIn);

/** Read after each round, so that no loop can be optimised away. */
const sink = { sum: 0 };

describe('500,000 touches of 5,000 people', () => {
  bench('bare loop: one power and one root a touch', () => {
    for (const weight of weights) sink.sum += Math.sqrt(weight * 2 ** (-(weight % 3_650) / 180));
  });
  bench('aggregate touches, unsorted, to person-days', () => {
    for (const person of touches) sink.sum += personDaysOf(person).length;
  });
  bench('score every person, trend included', () => {
    for (const days of personDays) sink.sum += figuresAt(days, terms, TODAY).strength;
  });
  const tickers = personDays.map((days) => new Ticker(days, terms));
  let day = TODAY;
  bench('tick every person by one day', () => {
    day += 1;
    for (const ticker of tickers) sink.sum += ticker.advanceTo(day).strength;
  });
});

if (Number.isNaN(sink.sum)) throw new Error('A figure was not a number.');
