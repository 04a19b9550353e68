import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { currentVersions } from '../../../shared/calendar/meeting-versions.ts';
import type { EventEnvelope } from '../../../shared/envelope.ts';
import { event, occurrences, time } from './event.ts';

const chosen = (...components: EventEnvelope[]) => currentVersions(components, 'UTC').master?.summary;

describe('versions of one meeting', () => {
  const old = event('20240101T090000Z', { summary: 'old', sequence: 1, stamp: 900 });
  it('takes the highest SEQUENCE, then the latest DTSTAMP, then the lowest content', () => {
    expect(chosen(old, event('20240102T090000Z', { summary: 'new', sequence: 2, stamp: 5 }))).toBe('new');
    expect(chosen(old, event('20240102T090000Z', { summary: 'new', sequence: 1, stamp: 901 }))).toBe('new');
    expect(chosen(old, event('20240102T090000Z', { summary: 'none', sequence: 1 }))).toBe('old');
    const a = event('20240101T090000Z', { summary: 'a' });
    const b = event('20240101T090000Z', { summary: 'b' });
    expect([chosen(a, b), chosen(b, a)]).toEqual(['a', 'a']);
  });

  it('is the same whatever the order of files', () => {
    const at = time('20240108T090000Z');
    const components = [
      event('20240101T090000Z', { rrules: ['FREQ=WEEKLY;COUNT=3'], summary: 'first' }),
      event('20240101T100000Z', { rrules: ['FREQ=WEEKLY;COUNT=3'], summary: 'second' }),
      event('20240101T110000Z', { rrules: ['FREQ=WEEKLY;COUNT=3'], summary: 'third', sequence: 1 }),
      event('20240109T100000Z', { recurrenceId: at, summary: 'x', stamp: 1 }),
      event('20240109T110000Z', { recurrenceId: at, summary: 'y', stamp: 2 }),
      event('20240110T110000Z', { recurrenceId: time('20240115T110000Z'), cancelled: true }),
    ];
    const shown = (list: EventEnvelope[]) =>
      JSON.stringify(occurrences(list, '2025-01-01T00:00:00Z').map((one) => [one.start, one.event.summary]));
    const expected = shown(components);
    expect(expected).toBe('[[1704106800000,"third"],[1704711600000,"third"],[1704798000000,"y"]]');
    fc.assert(
      fc.property(fc.shuffledSubarray(components, { minLength: 6 }), (list) => shown(list) === expected),
      { seed: 7, numRuns: 100 },
    );
  });

  it('lets a later METHOD:CANCEL take back the whole meeting', () => {
    const request = event('20240101T090000Z', { rrules: ['FREQ=DAILY;COUNT=3'], method: 'request' });
    const cancel = event('20240101T090000Z', { sequence: 1, method: 'cancel', cancelled: true });
    expect(occurrences([request, cancel], '2025-01-01T00:00:00Z')).toEqual([]);
  });

  it('takes a cancelled instance without RECURRENCE-ID for that instance, not for the series', () => {
    const master = event('20240101T090000Z', { rrules: ['FREQ=DAILY;COUNT=3'] });
    const instance = event('20240102T090000Z', { cancelled: true, sequence: 4 });
    expect(occurrences([instance, master], '2025-01-01T00:00:00Z').map((one) => one.recurrenceKey)).toEqual([
      '20240101T090000Z',
      '20240103T090000Z',
    ]);
  });

  it('never takes a reply for a version of the meeting', () => {
    const request = event('20240101T090000Z', { summary: 'request' });
    const reply = event('20240101T090000Z', { summary: 'reply', sequence: 9, method: 'reply' });
    expect(chosen(request, reply)).toBe('request');
    expect(occurrences([reply], '2025-01-01T00:00:00Z')).toEqual([]);
  });
});

describe('days of the user', () => {
  it('are those of the zone for instants, of the date for whole days, of the clock for floating times', () => {
    const inZone = (start: EventEnvelope['start'], zone: string) => {
      const [one] = occurrences([event(start)], '2025-01-01T00:00:00Z', zone);
      return [one?.start, one?.day, one?.allDay, one?.recurring, one?.recurrenceKey];
    };
    const first = 19_783; // 2024-03-01
    expect(inZone(time('20240301T230000Z'), 'Asia/Tokyo')).toEqual([
      1_709_334_000_000,
      first + 1,
      false,
      'single',
      '',
    ]);
    expect(inZone(time('20240301'), 'Asia/Tokyo')).toEqual([1_709_218_800_000, first, true, 'single', '']);
    expect(inZone(time('20240301T090000'), 'Asia/Tokyo')).toEqual([
      1_709_251_200_000,
      first,
      false,
      'single',
      '',
    ]);
    expect(inZone(time('20111230'), 'Pacific/Apia')[1]).toBe(15_338);
  });

  it('are found by the zone that the event itself defines', () => {
    const observance = { start: '20000101T000000', offsetFrom: 210, offsetTo: 210, rrules: [], rdates: [] };
    const one = event(time('20240301T090000', '__proto__'), {
      zones: Object.fromEntries([['__proto__', [observance]]]),
    });
    expect(occurrences([one], '2025-01-01T00:00:00Z')[0]?.start).toBe(Date.UTC(2024, 2, 1, 5, 30));
  });
});
