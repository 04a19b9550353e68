import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Figures } from '../../../shared/model/figures.ts';
import { type PersonDay, personDaysOf } from '../../../shared/model/person-days.ts';
import { networkTerms } from '../../../shared/model/terms.ts';
import { figuresAt, Ticker } from '../../../shared/model/ticking.ts';
import { plainFigures } from './from-scratch.ts';
import { cadences, personDays, SPAN, touches } from './pasts.ts';

/** Room for the rounding of a hundred multiplications; any real change of health is far larger. */
const ROUNDING = 1e-9;

function at(days: readonly PersonDay[], cadence: number, day: number): Figures {
  return figuresAt(days, networkTerms(cadence, 0, 'seen'), day);
}

function healthAt(days: readonly PersonDay[], cadence: number, day: number): number {
  return at(days, cadence, day).health ?? 0;
}

const laterDay = fc.integer({ min: SPAN, max: SPAN + 1_500 });

describe('for every past', () => {
  it('the running sums are the plain sums of model.md', () => {
    fc.assert(
      fc.property(personDays(1), cadences, fc.integer({ min: 0, max: 3_500 }), (days, cadence, day) => {
        fc.pre((days[0]?.day ?? day) <= day);
        const figures = at(days, cadence, day);
        for (const [name, value] of Object.entries(plainFigures(days, cadence, day))) {
          const ours = figures[name as keyof Figures];
          expect(Math.abs(Number(ours) - value), name).toBeLessThan(ROUNDING * Math.max(1, value));
        }
      }),
    );
  });

  it('ticking day by day, with days appended as they come, equals starting from scratch', () => {
    fc.assert(
      fc.property(personDays(), cadences, fc.integer({ min: 1, max: 40 }), (days, cadence, step) => {
        const terms = networkTerms(cadence, 0, 'seen');
        const ticker = new Ticker([], terms);
        let known = 0;
        for (let day = 0; day <= SPAN + 400; day += step) {
          for (let next = days[known]; next !== undefined && next.day <= day; next = days[known]) {
            ticker.append(next);
            known += 1;
          }
          expect(ticker.advanceTo(day)).toEqual(figuresAt(days, terms, day));
        }
      }),
      { numRuns: 30 },
    );
  });

  it('time alone never raises the health', () => {
    fc.assert(
      fc.property(
        personDays(1),
        cadences,
        laterDay,
        fc.integer({ min: 1, max: 800 }),
        (days, cadence, day, wait) => {
          expect(healthAt(days, cadence, day + wait)).toBeLessThanOrEqual(
            healthAt(days, cadence, day) + ROUNDING,
          );
        },
      ),
    );
  });

  it('a touch today never lowers the health of today', () => {
    fc.assert(
      fc.property(touches(), touches(), cadences, laterDay, (past, more, cadence, day) => {
        const today = more.map((touch) => ({ ...touch, day }));
        const some = [...past, ...today.slice(1)];
        const all = [...past, ...today];
        expect(healthAt(personDaysOf(all), cadence, day)).toBeGreaterThanOrEqual(
          healthAt(personDaysOf(some), cadence, day) - ROUNDING,
        );
      }),
      { numRuns: 500 },
    );
  });

  it('the order of touches does not matter', () => {
    const lists = touches().chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    fc.assert(
      fc.property(lists, cadences, laterDay, ([list, shuffled], cadence, day) => {
        expect(at(personDaysOf(shuffled), cadence, day)).toEqual(at(personDaysOf(list), cadence, day));
      }),
    );
  });

  it('what lies after the day changes nothing', () => {
    fc.assert(
      fc.property(personDays(), cadences, fc.integer({ min: 0, max: SPAN }), (days, cadence, day) => {
        const past = days.filter((touched) => touched.day <= day);
        expect(at(days, cadence, day)).toEqual(at(past, cadence, day));
      }),
    );
  });

  it('every number is finite and within its range, for ever', () => {
    fc.assert(
      fc.property(personDays(1), cadences, fc.integer({ min: SPAN, max: 200_000 }), (days, cadence, day) => {
        const figures = at(days, cadence, day);
        for (const share of [
          figures.strength,
          figures.recency,
          figures.health,
          figures.strengthAtLastTouch,
        ]) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
        }
        expect(figures.rhythmDays).toBeGreaterThanOrEqual(1);
        expect(figures.mutual).toBeGreaterThanOrEqual(0);
        for (const value of Object.values(figures)) expect(value).not.toBeNaN();
      }),
    );
  });

  it('a one-sided person is never above Cooling, a person of two contact-days never above Steady', () => {
    fc.assert(
      fc.property(personDays(1), cadences, laterDay, (days, cadence, day) => {
        const { labels, contactDays, state } = at(days, cadence, day);
        if (labels.includes('One-sided')) expect(['Cooling', 'Fading', 'Dormant']).toContain(state);
        if (contactDays < 3) expect(state).not.toBe('Strong');
      }),
    );
  });
});
