import { describe, expect, it } from 'vitest';
import { defaultCapacity, isOverloaded, weeklyDemand } from '../../../shared/model/capacity.ts';
import {
  countByWeek,
  coveredWeeks,
  mostlyWhenNeeding,
  steadinessOf,
  surgeOf,
} from '../../../shared/model/steadiness.ts';

const many = (count: number, value: number) => Array.from({ length: count }, () => value);

describe('steadinessOf', () => {
  it('is 1 for the same number of people every week', () => {
    expect(steadinessOf(many(26, 2))).toBeCloseTo(1, 12);
  });

  it('is 0 when all happens in four weeks', () => {
    expect(steadinessOf([...many(4, 5), ...many(22, 0)])).toBeCloseTo(0, 12);
  });

  it('is the share of busy weeks, less for a surge: half the weeks of two', () => {
    // q = ½; surge = 8/26; 4/w = 4/26; ½·(1 − (4/26)/(22/26)) = ½·(18/22).
    const reached = many(26, 0).map((_, week) => (week % 2 === 0 ? 2 : 0));
    expect(steadinessOf(reached)).toBeCloseTo(9 / 22, 12);
  });

  it('says nothing below 8 weeks, nor when nobody was reached', () => {
    expect(steadinessOf(many(7, 1))).toBeNull();
    expect(steadinessOf(many(8, 1))).toBe(1);
    expect(steadinessOf(many(26, 0))).toBeNull();
  });
});

describe('coveredWeeks', () => {
  it('counts back from the end of coverage and leaves out weeks that are not covered whole', () => {
    expect(coveredWeeks({ from: 80, to: 100 }, [])).toEqual([0, 1, 2]);
    expect(coveredWeeks({ from: 81, to: 100 }, [])).toEqual([0, 1]);
    expect(coveredWeeks({ from: -1000, to: 100 }, [])).toHaveLength(26);
  });

  it('leaves out weeks with a day away', () => {
    expect(coveredWeeks({ from: 0, to: 100 }, [{ from: 93, to: 93 }]).slice(0, 3)).toEqual([0, 2, 3]);
    expect(coveredWeeks({ from: 0, to: 100 }, [{ from: 93, to: 94 }]).slice(0, 3)).toEqual([2, 3, 4]);
  });

  it('puts each day into its week', () => {
    const span = { from: 0, to: 100 };
    const events = [{ day: 101 }, { day: 100 }, { day: 94 }, { day: 93 }, { day: 87 }, { day: 86 }];
    expect(countByWeek(events, span, [0, 1, 2])).toEqual([2, 2, 1]);
  });
});

describe('mostly when you need something', () => {
  it('holds when most asks come at once and gives are fewer', () => {
    expect(mostlyWhenNeeding([...many(48, 0), 2, 2, 1, 1], 5)).toBe('mostly when needing');
  });

  it('does not hold when gives are as many, when asks are spread, or when nothing was asked', () => {
    expect(mostlyWhenNeeding([...many(48, 0), 2, 2, 1, 1], 6)).toBe('not so');
    expect(mostlyWhenNeeding(many(52, 1), 0)).toBe('not so');
    expect(mostlyWhenNeeding(many(52, 0), 3)).toBeNull();
  });

  it('knows a surge from an even course', () => {
    expect(surgeOf(many(8, 3))).toBe(0.5);
    expect(surgeOf([0, 0])).toBeNull();
  });
});

describe('capacity', () => {
  it('is the median of the weeks with anybody in them, at least 3', () => {
    expect(defaultCapacity([0, 0, 7, 5, 9])).toBe(7);
    expect(defaultCapacity([0, 4, 7, 5, 9])).toBe(6);
    expect(defaultCapacity([1, 1, 2])).toBe(3);
    expect(defaultCapacity([])).toBe(3);
  });

  it('is overloaded beyond one and a half times', () => {
    expect(weeklyDemand([7, 14, 14, 70])).toBeCloseTo(2.1, 12);
    expect(isOverloaded(3, 2)).toBe(false);
    expect(isOverloaded(3, 1.99)).toBe(true);
  });
});
