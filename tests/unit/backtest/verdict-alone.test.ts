import { describe, expect, it } from 'vitest';
import { backtest } from '../../../shared/backtest/backtest.ts';
import type { Course } from '../../../shared/backtest/units.ts';
import { verdictAlone } from '../../../shared/backtest/verdict-alone.ts';
import { personDaysOf } from '../../../shared/model/person-days.ts';
import type { Touch } from '../../../shared/model/touchpoint.ts';
import { seeded } from '../../seeded.ts';

const last = 900;

function mail(day: number, direction: 'out' | 'in'): Touch {
  return {
    instant: day * 86_400_000,
    day,
    kind: 'mail',
    direction,
    weightOut: direction === 'out' ? 1_000_000 : 0,
    weightIn: direction === 'in' ? 1_000_000 : 0,
    meeting: 'none',
  };
}

function course(id: string, days: readonly number[], ways: readonly ('out' | 'in')[]): Course {
  return { id, days: personDaysOf(days.flatMap((day) => ways.map((way) => mail(day, way)))) };
}

/** Days `apart` days apart, from `first` until the end or `until`. */
function every(apart: number, first: number, until = last): readonly number[] {
  return Array.from({ length: Math.floor((until - first) / apart) + 1 }, (_, index) => first + index * apart);
}

/** Exchanges go on at their own slow pace, while those who only ever send wrote yesterday: recency is fooled. */
const pace = Array.from({ length: 12 }, (_, index) => [
  course(`both ${index}`, every(45, index), ['out', 'in']),
  course(`sends ${index}`, every(8, index), ['in']),
]).flat();

/** Weekly exchanges that ended for good three weeks before a cut, beside new ties that go on: health remembers too long. */
const ended = Array.from({ length: 10 }, (_, index) => [
  course(`ended ${index}`, every(7, index, 700), ['out', 'in']),
  course(`new ${index}`, every(45, 576 + 4 * index), ['out', 'in']),
]).flat();

describe('verdictAlone', () => {
  it('tells on whose past health is better than the last contact alone', () => {
    expect(verdictAlone(pace, last)).toBe('health');
    expect(verdictAlone(ended, last)).toBe('recency');
  });

  it('tells nothing from too few days, or of nobody', () => {
    expect(verdictAlone(pace, 300)).toBe('too short');
    expect(verdictAlone([], last)).toBe('too short');
  });

  it('says what the whole report says, of any past', () => {
    for (let seed = 1; seed <= 20; seed++) {
      const random = seeded(seed);
      const some = [...pace, ...ended].filter(() => random() < 0.4);
      expect(verdictAlone(some, last)).toBe(backtest(some, last).verdict);
    }
  });
});
