import { describe, expect, it } from 'vitest';
import { asInstant } from '../../../shared/time/instant.ts';
import { dayOf } from '../../../shared/time/local.ts';
import { offsetAt } from '../../../shared/time/zone.ts';

/** Offset as formatToParts gives it: slow, and written independently of the code under test. */
function reference(format: Intl.DateTimeFormat, instant: number): number {
  const part: Record<string, number> = {};
  for (const { type, value } of format.formatToParts(instant)) part[type] = Number(value);
  const wall = Date.UTC(part.year ?? 0, (part.month ?? 0) - 1, part.day, part.hour, part.minute, part.second);
  return wall - Math.floor(instant / 1000) * 1000;
}

describe('cached offsets', () => {
  it('equal those of Intl in every zone it lists, at seeded instants from 1940 to 2120', () => {
    let seed = 42;
    const random = () => {
      seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
      return seed / 2 ** 32;
    };
    const differences: string[] = [];
    for (const zone of Intl.supportedValuesOf('timeZone')) {
      const format = new Intl.DateTimeFormat('en-US', {
        timeZone: zone,
        hourCycle: 'h23',
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        hour: 'numeric',
        minute: 'numeric',
        second: 'numeric',
      });
      for (let i = 0; i < 60; i++) {
        const instant = Math.floor(Date.UTC(1940, 0) + random() * (Date.UTC(2120, 0) - Date.UTC(1940, 0)));
        if (offsetAt(instant, zone) !== reference(format, instant)) differences.push(`${zone} ${instant}`);
      }
    }
    expect(differences).toEqual([]);
  });

  it('finds a change of offset to the millisecond', () => {
    const change = Date.UTC(2024, 2, 31, 1);
    expect(offsetAt(change - 1, 'Europe/Berlin')).toBe(3_600_000);
    expect(offsetAt(change, 'Europe/Berlin')).toBe(7_200_000);
  });

  it('gives 500,000 days over 25 years in well under half a second', () => {
    const from = Date.UTC(2001, 0);
    const step = Math.floor((Date.UTC(2026, 0) - from) / 500_000);
    const start = performance.now();
    let sum = 0;
    for (let i = 0; i < 500_000; i++) sum += dayOf(asInstant(from + i * step), 'Europe/Berlin');
    const spent = performance.now() - start;
    expect(sum).toBe(7_944_027_312);
    expect(spent).toBeLessThan(500);
  });
});
