import { describe, expect, test } from 'vitest';
import { networkLayout, radiusOf } from '../../../renderer/insights/network/network-layout.ts';
import { personAfter } from '../../../renderer/insights/network/walk.ts';
import type { NetworkMark } from '../../../shared/contract/insights.ts';
import type { Circle } from '../../../shared/contract/people.ts';

const circles: readonly Circle[] = [
  { key: 'close', name: 'Close', days: 30, people: 2 },
  { key: 'wide', name: 'Wide', days: 180, people: 1 },
];
const mark = (id: string, circle: string | null, health: number | null): NetworkMark => ({
  id,
  name: id,
  circle,
  health,
  state: health === null ? 'no contact yet' : 'Steady',
  star: 1,
});
const marks = [
  mark('b', 'close', 0.2),
  mark('c', 'wide', 0.5),
  mark('a', 'close', 0.8),
  mark('d', null, null),
];
const layout = networkLayout(marks, circles, 'No circle');

test.each([
  [1, 0.12],
  [0.65, 0.36],
  [0.55, 0.45],
  [0.45, 0.54],
  [0.25, 0.71],
  [0.1, 0.86],
  [0, 0.98],
  [null, 1.06],
])('a health of %s lies at a radius of %s', (health, radius) => {
  expect(radiusOf(health)).toBeCloseTo(radius, 6);
});

describe('the network', () => {
  test('is laid out by circle, and in each from the middle outwards', () => {
    expect(layout.marks.map(({ mark: { id } }) => id)).toEqual(['a', 'b', 'c', 'd']);
    for (const { mark: one, x, y } of layout.marks)
      expect(Math.hypot(x, y)).toBeCloseTo(radiusOf(one.health), 6);
  });

  test('gives each circle a sector, as wide as it has people, and none to a circle without', () => {
    expect(layout.sectors.map(({ name, people }) => [name, people])).toEqual([
      ['Close', 2],
      ['Wide', 1],
      ['No circle', 1],
    ]);
    const [close, wide, none] = layout.sectors.map(({ from, to }) => to - from) as [number, number, number];
    expect(close).toBeGreaterThan(wide);
    expect(wide).toBeCloseTo(none, 6);
    expect(layout.sectors.at(-1)?.to).toBeLessThan(2 * Math.PI);
    expect(networkLayout([], circles, '').sectors).toEqual([]);
  });

  test('keeps everybody in the sector of their circle', () => {
    for (const { mark: one, x, y } of layout.marks) {
      const angle = (Math.atan2(x, -y) + 2 * Math.PI) % (2 * Math.PI);
      const sector = layout.sectors.find(({ key }) => key === one.circle);
      expect(angle).toBeGreaterThanOrEqual(sector?.from ?? 9);
      expect(angle).toBeLessThanOrEqual(sector?.to ?? -9);
    }
  });

  test('is the same whatever order the people come in', () => {
    expect(networkLayout(marks.toReversed(), circles, 'No circle')).toEqual(layout);
  });
});

describe('the keys', () => {
  const [a, b, c, d] = layout.marks as [never, never, never, never];
  test.each([
    ['ArrowRight', null, a],
    ['ArrowRight', a, b],
    ['ArrowRight', d, d],
    ['ArrowLeft', c, b],
    ['ArrowLeft', a, a],
    ['ArrowDown', null, a],
    ['ArrowDown', b, c],
    ['ArrowDown', d, a],
    ['ArrowUp', a, d],
    ['Home', c, a],
    ['End', a, d],
    ['x', a, null],
  ])('%s', (key, from, to) => expect(personAfter(layout, from, key)).toBe(to));

  test('lead nowhere where nobody is', () => {
    expect(personAfter({ marks: [], sectors: [] }, null, 'ArrowDown')).toBeNull();
  });
});
