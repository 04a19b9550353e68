import { describe, expect, it } from 'vitest';
import type { FiguresOfContact } from '../../../shared/model/figures.ts';
import type { PersonDay } from '../../../shared/model/person-days.ts';
import { networkTerms } from '../../../shared/model/terms.ts';
import { figuresAt } from '../../../shared/model/ticking.ts';
import { personDay, regularly } from './history.ts';

interface GoldenRow {
  readonly past: string;
  readonly days: readonly PersonDay[];
  /** Days since the last person-day. */
  readonly since: number;
  readonly expected: Pick<
    FiguresOfContact,
    'mutual' | 'strength' | 'rhythmDays' | 'overdueRatio' | 'recency' | 'health' | 'state' | 'labels'
  >;
}

function golden(
  past: string,
  days: readonly PersonDay[],
  since: number,
  [mutual, strength, rhythmDays, overdueRatio, recency, health]: readonly [
    number,
    number,
    number,
    number,
    number,
    number,
  ],
  state: FiguresOfContact['state'],
  labels: FiguresOfContact['labels'] = [],
): GoldenRow {
  const expected = { mutual, strength, rhythmDays, overdueRatio, recency, health, state, labels };
  return { past, days, since, expected };
}

/** The table of model.md 5, with the states and labels that follow from it. */
const ROWS: readonly GoldenRow[] = [
  golden('13 × (1,1) every 90 d', regularly(13, 90, 1, 1), 0, [3.3765, 0.6897, 90, 0, 1, 0.8305], 'Strong'),
  golden('the same, +90', regularly(13, 90, 1, 1), 90, [2.3875, 0.5628, 90, 1, 0.8, 0.671], 'Strong'),
  golden('the same, +360', regularly(13, 90, 1, 1), 360, [0.8441, 0.2536, 90, 4, 0.2, 0.2252], 'Fading'),
  golden(
    '12 × (1,0) every 30 d, +5',
    regularly(12, 30, 1, 0),
    5,
    [0.5328, 0.1686, 37.9, 0.0856, 0.9982, 0.4102],
    'Cooling',
    ['One-sided'],
  ),
  golden('one (1,1), +5', [personDay(0, 1, 1)], 5, [0.9809, 0.2882, 90, 0.0556, 0.9992, 0.5366], 'Steady'),
  golden('one meeting, +5', [personDay(0, 3, 3)], 5, [2.9428, 0.6394, 90, 0.0556, 0.9992, 0.7993], 'Steady'),
  golden(
    '52 × weekly (1,1), +30',
    regularly(52, 7, 1, 1),
    30,
    [25.2514, 0.9998, 9.85, 1.0074, 0.7976, 0.893],
    'Strong',
  ),
  golden(
    '10 days in a row, +120',
    regularly(10, 1, 1, 1),
    120,
    [6.1918, 0.883, 10.02, 3.9953, 0.2004, 0.4206],
    'Cooling',
  ),
  golden(
    'the same every 73 d, +60',
    regularly(10, 73, 1, 1),
    60,
    [3.0441, 0.6518, 76.57, 0.7227, 0.8845, 0.7593],
    'Strong',
  ),
];

describe('golden vectors of model.md 5, C = 90', () => {
  it.each(ROWS)('$past', ({ days, since, expected }) => {
    const t = (days.at(-1)?.day ?? Number.NaN) + since;
    const figures = figuresAt(days, networkTerms(90, 0, 'seen'), t);
    // The table is rounded to four places, the rhythm to two.
    expect(figures.mutual).toBeCloseTo(expected.mutual, 3);
    expect(figures.strength).toBeCloseTo(expected.strength, 3);
    expect(Math.abs(figures.rhythmDays - expected.rhythmDays)).toBeLessThan(0.0051);
    expect(figures.overdueRatio).toBeCloseTo(expected.overdueRatio, 3);
    expect(figures.recency).toBeCloseTo(expected.recency, 3);
    expect(figures.health).toBeCloseTo(expected.health ?? Number.NaN, 3);
    expect(figures.state).toBe(expected.state);
    expect(figures.labels).toEqual(expected.labels);
  });
});
