import { expect, test } from 'vitest';
import { healthSaid } from '../../../renderer/charts/health-line.tsx';
import { monthsUntil, stretchesOf } from '../../../renderer/charts/stretches.ts';

test('a line is broken where nothing is known, and nowhere else', () => {
  expect(stretchesOf([null, 0.4, 0.5, null, null, 0, 0.2])).toEqual([
    [
      { index: 1, value: 0.4 },
      { index: 2, value: 0.5 },
    ],
    [
      { index: 5, value: 0 },
      { index: 6, value: 0.2 },
    ],
  ]);
  expect(stretchesOf([null])).toEqual([]);
});

test('months run over the end of a year', () => {
  expect(monthsUntil('2026-02-11', 4)).toEqual(['2025-11', '2025-12', '2026-01', '2026-02']);
});

test.each([
  [0.65, 'March 2026: Strong, 65 of 100.'],
  [0.099, 'March 2026: Dormant, 10 of 100.'],
  [null, 'March 2026: not known.'],
])('a health of %s is said with its month and its state', (health, said) => {
  expect(healthSaid('2026-03', health)).toBe(said);
});
