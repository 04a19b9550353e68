import { describe, expect, it } from 'vitest';
import { calendar, readEvents, readText, time } from './event.ts';

const one = (lines: string, around = '') => readEvents(calendar(lines, around))[0];

describe('an event', () => {
  it('is read whole', () => {
    const found = one(
      [
        'UID:abc@example.org',
        'DTSTAMP:20240201T100000Z',
        'CREATED:20240101T100000Z',
        'LAST-MODIFIED:20240203T100000Z',
        'DTSTART;TZID=Europe/Berlin:20240301T090000',
        'DURATION:PT1H30M',
        'SEQUENCE:3',
        'SUMMARY:Plan\\, build\\; ship\\nand \\\\ rest',
        'STATUS:CONFIRMED',
        'TRANSP:TRANSPARENT',
        'RRULE:freq=weekly;count=3',
        'EXDATE;TZID=Europe/Berlin:20240308T090000,20240315T090000',
        'RDATE;VALUE=PERIOD:20240309T080000Z/PT1H,20240310T080000Z/20240310T090000Z',
        'ORGANIZER;CN="Ann; Example: Org":MAILTO:Ann@Example.org',
        'ATTENDEE;CN=Bob;PARTSTAT=TENTATIVE;ROLE=NON-PARTICIPANT:mailto:bob@example.org',
        'BEGIN:VALARM',
        'TRIGGER:-PT15M',
        'SUMMARY:not this',
        'END:VALARM',
      ].join('\r\n'),
      'METHOD:REQUEST\n',
    );
    expect(found).toEqual({
      kind: 'event',
      uid: 'abc@example.org',
      recurrenceId: null,
      thisAndFuture: false,
      sequence: 3,
      stamp: Date.UTC(2024, 1, 1, 10),
      touched: Date.UTC(2024, 1, 3, 10),
      start: { type: 'zoned', local: '20240301T090000', zone: 'Europe/Berlin' },
      end: { type: 'zoned', local: '20240301T103000', zone: 'Europe/Berlin' },
      summary: 'Plan, build; ship\nand \\ rest',
      cancelled: false,
      transparent: true,
      rrules: ['FREQ=WEEKLY;COUNT=3'],
      rdates: [time('20240309T080000Z'), time('20240310T080000Z')],
      exdates: [time('20240308T090000', 'Europe/Berlin'), time('20240315T090000', 'Europe/Berlin')],
      organizer: { address: 'ann@example.org', name: 'Ann; Example: Org' },
      attendees: [
        {
          address: 'bob@example.org',
          name: 'Bob',
          attendance: 'tentative',
          type: 'individual',
          nonParticipant: true,
        },
      ],
      groupCalendar: false,
      method: 'request',
      zones: {},
    });
  });

  it.each([
    ['DTSTART:20241345T000000Z', "The event's start is not a date: “20241345T000000Z”."],
    ['DTSTART:20230229', "The event's start is not a date: “20230229”."],
    ['DTSTART:20240101T250000', "The event's start is not a date: “20240101T250000”."],
    ['DTSTART:', "The event's start is not a date: “”."],
    ['DTSTART:20240101\nRECURRENCE-ID:soon', "The event's RECURRENCE-ID is not a date: “soon”."],
  ])('with %s is an error, never another day', (lines, error) => {
    expect(readText(calendar(lines))).toEqual([
      { path: 'test.ics', offset: 16, folder: 'normal', envelope: null, error },
    ]);
  });

  it('without a start is an error, but a cancelled instance may name only which one it is', () => {
    const text = 'BEGIN:VEVENT\nUID:1\nSUMMARY:x\nEND:VEVENT\n';
    expect(readText(text)[0]?.error).toBe('The event has no start (DTSTART).');
    const [cancel] = readEvents(
      text.replace('SUMMARY:x', 'RECURRENCE-ID:20240101T090000Z\nSTATUS:CANCELLED'),
    );
    expect(cancel?.start).toEqual(time('20240101T090000Z'));
    expect(cancel?.cancelled).toBe(true);
  });

  it.each([
    ['20240301', time('20240301')],
    ['20240301T090000', time('20240301T090000')],
    ['20240301T090000Z', time('20240301T090000Z')],
    ['20240301T0900', time('20240301T090000')],
    ['20240301T235960', time('20240301T235959')],
    ['2024-03-01T09:00:00Z', time('20240301T090000Z')],
    ['20240301T090000+0200', time('20240301T070000Z')],
    ['20240301T090000-03:30', time('20240301T123000Z')],
  ])('takes the start %s', (text, expected) => {
    expect(one(`DTSTART:${text}`)?.start).toEqual(expected);
  });

  it('takes VALUE=DATE for a day whatever follows, and eight digits for one whatever it says', () => {
    expect(one('DTSTART;VALUE=DATE:20240301T000000')?.start).toEqual(time('20240301'));
    expect(one('DTSTART;VALUE=DATE-TIME:20240301')?.start).toEqual(time('20240301'));
  });

  it('sets swapped ends right, but not those of a series', () => {
    const ends = 'DTSTART:20240301T100000Z\nDTEND:20240301T090000Z';
    expect(one(ends)?.start).toEqual(time('20240301T090000Z'));
    expect(one(`${ends}\nRRULE:FREQ=DAILY`)?.start).toEqual(time('20240301T100000Z'));
  });

  it('without UID has one made of its content, the same wherever it is cut', () => {
    const text = 'BEGIN:VEVENT\r\nDTSTART:20240101\r\nSUMMARY:x\r\nEND:VEVENT\r\n';
    const uids = [1, 3, 7, 64].map((size) => {
      const [item] = readText(text, size);
      return item?.envelope?.kind === 'event' ? item.envelope.uid : null;
    });
    expect(new Set(uids).size).toBe(1);
    expect(uids[0]).toMatch(/^nouid-[0-9a-f]{32}$/);
    expect(readEvents(text.replace('x', 'y'))[0]?.uid).not.toBe(uids[0]);
  });

  it('is cancelled by its status or by METHOD:CANCEL, and free by TRANSP or by Outlook', () => {
    expect(one('STATUS:Cancelled')?.cancelled).toBe(true);
    expect(one('X-A:1', 'METHOD:CANCEL\n')?.cancelled).toBe(true);
    expect(one('X-A:1', 'METHOD:REPLY\n')?.method).toBe('reply');
    expect(one('X-A:1', 'METHOD:COUNTER\n')?.method).toBe('other');
    expect(one('X-MICROSOFT-CDO-BUSYSTATUS:FREE')?.transparent).toBe(true);
    expect(one('X-MICROSOFT-CDO-BUSYSTATUS:FREE\nTRANSP:OPAQUE')?.transparent).toBe(false);
  });

  it('does not reach the prototype of anything', () => {
    const [found] = readEvents(
      'BEGIN:VCALENDAR\nBEGIN:VTIMEZONE\nTZID:__proto__\nBEGIN:STANDARD\nDTSTART:20000101T000000\nTZOFFSETFROM:+0330\nTZOFFSETTO:+0330\nEND:STANDARD\nEND:VTIMEZONE\nBEGIN:VEVENT\nUID:__proto__\nDTSTART;TZID=__proto__:20240101T090000\nATTENDEE;PARTSTAT=constructor;CUTYPE=__proto__:mailto:a@b.c\nEND:VEVENT\nEND:VCALENDAR\n',
    );
    expect(found?.uid).toBe('__proto__');
    expect(Object.hasOwn(found?.zones ?? {}, '__proto__')).toBe(true);
    expect(found?.attendees[0]?.attendance).toBe('needs-action');
    expect(Object.hasOwn(Object.prototype, 'offsetFrom')).toBe(false);
  });
});

describe('vCalendar 1.0', () => {
  it('has quoted-printable text with soft line breaks, and rules of its own', () => {
    const found = one(
      'SUMMARY;ENCODING=QUOTED-PRINTABLE;CHARSET=ISO-8859-1:Caf=E9 mit=\n J=FCrgen\nRRULE:W2 MO WE #4\nATTENDEE;STATUS=CONFIRMED:Bob <bob@example.org>',
    );
    expect(found?.summary).toBe('Café mit Jürgen');
    expect(found?.rrules).toEqual(['FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE;COUNT=4']);
    expect(found?.attendees[0]).toMatchObject({
      address: 'bob@example.org',
      name: 'Bob',
      attendance: 'accepted',
    });
  });

  it.each([
    ['D1 #10', 'FREQ=DAILY;INTERVAL=1;COUNT=10'],
    ['D2 19991231T000000Z', 'FREQ=DAILY;INTERVAL=2;UNTIL=19991231T000000Z'],
    ['MP1 1+ 2+ SU 1- FR #0', 'FREQ=MONTHLY;INTERVAL=1;BYDAY=1SU,2SU,-1FR'],
    ['MD1 1 LD #3', 'FREQ=MONTHLY;INTERVAL=1;BYMONTHDAY=1,-1;COUNT=3'],
    ['YM1 6 7 #8', 'FREQ=YEARLY;INTERVAL=1;BYMONTH=6,7;COUNT=8'],
    ['YD5 1 100 #0', 'FREQ=YEARLY;INTERVAL=5;BYYEARDAY=1,100'],
    ['W1 TU', 'FREQ=WEEKLY;INTERVAL=1;BYDAY=TU;COUNT=2'],
  ])('rewrites %s', (rule, expected) => {
    expect(one(`RRULE:${rule}`)?.rrules).toEqual([expected]);
  });

  it('reads no rule where there is none', () => {
    expect(one('RRULE:whenever\nRRULE:W1 D2')?.rrules).toEqual([]);
  });
});
