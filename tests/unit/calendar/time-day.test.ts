import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asDay, dateOfDay, dayOfDate, daysInMonth, isLeapYear, weekdayOf } from '../../../shared/time/day.ts';
import { dayFromIso, formatDay } from '../../../shared/time/day-text.ts';

describe('days', () => {
  it.each([
    ['1970-01-01', 0, 'Thursday'],
    ['1969-12-31', -1, 'Wednesday'],
    ['2000-02-29', 11_016, 'Tuesday'],
    ['2024-02-29', 19_782, 'Thursday'],
    ['1900-02-28', -25_509, 'Wednesday'],
    ['1900-03-01', -25_508, 'Thursday'],
    ['1582-10-15', -141_427, 'Friday'],
    ['0001-01-01', -719_162, 'Monday'],
    ['9999-12-31', 2_932_896, 'Friday'],
    ['+012026-11-24', 3_673_206, 'Tuesday'],
  ])('%s is day %i, a %s', (iso, number, weekday) => {
    const day = dayFromIso(iso);
    expect(day).toBe(number);
    expect(formatDay(asDay(number))).toBe(iso);
    const names = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
    expect(names[weekdayOf(asDay(number))]).toBe(weekday);
  });

  it.each([
    '2023-02-29',
    '20241345',
    '2024-13-01',
    '2024-00-10',
    '2024-04-31',
    '2024-1-01',
    '',
    '2024-0101',
    '24-01-01',
  ])('refuses %s instead of rolling over', (text) => {
    expect(dayFromIso(text)).toBeNull();
  });

  it('reads the short form of calendar files', () => {
    expect(dayFromIso('20240229')).toBe(19_782);
  });

  it('rolls parts over only where asked to', () => {
    expect(formatDay(dayOfDate(2025, 14, 0))).toBe('2026-01-31');
    expect(formatDay(dayOfDate(2025, 0, 1))).toBe('2024-12-01');
    expect(formatDay(dayOfDate(2025, 1, 367))).toBe('2026-01-02');
  });

  it('knows leap years and lengths of months', () => {
    expect([1900, 2000, 2023, 2024, 2100].map(isLeapYear)).toEqual([false, true, false, true, false]);
    expect([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((m) => daysInMonth(2024, m))).toEqual([
      31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31,
    ]);
    expect(daysInMonth(2100, 2)).toBe(28);
  });

  it('refuses numbers that are not days', () => {
    expect(() => asDay(1.5)).toThrow('Not a day: 1.5');
    expect(() => asDay(Number.NaN)).toThrow(RangeError);
    expect(() => asDay(100_000_000)).toThrow(RangeError);
  });

  it('agrees with the engine on every date', () => {
    fc.assert(
      fc.property(fc.integer({ min: -99_000_000, max: 99_000_000 }), (number) => {
        const { year, month, date } = dateOfDay(asDay(number));
        const engine = new Date(number * 86_400_000);
        expect([year, month, date]).toEqual([
          engine.getUTCFullYear(),
          engine.getUTCMonth() + 1,
          engine.getUTCDate(),
        ]);
        expect(dayOfDate(year, month, date)).toBe(number);
      }),
      { seed: 20240229, numRuns: 5000 },
    );
  });
});
