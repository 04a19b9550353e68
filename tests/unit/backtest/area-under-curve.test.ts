import { describe, expect, it } from 'vitest';
import { areaUnderCurve } from '../../../shared/backtest/area-under-curve.ts';
import { fitLogistic } from '../../../shared/backtest/logistic.ts';
import { resampledInterval } from '../../../shared/backtest/resampled-interval.ts';

describe('areaUnderCurve', () => {
  it('is the share of pairs in the right order, ties counting half', () => {
    expect(areaUnderCurve([1, 2, 3, 4], [0, 0, 1, 1])).toBe(1);
    expect(areaUnderCurve([1, 2, 3, 4], [1, 1, 0, 0])).toBe(0);
    expect(areaUnderCurve([1, 2, 3, 4], [0, 1, 0, 1])).toBe(0.75);
    expect(areaUnderCurve([1, 1, 1], [0, 1, 1])).toBe(0.5);
    expect(areaUnderCurve([1, 2, 2, 3], [0, 0, 1, 1])).toBe(0.875);
  });

  it('is nothing where one of the two is missing', () => {
    expect(areaUnderCurve([1, 2], [1, 1])).toBeNull();
    expect(areaUnderCurve([], [])).toBeNull();
  });

  it('counts each unit as often as its weight says', () => {
    const doubled = areaUnderCurve([1, 2, 2, 3, 3], [1, 0, 0, 1, 1]);
    expect(areaUnderCurve([1, 2, 3], [1, 0, 1], [1, 2, 2])).toBe(doubled);
  });
});

describe('resampledInterval', () => {
  const scores = [1, 2, 3, 4, 5, 6, 7, 8];
  const outcomes = [0, 0, 1, 0, 1, 0, 1, 1];

  it('holds the figure itself and is the same for the same seed', () => {
    const persons = scores.map((_, index) => index);
    const interval = resampledInterval(scores, outcomes, persons, 8);
    expect(interval).toEqual(resampledInterval(scores, outcomes, persons, 8));
    const area = areaUnderCurve(scores, outcomes) ?? 0;
    expect(interval?.[0]).toBeLessThan(area);
    expect(interval?.[1]).toBeGreaterThan(area);
  });

  it('is wider when units hang together', () => {
    const many = [...scores, ...scores, ...scores, ...scores];
    const labels = [...outcomes, ...outcomes, ...outcomes, ...outcomes];
    const width = (persons: readonly number[], count: number) => {
      const [low, high] = resampledInterval(many, labels, persons, count) ?? [0, 0];
      return high - low;
    };
    const apart = width(
      many.map((_, index) => index),
      many.length,
    );
    const together = width(
      many.map((_, index) => index % 8),
      8,
    );
    expect(together).toBeGreaterThan(1.5 * apart);
  });
});

describe('fitLogistic', () => {
  it('finds the log-odds of a table: 1 of 4 without, 3 of 4 with', () => {
    const rows = [[0], [0], [0], [0], [1], [1], [1], [1]];
    const model = fitLogistic(rows, [0, 0, 0, 1, 0, 1, 1, 1]);
    expect(model.probability([0])).toBeCloseTo(0.25, 3);
    expect(model.probability([1])).toBeCloseTo(0.75, 3);
  });

  it('stays finite where a feature parts the outcomes, and where it says nothing', () => {
    const parted = fitLogistic([[0], [0], [1], [1]], [0, 0, 1, 1]);
    expect(parted.probability([1])).toBeGreaterThan(0.9);
    expect(fitLogistic([[5], [5], [5], [5]], [0, 1, 1, 1]).probability([5])).toBeCloseTo(0.75, 3);
  });
});
