import { describe, expect, it } from 'vitest';
import { coverageOfDays } from '../../../shared/backtest/coverage-gaps.ts';

describe('coverageOfDays', () => {
  it('knows stretches of more than 30 days without anything', () => {
    const isCovered = coverageOfDays([0, 30, 61, 10]);
    expect(isCovered(0, 30)).toBe(true);
    expect(isCovered(20, 40)).toBe(false);
    expect(isCovered(61, 90)).toBe(true);
    expect(coverageOfDays([0, 30, 60])(0, 60)).toBe(true);
  });
});
