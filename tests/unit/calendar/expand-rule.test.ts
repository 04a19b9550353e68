import { describe, expect, it } from 'vitest';
import { event, starts, time } from './event.ts';

/** Days of a rule from 09:00 floating, as MM-DD of each year or full dates. */
function days(start: string, rule: string, until = '2030-01-01T00:00:00Z', count = 12): string {
  return starts([event(start, { rrules: [rule] })], until)
    .slice(0, count)
    .map((iso) => iso.slice(0, 10))
    .join(' ');
}

describe('rules', () => {
  it.each([
    [
      'monthly on the 31st skips short months',
      '20240131T090000',
      'FREQ=MONTHLY;COUNT=4',
      '2024-01-31 2024-03-31 2024-05-31 2024-07-31',
    ],
    ['29 February comes every fourth year', '20240229T090000', 'FREQ=YEARLY', '2024-02-29 2028-02-29'],
    [
      'second to last weekday',
      '19970929T090000',
      'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2;COUNT=4',
      '1997-09-29 1997-10-30 1997-11-27 1997-12-30',
    ],
    [
      'WKST=MO',
      '19970805T090000',
      'FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO',
      '1997-08-05 1997-08-10 1997-08-19 1997-08-24',
    ],
    [
      'WKST=SU',
      '19970805T090000',
      'FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU',
      '1997-08-05 1997-08-17 1997-08-19 1997-08-31',
    ],
    [
      'Friday the 13th',
      '19980213T090000',
      'FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13;COUNT=4',
      '1998-02-13 1998-03-13 1998-11-13 1999-08-13',
    ],
    [
      'election day',
      '19961105T090000',
      'FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8;COUNT=3',
      '1996-11-05 2000-11-07 2004-11-02',
    ],
    [
      '20th Monday of the year',
      '19970519T090000',
      'FREQ=YEARLY;BYDAY=20MO;COUNT=3',
      '1997-05-19 1998-05-18 1999-05-17',
    ],
    [
      'last day of every month',
      '20240131T090000',
      'FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=4',
      '2024-01-31 2024-02-29 2024-03-31 2024-04-30',
    ],
    ['week 53', '20151229T090000', 'FREQ=YEARLY;BYWEEKNO=53;BYDAY=TU;COUNT=2', '2015-12-29 2020-12-29'],
    [
      'a first Monday beside every Tuesday',
      '20240101T090000',
      'FREQ=MONTHLY;BYDAY=1MO,TU;COUNT=6',
      '2024-01-01 2024-01-02 2024-01-09 2024-01-16 2024-01-23 2024-01-30',
    ],
    [
      'lower case, spaces and parts nobody knows',
      '20240101T090000',
      'freq = daily ; count=2;X-PART=1',
      '2024-01-01 2024-01-02',
    ],
    ['an INTERVAL of 0 is 1', '20240101T090000', 'FREQ=DAILY;INTERVAL=0;COUNT=2', '2024-01-01 2024-01-02'],
    ['day 366', '20001231T090000', 'FREQ=YEARLY;BYYEARDAY=366;COUNT=3', '2000-12-31 2004-12-31 2008-12-31'],
  ])('%s', (_name, start, rule, expected) => {
    expect(days(start, rule)).toBe(expected);
  });

  it('keeps local time over both changes of the clocks, and resolves gap and overlap', () => {
    const at = (local: string, rule: string) =>
      starts([event(time(local, 'Europe/Berlin'), { rrules: [rule] })], '2030-01-01T00:00:00Z');
    expect(at('20240330T023000', 'FREQ=DAILY;COUNT=3')).toEqual([
      '2024-03-30T01:30:00Z',
      '2024-03-31T01:30:00Z',
      '2024-04-01T00:30:00Z',
    ]);
    expect(at('20241026T023000', 'FREQ=DAILY;COUNT=3')).toEqual([
      '2024-10-26T00:30:00Z',
      '2024-10-27T00:30:00Z',
      '2024-10-28T01:30:00Z',
    ]);
    // 02:30 does not exist and is the same instant as 03:30: one occurrence.
    expect(at('20240331T013000', 'FREQ=HOURLY;COUNT=4')).toEqual([
      '2024-03-31T00:30:00Z',
      '2024-03-31T01:30:00Z',
      '2024-03-31T02:30:00Z',
    ]);
  });

  it.each([
    [
      'a date, for a series with times: all of that day',
      time('20240101T220000', 'Europe/Berlin'),
      '20240103',
      3,
    ],
    ['local time', time('20240101T220000', 'Europe/Berlin'), '20240103T220000', 3],
    ['local time, a second too early', time('20240101T220000', 'Europe/Berlin'), '20240103T215959', 2],
    ['UTC', time('20240101T220000', 'Europe/Berlin'), '20240103T210000Z', 3],
    ['UTC, a second too early', time('20240101T220000', 'Europe/Berlin'), '20240103T205959Z', 2],
    ['UTC for floating times: in the zone of the user', time('20240101T220000'), '20240103T210000Z', 3],
    ['UTC for floating times, a second too early', time('20240101T220000'), '20240103T205959Z', 2],
    ['a date for whole days', time('20240101'), '20240103', 3],
    ['midnight in UTC for whole days: that date', time('20240101'), '20240103T000000Z', 3],
    ['local midnight of the user in UTC for whole days', time('20240101'), '20240102T230000Z', 3],
    ['local time for whole days', time('20240101'), '20240103T000000', 3],
    ['nothing readable: no end', time('20240101'), 'NEVER', 10],
  ])('UNTIL as %s', (_name, start, until, count) => {
    const rules = [`FREQ=DAILY;UNTIL=${until}`];
    expect(starts([event(start, { rrules: rules })], '2024-01-10T22:00:00Z', 'Europe/Berlin')).toHaveLength(
      count,
    );
  });

  it('takes midnight in UTC as the date it writes, west of Greenwich too', () => {
    const days = event('20240101', { rrules: ['FREQ=DAILY;UNTIL=20240103T000000Z'] });
    expect(starts([days], '2024-01-10T00:00:00Z', 'America/New_York')).toHaveLength(3);
  });

  it('ends at a UTC UNTIL in the hour that comes twice by the instant, not by the clock', () => {
    const rules = ['FREQ=MINUTELY;INTERVAL=30;UNTIL=20241027T011000Z'];
    const found = starts(
      [event(time('20241027T020000', 'Europe/Berlin'), { rrules: rules })],
      '2025-01-01T00:00:00Z',
    );
    expect(found).toEqual(['2024-10-27T00:00:00Z', '2024-10-27T00:30:00Z']);
  });

  it('counts whole days in days whatever the rule says about hours', () => {
    expect(days('20240101', 'FREQ=DAILY;BYHOUR=9,17;COUNT=3')).toBe('2024-01-01 2024-01-02 2024-01-03');
  });
});
