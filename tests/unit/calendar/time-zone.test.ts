import { describe, expect, it } from 'vitest';
import { dayFromIso, formatDay } from '../../../shared/time/day-text.ts';
import { asInstant, formatInstant, instantFromIso } from '../../../shared/time/instant.ts';
import { civilToInstant, dayOf, localOf, startOfDay } from '../../../shared/time/local.ts';
import { isZone, offsetAt } from '../../../shared/time/zone.ts';

/** The instant of a local time such as '2024-03-31 02:30:00', as ISO 8601 in UTC. */
function utc(local: string, zone: string): string {
  const [date = '', clock = ''] = local.split(' ');
  const [h = 0, m = 0, s = 0] = clock.split(':').map(Number);
  const day = dayFromIso(date);
  if (day === null) throw new Error(`no such day: ${date}`);
  return formatInstant(civilToInstant(day, h * 3600 + m * 60 + s, zone));
}

function at(iso: string) {
  const instant = instantFromIso(iso);
  if (instant === null) throw new Error(`not an instant: ${iso}`);
  return instant;
}

describe('local time to instant', () => {
  it.each([
    ['Europe/Berlin', '2024-01-15 12:00:00', '2024-01-15T11:00:00Z', 'winter'],
    ['Europe/Berlin', '2024-07-15 12:00:00', '2024-07-15T10:00:00Z', 'summer'],
    ['Europe/Berlin', '2024-03-31 01:59:59', '2024-03-31T00:59:59Z', 'last second before the gap'],
    ['Europe/Berlin', '2024-03-31 02:30:00', '2024-03-31T01:30:00Z', 'in the gap: offset before it'],
    ['Europe/Berlin', '2024-03-31 03:00:00', '2024-03-31T01:00:00Z', 'first second after the gap'],
    ['Europe/Berlin', '2024-10-27 02:30:00', '2024-10-27T00:30:00Z', 'comes twice: first pass'],
    ['Europe/Berlin', '2024-10-27 03:00:00', '2024-10-27T02:00:00Z', 'after the second pass'],
    ['America/New_York', '2024-03-10 02:30:00', '2024-03-10T07:30:00Z', 'gap'],
    ['America/New_York', '2024-11-03 01:30:00', '2024-11-03T05:30:00Z', 'first pass'],
    ['Asia/Kolkata', '2024-02-29 05:29:59', '2024-02-28T23:59:59Z', 'half hour'],
    ['Asia/Kathmandu', '2024-02-29 05:45:00', '2024-02-29T00:00:00Z', 'three quarters'],
    ['Australia/Lord_Howe', '2024-10-06 02:15:00', '2024-10-05T15:45:00Z', 'gap of half an hour'],
    ['Australia/Lord_Howe', '2024-04-07 01:45:00', '2024-04-06T14:45:00Z', 'overlap of half an hour'],
    ['Pacific/Apia', '2011-12-29 23:59:59', '2011-12-30T09:59:59Z', 'last second before the skipped day'],
    ['Pacific/Apia', '2011-12-30 12:00:00', '2011-12-30T22:00:00Z', 'on the skipped day'],
    ['Pacific/Apia', '2011-12-31 00:00:00', '2011-12-30T10:00:00Z', 'first second after it'],
    ['America/New_York', '1883-01-01 12:00:00', '1883-01-01T16:56:02Z', 'local mean time with seconds'],
    ['Europe/London', '1969-07-20 12:00:00', '1969-07-20T11:00:00Z', 'standard time an hour ahead'],
    ['Europe/Berlin', '2450-07-15 12:00:00', '2450-07-15T10:00:00Z', 'far future keeps the last rule'],
    ['America/Sao_Paulo', '2018-11-04 00:00:00', '2018-11-04T03:00:00Z', 'a midnight that does not exist'],
    ['UTC', '2024-06-30 23:59:59', '2024-06-30T23:59:59Z', 'UTC'],
  ])('%s %s is %s (%s)', (zone, local, expected) => {
    expect(utc(local, zone)).toBe(expected);
  });
});

describe('instant to local time', () => {
  it.each([
    ['2024-03-31T00:59:59Z', 'Europe/Berlin', '2024-03-31', 7199],
    ['2024-03-31T01:00:00Z', 'Europe/Berlin', '2024-03-31', 10_800],
    ['2024-10-27T00:30:00Z', 'Europe/Berlin', '2024-10-27', 9000],
    ['2024-10-27T01:30:00Z', 'Europe/Berlin', '2024-10-27', 9000],
    ['2023-12-31T23:00:00Z', 'Europe/Berlin', '2024-01-01', 0],
    ['2024-02-29T23:59:59Z', 'America/Los_Angeles', '2024-02-29', 57_599],
    ['2011-12-30T09:59:59Z', 'Pacific/Apia', '2011-12-29', 86_399],
    ['2011-12-30T10:00:00Z', 'Pacific/Apia', '2011-12-31', 0],
    ['1969-12-31T23:59:59Z', 'UTC', '1969-12-31', 86_399],
    ['1969-12-31T23:59:59Z', 'Asia/Tokyo', '1970-01-01', 32_399],
    ['-000044-03-15T12:00:00Z', 'UTC', '-000044-03-15', 43_200],
    ['+100000-01-01T00:00:00Z', 'Asia/Tokyo', '+100000-01-01', 32_400],
  ])('%s in %s is %s, second %i', (iso, zone, day, second) => {
    expect(formatDay(dayOf(at(iso), zone))).toBe(day);
    expect(localOf(at(iso), zone)).toEqual({ day: dayFromIso(day), second });
  });

  it('starts a day at its first second when clocks skip midnight', () => {
    const day = dayFromIso('2018-11-04');
    if (day === null) throw new Error('a real day');
    expect(dayOf(startOfDay(day, 'America/Sao_Paulo'), 'America/Sao_Paulo')).toBe(day);
  });

  it('works at both ends of time', () => {
    expect(dayOf(asInstant(8.64e15), 'Pacific/Kiritimati')).toBe(100_000_000);
    expect(dayOf(asInstant(-8.64e15), 'America/New_York')).toBe(-100_000_001);
    expect(() => asInstant(8.64e15 + 1)).toThrow(RangeError);
  });
});

describe('names and texts', () => {
  it('knows IANA names in any case and nothing else', () => {
    expect(['Europe/Berlin', 'europe/berlin', 'UTC', 'Asia/Calcutta', 'Etc/GMT+5'].map(isZone)).toEqual([
      true,
      true,
      true,
      true,
      true,
    ]);
    const others = [
      'W. Europe Standard Time',
      '',
      '+01:00',
      'Mars/Olympus',
      '__proto__',
      'constructor',
      'a'.repeat(99),
    ];
    expect(others.filter(isZone)).toEqual([]);
    expect(() => offsetAt(0, 'Mars/Olympus')).toThrow('Not an IANA time zone: Mars/Olympus');
  });

  it('reads instants that state their offset only', () => {
    expect(instantFromIso('2024-02-29T12:00:00+02:00')).toBe(Date.UTC(2024, 1, 29, 10));
    for (const text of [
      '2024-02-29T12:00:00',
      '2023-02-29T12:00:00Z',
      '2024-04-31T00:00:00Z',
      '2024-02-29',
      'x',
    ])
      expect(instantFromIso(text)).toBeNull();
  });
});
