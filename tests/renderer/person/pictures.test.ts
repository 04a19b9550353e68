import { describe, expect, test } from 'vitest';
import { drawing, hopsOf } from '../../../renderer/person/hops.ts';
import { byMonth } from '../../../renderer/person/months.ts';
import { todayIn } from '../../../renderer/person/use-today.ts';
import type { TimelineEntry } from '../../../shared/contract/people.ts';

describe('the picture of a rhythm', () => {
  test('lays gaps out as wide as they are long, ending today', () => {
    const { hops, days } = hopsOf([30, 60, 10], 30, 500);
    expect(days).toBe(100);
    expect(hops.map(({ from, to }) => [from, to])).toEqual([
      [0, 150],
      [150, 450],
      [450, 500],
    ]);
    expect(hops.map(({ kind }) => kind)).toEqual(['within', 'beyond', 'now']);
  });

  test('draws a gap of one cadence up to the line of the cadence', () => {
    const { hops, cadenceY } = hopsOf([90, 45], 90, 500);
    expect(drawing.ground - (hops[0]?.rise ?? 0)).toBeCloseTo(cadenceY, 9);
    expect((hops[1]?.rise ?? 0) * 2).toBeCloseTo(hops[0]?.rise ?? 0, 9);
  });

  test('draws nothing higher than three cadences', () => {
    const { hops } = hopsOf([400, 95, 5], 30, 500);
    const room = drawing.ground - drawing.top;
    expect(hops.map(({ rise }) => rise)).toEqual([room, room, (5 / 90) * room]);
  });

  test('shows two years, eight cadences, or as long before the last contact as it has been since', () => {
    expect(hopsOf([400, 400, 300], 30, 500).hops.map(({ days }) => days)).toEqual([400, 300]);
    expect(hopsOf([10, 4000], 30, 500).hops.map(({ days }) => days)).toEqual([10, 4000]);
    expect(hopsOf([4010, 10, 4000], 30, 500).hops.map(({ days }) => days)).toEqual([10, 4000]);
    expect(hopsOf([400, 400, 300], 365, 500).hops.map(({ days }) => days)).toEqual([400, 400, 300]);
  });

  test('of two contacts today has no width and does not break', () => {
    expect(hopsOf([0], 30, 500)).toEqual({
      hops: [{ from: 0, to: 0, rise: 0, days: 0, kind: 'now' }],
      cadenceY: expect.any(Number),
      days: 0,
    });
  });
});

describe('the timeline', () => {
  const entry = (day: string): TimelineEntry => ({
    date: `${day}T10:00:00.000Z`,
    day,
    kind: 'mail',
    direction: 'in',
    groupSize: 1,
    subject: 'Hello',
    source: 'All mail.mbox',
    act: null,
  });
  test('is cut into months, newest first', () => {
    const months = byMonth([entry('2026-03-02'), entry('2026-03-01'), entry('2025-03-30')]);
    expect(months.map(({ month, entries }) => [month, entries.length])).toEqual([
      ['2026-03', 2],
      ['2025-03', 1],
    ]);
  });
  test('tells two entries apart that are alike in everything', () => {
    const [month] = byMonth([entry('2026-03-02'), entry('2026-03-02')]);
    expect(new Set(month?.entries.map(({ key }) => key)).size).toBe(2);
  });
});

describe('today', () => {
  const instant = new Date('2026-03-01T23:30:00Z');
  test.each([
    ['Europe/Berlin', '2026-03-02'],
    ['America/Los_Angeles', '2026-03-01'],
    ['Pacific/Kiritimati', '2026-03-02'],
  ])('in %s', (zone, day) => expect(todayIn(zone, instant)).toBe(day));
  test('in a zone nobody knows is the system’s', () => {
    expect(todayIn('Mars/Olympus', instant)).toBe(todayIn(undefined, instant));
  });
});
