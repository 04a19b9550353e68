import { describe, expect, it } from 'vitest';
import { expandMeeting } from '../../../shared/calendar/expand-meeting.ts';
import { asInstant, formatInstant } from '../../../shared/time/instant.ts';
import { event } from './event.ts';

const UNTIL = asInstant(Date.UTC(2026, 0));

function expand(start: string, ...rrules: string[]) {
  return expandMeeting([event(start, { rrules })], { zone: 'UTC', until: UNTIL });
}

describe('rules without measure', () => {
  it('bounds one for every second and says so', () => {
    const found = expand('20240101T000000Z', 'FREQ=SECONDLY');
    expect(found.bounded).toBe(true);
    expect(found.occurrences).toHaveLength(20_000);
    expect(found.next).toBeNull();
  });

  it('keeps to a given limit', () => {
    const options = { zone: 'UTC', until: UNTIL, limit: 3 };
    const found = expandMeeting([event('20240101T000000Z', { rrules: ['FREQ=DAILY'] })], options);
    expect(found.occurrences.map((one) => one.recurrenceKey)).toEqual([
      '20240101T000000Z',
      '20240102T000000Z',
      '20240103T000000Z',
    ]);
    expect(found.bounded).toBe(true);
  });

  it('does not call an endless but sparse series bounded', () => {
    const found = expand('19800101T000000Z', 'FREQ=DAILY');
    expect(found.bounded).toBe(false);
    expect(found.occurrences).toHaveLength(16_803);
  });

  it.each([
    'FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=SECONDLY;INTERVAL=2;BYSECOND=1',
    'FREQ=MINUTELY;INTERVAL=1440;BYHOUR=3',
    'FREQ=HOURLY;BYWEEKNO=53;BYMONTH=6',
    'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31',
    'FREQ=WEEKLY;BYMONTHDAY=31;BYMONTH=4',
    'FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=4',
    'FREQ=MONTHLY;BYDAY=MO;BYSETPOS=6',
    'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=YEARLY;INTERVAL=999999999;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=SECONDLY;INTERVAL=999999999;BYHOUR=5;BYSETPOS=-366',
  ])('gives up on %s, which never comes, in less than a second', (rule) => {
    const start = performance.now();
    const found = expand('20240101T000000Z', rule);
    expect(performance.now() - start).toBeLessThan(1000);
    // DTSTART itself is an occurrence all the same.
    expect(found.occurrences.map((one) => one.recurrenceKey)).toEqual(['20240101T000000Z']);
    expect(found.next).toBeNull();
  });

  it('takes a rule that is none, or names nothing that exists, for no rule', () => {
    for (const rule of [
      '',
      'FREQ=',
      'FREQ=SOMETIMES',
      'COUNT=3',
      'FREQ=DAILY;BYMONTH=13',
      `FREQ=DAILY;${'X'.repeat(30_000)}`,
    ])
      expect(expand('20240101T000000Z', rule).occurrences).toHaveLength(1);
  });

  it('counts nothing of a rule that ends before it begins, as programs write a deleted series', () => {
    expect(expand('20240201', 'FREQ=WEEKLY;UNTIL=20240131').occurrences).toEqual([]);
  });

  it('ends a rule with its last day where its last time is one that no clock shows', () => {
    const rule = 'FREQ=WEEKLY;UNTIL=20240115T135999Z';
    expect(expand('20240101T140000Z', rule)).toMatchObject({ occurrences: { length: 3 }, next: null });
  });

  it('finds the next occurrence however rare', () => {
    const found = expand('20240229T090000Z', 'FREQ=YEARLY');
    expect(found.occurrences).toHaveLength(1);
    expect(found.next && formatInstant(found.next.start)).toBe('2028-02-29T09:00:00Z');
  });

  it('expands nothing of an event whose start is no time', () => {
    const broken = event({ type: 'floating', local: '20241345T000000' }, { rrules: ['FREQ=DAILY'] });
    expect(expandMeeting([broken], { zone: 'UTC', until: UNTIL })).toEqual({
      occurrences: [],
      next: null,
      sought: null,
      ahead: [],
      bounded: false,
    });
  });

  it('refuses a zone that does not exist', () => {
    expect(() => expandMeeting([event('20240101')], { zone: 'Mars/Olympus', until: UNTIL })).toThrow(
      RangeError,
    );
  });
});
