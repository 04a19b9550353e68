import { describe, expect, test } from 'vitest';
import { shiftCalendar } from '../../../main/sample/shift-calendar.ts';
import { shiftContacts } from '../../../main/sample/shift-contacts.ts';
import { lastDayOf, shiftMailbox } from '../../../main/sample/shift-mailbox.ts';
import { WeekShift } from '../../../main/sample/week-shift.ts';
import type { Day } from '../../../shared/time/day.ts';
import { dayFromIso, formatDay } from '../../../shared/time/day-text.ts';

const day = (iso: string) => dayFromIso(iso) as Day;

/** The sample's last week begins on Monday, 2 June 2025. */
function shiftTo(now: string, zone: string): WeekShift {
  return new WeekShift(day('2025-06-05'), { now: Date.parse(now), zone });
}

const message = (date: string, body = 'Text') =>
  `From 17@xxx Tue Jun 03 07:12:00 +0000 2025\nDate: ${date}\nSubject: One\n\n${body}\n\n`;

describe('moving the sample data', () => {
  test('goes by whole weeks, so that days of the week stay', () => {
    const shift = shiftTo('2026-11-25T12:00:00Z', 'UTC');
    expect(formatDay(shift.day(day('2025-06-02')))).toBe('2026-11-23');
    expect(formatDay(shift.day(day('2023-06-06')))).toBe('2024-11-26');
  });

  test('goes back too, for a clock that is behind', () => {
    expect(formatDay(shiftTo('2025-01-01T00:00:00Z', 'UTC').day(day('2025-06-02')))).toBe('2024-12-30');
  });

  test('the week is that of the library’s zone', () => {
    // Monday in Auckland, Sunday in New York.
    const now = '2026-11-22T20:00:00Z';
    expect(formatDay(shiftTo(now, 'Pacific/Auckland').day(day('2025-06-02')))).toBe('2026-11-23');
    expect(formatDay(shiftTo(now, 'America/New_York').day(day('2025-06-02')))).toBe('2026-11-16');
  });
});

describe('mail', () => {
  test('is written at the same hour of the library’s zone', () => {
    const moved = shiftMailbox(
      message('Tue, 3 Jun 2025 09:12:00 +0200'),
      shiftTo('2026-11-27T12:00:00Z', 'America/New_York'),
    );
    expect(moved).toContain(
      'From 17@xxx Tue Nov 24 14:12:00 +0000 2026\nDate: Tue, 24 Nov 2026 09:12:00 -0500\n',
    );
  });

  test('an hour that the clocks skip is an hour later', () => {
    // 02:30 on 29 March 2026 does not exist in Berlin; it lies 43 weeks behind a Sunday of the sample.
    const moved = shiftMailbox(
      message('Sun, 8 Jun 2025 02:30:00 +0200'),
      shiftTo('2026-03-29T12:00:00Z', 'Europe/Berlin'),
    );
    expect(moved).toContain('Date: Sun, 29 Mar 2026 03:30:00 +0200');
  });

  test('that has not been written yet is left out', () => {
    const mailbox = message('Tue, 3 Jun 2025 09:12:00 +0200') + message('Mon, 2 Jun 2025 09:12:00 +0200');
    const moved = shiftMailbox(mailbox, shiftTo('2026-11-24T08:00:00Z', 'UTC'));
    expect(moved.match(/^From /gm)).toHaveLength(1);
    expect(moved).toContain('Mon, 23 Nov 2026');
  });

  test.each([
    ['On Tue, 3 Jun 2025 at 09:12, Ana Moreau wrote:', 'On Tue, 24 Nov 2026 at 09:12, Ana Moreau wrote:'],
    ['Am 03.06.2025 um 09:12 schrieb Jonas:', 'Am 24.11.2026 um 09:12 schrieb Jonas:'],
    ['Le 03/06/2025 à 09:12, Camille a écrit :', 'Le 24/11/2026 à 09:12, Camille a écrit :'],
    ['El 03/06/2025 a las 09:12, Lucía escribió:', 'El 24/11/2026 a las 09:12, Lucía escribió:'],
  ])('says above a quotation when it was written: %s', (before, after) => {
    const moved = shiftMailbox(
      message('Wed, 4 Jun 2025 09:00:00 +0200', before),
      shiftTo('2026-11-27T12:00:00Z', 'UTC'),
    );
    expect(moved).toContain(after);
  });

  test('the last day is that of the newest message, wherever it stands', () => {
    const mailbox = message('Tue, 3 Jun 2025 23:50:00 +0200') + message('Mon, 2 Jun 2025 09:12:00 +0200');
    expect(formatDay(lastDayOf(mailbox))).toBe('2025-06-03');
  });
});

const calendar = (...events: readonly string[]) =>
  `BEGIN:VCALENDAR\nX-WR-TIMEZONE:Europe/Amsterdam\nBEGIN:VTIMEZONE\nTZID:Europe/Amsterdam\nEND:VTIMEZONE\n${events
    .map((lines) => `BEGIN:VEVENT\n${lines}\nEND:VEVENT\n`)
    .join('')}END:VCALENDAR\n`;

describe('calendars', () => {
  const shift = shiftTo('2026-11-25T12:00:00Z', 'America/New_York');

  test('meet at the same hour of the library’s zone', () => {
    const moved = shiftCalendar(
      calendar(
        'DTSTART;TZID=Europe/Amsterdam:20250602T093000\nRRULE:FREQ=WEEKLY;UNTIL=20250606T190000Z\nCREATED:20250520T070000Z',
      ),
      shift,
    );
    expect(moved).toBe(
      'BEGIN:VCALENDAR\nX-WR-TIMEZONE:America/New_York\nBEGIN:VEVENT\nDTSTART;TZID=America/New_York:20261123T093000\n' +
        // 21:00 in Amsterdam, and so 21:00 in New York.
        'RRULE:FREQ=WEEKLY;UNTIL=20261128T020000Z\nCREATED:20261110T140000Z\nEND:VEVENT\nEND:VCALENDAR\n',
    );
  });

  test('whole days are days', () => {
    expect(shiftCalendar(calendar('DTSTART;VALUE=DATE:20250606'), shift)).toContain('VALUE=DATE:20261127');
  });

  test('what nobody has written down yet is not there', () => {
    const [now, later] = ['CREATED:20250602T070000Z\nSUMMARY:One', 'CREATED:20250606T070000Z\nSUMMARY:Two'];
    const moved = shiftCalendar(calendar(now, later), shift);
    expect(moved).toContain('SUMMARY:One');
    expect(moved).not.toContain('SUMMARY:Two');
    expect(moved.endsWith('END:VEVENT\nEND:VCALENDAR\n')).toBe(true);
  });
});

describe('birthdays', () => {
  const shift = shiftTo('2026-11-25T12:00:00Z', 'UTC');

  test.each([
    // Four days behind the Monday of the sample's last week, 41 years old then as now.
    ['BDAY:1984-06-06', 'BDAY:19851127'],
    // The day before that Monday comes a year later.
    ['BDAY:1984-06-01', 'BDAY:19851122'],
    ['BDAY:--06-10', 'BDAY:--1201'],
    ['BDAY:--02-29', 'BDAY:--0821'],
  ])('come as many days later as in the files: %s', (before, after) => {
    expect(shiftContacts(before, shift)).toBe(after);
  });

  test('nobody is born on 29 February of a year that has none', () => {
    // 40 on 29 February 2028, and 39 in the year before the next one.
    const leap = shiftTo('2028-02-23T12:00:00Z', 'UTC');
    expect(shiftContacts('BDAY:1986-06-10', leap)).toBe('BDAY:19890228');
  });
});
