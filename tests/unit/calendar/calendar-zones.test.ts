import { describe, expect, it } from 'vitest';
import { ianaZone } from '../../../main/import/calendar/zone-name.ts';
import { calendar, readEvents, readText, starts, time } from './event.ts';

const US = `BEGIN:VTIMEZONE
TZID:NAME
BEGIN:STANDARD
DTSTART:16010101T020000
TZOFFSETFROM:-0400
TZOFFSETTO:-0500
RRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=11
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:16010101T020000
TZOFFSETFROM:-0500
TZOFFSETTO:-0400
RRULE:FREQ=YEARLY;BYDAY=2SU;BYMONTH=3
END:DAYLIGHT
END:VTIMEZONE
`;

/** Start in UTC of an event at 09:00 on 1 July 2024 in a TZID, for a user in Tokyo. */
function inUtc(tzid: string, around = '', lines = ''): string | undefined {
  const [event] = readEvents(calendar(`DTSTART;TZID="${tzid}":20240701T090000\n${lines}`, around));
  return event && starts([event], '2025-01-01T00:00:00Z', 'Asia/Tokyo')[0];
}

describe('names of zones', () => {
  it.each([
    ['Europe/Berlin', 'Europe/Berlin'],
    ['/mozilla.org/20050126_1/Europe/Berlin', 'Europe/Berlin'],
    [
      '/freeassociation.sourceforge.net/Tzfile/America/Argentina/Buenos_Aires',
      'America/Argentina/Buenos_Aires',
    ],
    ['posix/Europe/Vaduz', 'Europe/Vaduz'],
    ['posix/UTC', 'UTC'],
    ['W. Europe Standard Time', 'Europe/Berlin'],
    ['w. europe  standard time', 'Europe/Berlin'],
    ['(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna', 'Europe/Berlin'],
    ['Amsterdam, Belgrade, Berlin, Brussels, Budapest, Madrid, Paris, Prague, Stockholm', 'Europe/Berlin'],
    ['(UTC-05:00) Eastern Time (US & Canada)', 'America/New_York'],
    ['Customized Time Zone', null],
    ['tzone://Microsoft/Custom', null],
    ['custom_America/New_York', null],
    ['Europe/Germany', null],
    ['constructor', null],
    ['', null],
  ])('%s is %s', (name, expected) => {
    expect(ianaZone(name)).toBe(expected);
  });
});

describe('zones of a calendar file', () => {
  it.each([
    ['Customized Time Zone', 'before its use'],
    ['tzone://Microsoft/Custom', 'with colon and slashes'],
  ])('reads %s by its VTIMEZONE (%s), and keeps that with the event', (name) => {
    const around = US.replace('NAME', name);
    expect(inUtc(name, around)).toBe('2024-07-01T13:00:00Z');
    const [event] = readEvents(calendar(`DTSTART;TZID="${name}":20240701T090000`, around));
    expect(event?.zones[name]?.[1]).toEqual({
      start: '16010101T020000',
      offsetFrom: -300,
      offsetTo: -240,
      rrules: ['FREQ=YEARLY;BYDAY=2SU;BYMONTH=3'],
      rdates: [],
    });
    expect(event?.unknownZone).toBeUndefined();
  });

  it('finds a VTIMEZONE that comes after its use, in the order of the file', () => {
    const text = calendar(
      'UID:1\nDTSTART;TZID=Mine:20240701T090000\nEND:VEVENT\nBEGIN:VEVENT\nDTSTART:20240101\nUID:2',
    );
    const items = readText(text.replace('END:VCALENDAR', `${US.replace('NAME', 'Mine')}END:VCALENDAR`), 10);
    const events = items.map((item) => (item.envelope?.kind === 'event' ? item.envelope : null));
    expect(events.map((event) => event?.uid)).toEqual(['1', '2']);
    expect(events[0] && starts([events[0]], '2025-01-01T00:00:00Z')).toEqual(['2024-07-01T13:00:00Z']);
  });

  it('prefers IANA to a VTIMEZONE that contradicts it, and X-LIC-LOCATION to the rules beside it', () => {
    expect(inUtc('Europe/Berlin', US.replace('NAME', 'Europe/Berlin'))).toBe('2024-07-01T07:00:00Z');
    const located = US.replace('NAME', 'Mine\nX-LIC-LOCATION:Asia/Kolkata');
    expect(inUtc('Mine', located)).toBe('2024-07-01T03:30:00Z');
  });

  it("reads an unknown zone as that of the calendar, else as the user's, and says which it was", () => {
    expect(inUtc('Nowhere', 'X-WR-TIMEZONE:America/New_York\n')).toBe('2024-07-01T13:00:00Z');
    expect(inUtc('Nowhere')).toBe('2024-07-01T00:00:00Z');
    const [event] = readEvents(calendar('DTSTART;TZID=Nowhere:20240701T090000'));
    expect(event?.start).toEqual(time('20240701T090000'));
    expect(event?.unknownZone).toBe('Nowhere');
  });

  it.each([
    ['UTC+11', '2024-06-30T22:00:00Z'],
    ['GMT-0330', '2024-07-01T12:30:00Z'],
    ['(UTC+01:00) Nowhere', '2024-07-01T08:00:00Z'],
    ['UTC+25', '2024-07-01T00:00:00Z'],
  ])('reads the offset in the name %s', (name, expected) => {
    expect(inUtc(name)).toBe(expected);
  });

  it('puts times without TZID into the zone of the calendar, and its EXDATEs on the clock of the series', () => {
    const around = 'X-WR-TIMEZONE:Europe/Berlin\n';
    const [event] = readEvents(
      calendar('DTSTART:20240701T090000\nRRULE:FREQ=DAILY;COUNT=2\nEXDATE:20240702T090000', around),
    );
    expect(event && starts([event], '2025-01-01T00:00:00Z', 'Asia/Tokyo')).toEqual(['2024-07-01T07:00:00Z']);
  });

  it('does not take the zone of one calendar for the next in the same file', () => {
    const text = calendar('DTSTART;TZID=Mine:20240701T090000', US.replace('NAME', 'Mine'));
    const [first, second] = readEvents(text + calendar('DTSTART;TZID=Mine:20240701T090000'));
    expect([first?.unknownZone, second?.unknownZone]).toEqual([undefined, 'Mine']);
  });

  it('passes over definitions that define nothing', () => {
    for (const around of [
      'BEGIN:VTIMEZONE\nEND:VTIMEZONE\n',
      'BEGIN:VTIMEZONE\nTZID:Mine\nEND:VTIMEZONE\n',
      US.replace(/TZOFFSETTO.*/g, 'TZOFFSETTO:+99'),
    ])
      expect(inUtc('Mine', around)).toBe('2024-07-01T00:00:00Z');
  });
});
