import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { primedFactors } from '../../../shared/model/before-you-ask.ts';
import type { LedgerAct } from '../../../shared/model/ledger.ts';
import type { PersonDay } from '../../../shared/model/person-days.ts';
import {
  creditOf,
  primedOf,
  primedWord,
  primeOf,
  responsiveOf,
  restOf,
} from '../../../shared/model/primed.ts';

/** A day of mail both ways. */
function mailDay(day: number, weightOut = 1, weightIn = 1): PersonDay {
  return {
    day,
    weightOut: weightOut * 1_000_000,
    weightIn: weightIn * 1_000_000,
    sent: weightOut > 0 ? 1 : 0,
    received: weightIn > 0 ? 1 : 0,
    meetings: 0,
    others: 0,
    lastDirection: 'both',
    lastKind: 'mail',
    acquaintance: 'made',
  };
}

describe('primed, golden vectors of model.md 7', () => {
  it.each([
    [0.75, 3, 0, 3, 0.75, null, 0.81],
    [0.4, 0, 0, 1, 0.6, null, 0.525],
    [0.85, 0, 4, 0, 0.8, 10, 0.354],
    [0.08, 0, 0, 0, 0.5, null, 0.224],
  ] as const)(
    'health %d, V+ %d, V− %d, n %d, responsive %d, days since ask %o: %d',
    (health, given, taken, n, responsive, sinceAsk, primed) => {
      const found = primedOf({
        health,
        credit: creditOf({ given, taken }),
        prime: primeOf(n),
        responsive,
        rest: restOf(sinceAsk),
      });
      expect(Math.abs(found - primed)).toBeLessThan(1e-3);
    },
  );
});

describe('primedWord', () => {
  it.each([
    [0.6, 'awake', 'primed'],
    [0.5999, 'awake', 'one give away'],
    [0.4, 'awake', 'one give away'],
    [0.3999, 'awake', 'give first'],
    [0.99, 'dormant', 'give first'],
  ] as const)('%d, %s: %s', (primed, standing, word) => {
    expect(primedWord(primed, standing)).toBe(word);
  });
});

describe('responsiveOf', () => {
  it('is a half while nothing is known, and for mails too young to tell', () => {
    expect(responsiveOf([], 100)).toBe(0.5);
    expect(responsiveOf([{ day: 86, answered: 87 }], 100)).toBe(0.5);
  });

  it('counts answers within 14 days, with a half-life of a year', () => {
    expect(responsiveOf([{ day: 0, answered: 14 }], 365)).toBeCloseTo(1.5 / 2.5, 12);
    expect(responsiveOf([{ day: 0, answered: 15 }], 365)).toBeCloseTo(1 / 2.5, 12);
    expect(responsiveOf([{ day: 0, answered: null }], 365)).toBeCloseTo(1 / 2.5, 12);
  });
});

describe('primedFactors', () => {
  const days = [0, 30, 60, 90].map((day) => mailDay(day));

  it('counts contact-days of the last 180 days after the last ask, those with a give twice', () => {
    const acts: LedgerAct[] = [
      { type: 'ask', by: 'me', kind: 'favour', day: 30 },
      { type: 'give', by: 'me', kind: 'resource', day: 90, answers: null },
    ];
    const factors = primedFactors({ days, acts, openings: [] }, 90, 90);
    expect(factors.prime).toBeCloseTo(1 - 2 ** -3.25, 12);
    expect(factors.rest).toBeCloseTo(0.5, 12);
    expect(primedFactors({ days, acts: [], openings: [] }, 90, 200).prime).toBeCloseTo(1 - 2 ** -3.25, 12);
  });

  it('does not take an ask for contact, nor a question about dates for an ask', () => {
    const favour: LedgerAct = { type: 'ask', by: 'me', kind: 'favour', day: 90 };
    const asked = primedFactors({ days, acts: [favour], openings: [] }, 90, 90);
    const silent = primedFactors({ days: days.slice(0, 3), acts: [], openings: [] }, 90, 90);
    expect(asked.health).toBeLessThan(0.95 * primedFactors({ days, acts: [], openings: [] }, 90, 90).health);
    // One gap more is known, of 30 days as the others, so the rhythm is a little quicker.
    expect(asked.health).toBeLessThan(silent.health);
    expect(asked.health).toBeGreaterThan(silent.health * 0.98);
    const dates: LedgerAct = { type: 'ask', by: 'me', kind: 'scheduling', day: 90 };
    expect(primedFactors({ days, acts: [dates], openings: [] }, 90, 90)).toEqual(
      primedFactors({ days, acts: [], openings: [] }, 90, 90),
    );
  });

  it('is without health when every contact was an ask', () => {
    const acts: LedgerAct[] = days.map(({ day }) => ({ type: 'ask', by: 'me', kind: 'information', day }));
    expect(primedFactors({ days, acts, openings: [] }, 90, 95).health).toBe(0);
  });

  const past = fc.record({
    days: fc
      .uniqueArray(fc.nat(400), { minLength: 1, maxLength: 12 })
      .map((list) => list.toSorted((a, b) => a - b)),
    weights: fc.array(fc.constantFrom(0.05, 0.1, 0.3, 1), { minLength: 24, maxLength: 24 }),
    asks: fc.array(fc.nat(11), { maxLength: 6 }),
    gives: fc.array(fc.nat(11), { maxLength: 6 }),
    marked: fc.nat(11),
    later: fc.nat(200),
    cadence: fc.constantFrom(1, 30, 90, 365, 1095),
  });

  type Past = typeof past extends fc.Arbitrary<infer One> ? One : never;

  function primedAt(one: Past, more: readonly LedgerAct[]): number {
    const list = one.days.map((day, index) =>
      mailDay(day, one.weights[2 * index] ?? 1, one.weights[2 * index + 1] ?? 1),
    );
    const at = (index: number) => one.days[index % one.days.length] ?? 0;
    const acts: LedgerAct[] = [
      ...one.asks.map((index) => ({ type: 'ask', by: 'me', kind: 'favour', day: at(index) }) as const),
      ...one.gives.map(
        (index) => ({ type: 'give', by: 'me', kind: 'offer', day: at(index), answers: null }) as const,
      ),
      ...more,
    ];
    const day = (one.days.at(-1) ?? 0) + one.later;
    return primedOf(primedFactors({ days: list, acts, openings: [] }, one.cadence, day));
  }

  it('is never lowered by marking a touch as a give, never raised by marking it as an ask', () => {
    fc.assert(
      fc.property(past, (one) => {
        const day = one.days[one.marked % one.days.length] ?? 0;
        const before = primedAt(one, []);
        expect(
          primedAt(one, [{ type: 'give', by: 'me', kind: 'thanks', day, answers: null }]),
        ).toBeGreaterThanOrEqual(before - 1e-12);
        for (const kind of ['information', 'favour', 'major', 'scheduling'] as const) {
          expect(primedAt(one, [{ type: 'ask', by: 'me', kind, day }])).toBeLessThanOrEqual(before + 1e-12);
        }
      }),
      { numRuns: 3000, seed: 7 },
    );
  });
});
