import { describe, expect, it } from 'vitest';
import { observedZone } from '../../../shared/calendar/observed-zone.ts';
import { resolveLocal } from '../../../shared/time/local.ts';
import { zoneRules } from '../../../shared/time/zone.ts';

const observance = (start: string, offsetFrom: number, offsetTo: number, ...rrules: string[]) => ({
  start,
  offsetFrom,
  offsetTo,
  rrules,
  rdates: [] as string[],
});

describe('a zone that a file defines', () => {
  const newYork = observedZone([
    observance('20071104T020000', -240, -300, 'FREQ=YEARLY;BYMONTH=11;BYDAY=1SU'),
    observance('20070311T020000', -300, -240, 'FREQ=YEARLY;BYMONTH=3;BYDAY=2SU'),
  ]);

  it('equals the IANA zone whose rules it states, every hour from 2008 to 2040', () => {
    const iana = zoneRules('America/New_York');
    for (let hour = Date.UTC(2008, 0); hour < Date.UTC(2040, 0); hour += 3_600_000)
      if (newYork.offsetAt(hour) !== iana.offsetAt(hour)) throw new Error(new Date(hour).toISOString());
  });

  it('resolves gap and overlap as IANA zones do', () => {
    expect(resolveLocal(Date.UTC(2024, 2, 10, 2, 30), newYork)).toBe(Date.UTC(2024, 2, 10, 7, 30));
    expect(resolveLocal(Date.UTC(2024, 10, 3, 1, 30), newYork)).toBe(Date.UTC(2024, 10, 3, 5, 30));
  });

  it('has, before its first change, the offset it changes from', () => {
    expect(newYork.offsetAt(Date.UTC(1990, 6, 1))).toBe(-300 * 60_000);
  });

  it('ends a rule at its UNTIL, which is in UTC, and follows lists of dates', () => {
    const zone = observedZone([
      observance('20060402T020000', -300, -240, 'FREQ=YEARLY;BYMONTH=4;BYDAY=1SU;UNTIL=20060402T070000Z'),
      { ...observance('20061029T020000', -240, -300), rdates: ['20081102T020000'] },
      observance('20080309T020000', -300, -240),
    ]);
    const hours = [2006.5, 2007.5, 2008.5, 2009.5].map(
      (year) => zone.offsetAt(Date.UTC(Math.floor(year), 6, 1)) / 3_600_000,
    );
    expect(hours).toEqual([-4, -5, -4, -5]);
  });

  it('of one observance holds for ever, and one of none is UTC', () => {
    const fixed = observedZone([observance('20200101T000000', 0, 345)]);
    expect([1970, 2100].map((year) => fixed.offsetAt(Date.UTC(year, 0)))).toEqual([20_700_000, 20_700_000]);
    expect(observedZone([]).offsetAt(0)).toBe(0);
  });

  it('bounds a definition without measure', () => {
    const start = performance.now();
    const zone = observedZone([
      observance('00010101T000000', 60, 120, 'FREQ=SECONDLY', 'FREQ=DAILY;BYMONTHDAY=31;BYMONTH=2'),
    ]);
    expect(zone.offsetAt(0)).toBe(7_200_000);
    expect(performance.now() - start).toBeLessThan(500);
  });
});
