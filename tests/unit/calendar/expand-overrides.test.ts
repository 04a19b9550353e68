import { describe, expect, it } from 'vitest';
import { expandMeeting } from '../../../shared/calendar/expand-meeting.ts';
import type { EventEnvelope } from '../../../shared/envelope.ts';
import { asInstant, formatInstant } from '../../../shared/time/instant.ts';
import { event, occurrences, starts, time } from './event.ts';

const berlin = (text: string) => time(text, 'Europe/Berlin');
const series = (more: Partial<EventEnvelope> = {}) =>
  event(berlin('20240101T090000'), { rrules: ['FREQ=WEEKLY;COUNT=4'], summary: 'series', ...more });
const override = (
  at: EventEnvelope['start'],
  start: EventEnvelope['start'],
  more: Partial<EventEnvelope> = {},
) => event(start, { recurrenceId: at, summary: 'changed', ...more });
const END = '2025-01-01T00:00:00Z';

function shown(components: EventEnvelope[], zone = 'Europe/Berlin'): string[] {
  return occurrences(components, END, zone).map(
    (one) => `${formatInstant(one.start).slice(5, 16)} ${one.event.summary} ${one.recurrenceKey}`,
  );
}

describe('RDATE and EXDATE', () => {
  it('adds and takes away, dates taking the whole day, in any zone', () => {
    const found = starts(
      [
        series({
          rdates: [berlin('20240110T140000'), time('20240111T080000Z'), berlin('20240101T090000')],
          exdates: [time('20240108T080000Z'), time('20240115'), berlin('20240122T100000')],
        }),
      ],
      END,
    );
    expect(found).toEqual([
      '2024-01-01T08:00:00Z',
      '2024-01-10T13:00:00Z',
      '2024-01-11T08:00:00Z',
      '2024-01-22T08:00:00Z',
    ]);
  });

  it('takes a floating EXDATE by the clock of the series', () => {
    expect(starts([series({ exdates: [time('20240108T090000')] })], END)).not.toContain(
      '2024-01-08T08:00:00Z',
    );
  });

  it('unites several rules, each occurrence once', () => {
    const rrules = ['FREQ=WEEKLY;COUNT=2', 'FREQ=DAILY;INTERVAL=7;COUNT=3'];
    expect(starts([event('20240101', { rrules })], END)).toEqual([
      '2024-01-01T00:00:00Z',
      '2024-01-08T00:00:00Z',
      '2024-01-15T00:00:00Z',
    ]);
  });
});

describe('overrides', () => {
  const expected = [
    '01-01T08:00 series 20240101T080000Z',
    '01-09T13:00 changed 20240108T080000Z',
    '01-15T08:00 series 20240115T080000Z',
    '01-22T08:00 series 20240122T080000Z',
  ];

  it.each([
    ['in the zone of the series', berlin('20240108T090000')],
    ['in UTC', time('20240108T080000Z')],
    ['floating', time('20240108T090000')],
    ['in another zone', time('20240108T030000', 'America/New_York')],
    ['as a date for a series that has times', time('20240108')],
  ])('replace an occurrence named %s, before or after the master', (_name, at) => {
    const moved = override(at, berlin('20240109T140000'));
    expect(shown([series(), moved])).toEqual(expected);
    expect(shown([moved, series()])).toEqual(expected);
  });

  it('replace only the first occurrence of a day when they name no more than the day', () => {
    const twice = series({ rrules: ['FREQ=DAILY;BYHOUR=9,15;COUNT=4'] });
    expect(shown([twice, override(time('20240102'), berlin('20240102T200000'))])).toEqual([
      '01-01T08:00 series 20240101T080000Z',
      '01-01T14:00 series 20240101T140000Z',
      '01-02T14:00 series 20240102T140000Z',
      '01-02T19:00 changed 20240102T080000Z',
    ]);
  });

  it('replace a whole day named as midnight in the zone of Exchange', () => {
    const days = event('20240101', { rrules: ['FREQ=WEEKLY;COUNT=2'], summary: 'series' });
    const moved = override(time('20240108T000000', 'Europe/London'), time('20240110'));
    expect(shown([days, moved], 'America/New_York')).toEqual([
      '01-01T05:00 series 20240101',
      '01-10T05:00 changed 20240108',
    ]);
  });

  it('stand alone without their master, and beside it when it has no such start', () => {
    const one = override(berlin('20240108T090000'), berlin('20240109T140000'));
    const other = override(berlin('20240305T090000'), berlin('20240306T140000'));
    expect(shown([one, other])).toEqual([
      '01-09T13:00 changed 20240108T080000Z',
      '03-06T13:00 changed 20240305T080000Z',
    ]);
    expect(shown([series(), other])).toHaveLength(5);
  });

  it('are flagged when cancelled, not dropped', () => {
    const at = berlin('20240108T090000');
    const found = expandMeeting([series(), override(at, at, { cancelled: true })], {
      zone: 'Europe/Berlin',
      until: asInstant(Date.UTC(2025, 0)),
    });
    expect(found.occurrences.map((one) => one.cancelled)).toEqual([false, true, false, false]);
  });

  it('of this and all following move and rename the rest', () => {
    const changed = override(berlin('20240108T090000'), berlin('20240109T103000'), { thisAndFuture: true });
    const single = override(berlin('20240122T090000'), berlin('20240122T120000'), { summary: 'single' });
    expect(shown([series(), single, changed])).toEqual([
      '01-01T08:00 series 20240101T080000Z',
      '01-09T09:30 changed 20240108T080000Z',
      '01-16T09:30 changed 20240115T080000Z',
      '01-22T11:00 single 20240122T080000Z',
    ]);
  });

  it('of this and all following can cancel the rest', () => {
    const at = berlin('20240115T090000');
    expect(shown([series(), override(at, at, { thisAndFuture: true, cancelled: true })])).toHaveLength(2);
  });
});

describe('the next occurrence', () => {
  const next = (...components: EventEnvelope[]) => {
    const until = asInstant(Date.UTC(2024, 0, 8, 7));
    return expandMeeting(components, { zone: 'Europe/Berlin', until }).next;
  };

  it('is the first after the moment asked for, moved ones included', () => {
    expect(next(series())?.recurrenceKey).toBe('20240108T080000Z');
    const sooner = override(berlin('20240122T090000'), berlin('20240108T083000'));
    expect(next(series(), sooner)?.recurrenceKey).toBe('20240122T080000Z');
    const later = override(berlin('20240108T090000'), berlin('20240130T083000'));
    expect(next(series(), later)?.recurrenceKey).toBe('20240115T080000Z');
  });

  it('is the earlier instant where the later local time has it', () => {
    // Clocks go from 02:00 to 03:00: 02:15 is read as 01:15 UTC, 03:00 is 01:00 UTC.
    const half = event(berlin('20240331T021500'), { rrules: ['FREQ=MINUTELY;INTERVAL=15;COUNT=5'] });
    const until = asInstant(Date.UTC(2024, 2, 31, 0, 45));
    const found = expandMeeting([half], { zone: 'UTC', until }).next;
    expect(found && formatInstant(found.start)).toBe('2024-03-31T01:00:00Z');
  });

  it('is none that is cancelled', () => {
    const at = berlin('20240108T090000');
    expect(next(series(), override(at, at, { cancelled: true }))?.recurrenceKey).toBe('20240115T080000Z');
    expect(next(series({ cancelled: true }))).toBeNull();
  });
});
