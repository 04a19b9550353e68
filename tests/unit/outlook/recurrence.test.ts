import { describe, expect, it } from 'vitest';
import { readRecurrence } from '../../../main/import/outlook/calendar/recurrence-blob.ts';
import { localOfMinutes, recurrenceRule } from '../../../main/import/outlook/calendar/recurrence-rule.ts';
import { OutlookProblem } from '../../../main/import/outlook/outlook-problem.ts';
import { minutesOf, type RecurrenceBytes, recurrenceBytes } from './recurrence-bytes.ts';

/** Of `Friday Lunch.msg` (HiraokaHyperTools/msgreader, Apache-2.0): one was deleted, one moved to Monday, one changed. */
const fridayLunch =
  '043004300b2001000000c021000001000000000000002000000021200000340000000000000003000000a0cc3a0d00f43a0d601b3b0d' +
  '0200000080dd3a0d601b3b0da0cc3a0d00b0420d0630000009300000d00200000c030000020050e03a0d8ce03a0dd0f63a0d01000d00' +
  '0c004d6f6e646179204c756e6368301e3b0d6c1e3b0d301e3b0d2000030000000000000004000000000000000000000050e03a0d8ce0' +
  '3a0dd0f63a0d0c004d006f006e0064006100790020004c0075006e00630068000000000004000000000000000000000000000000';

const rule = (parts: RecurrenceBytes) => recurrenceRule(readRecurrence(recurrenceBytes(parts), ''));
const startDate = minutesOf(2021, 3, 15);

describe('a repetition', () => {
  it('is read with what fell out and what was changed', () => {
    const recurrence = readRecurrence(Buffer.from(fridayLunch, 'hex'), 'shift_jis');
    expect(recurrence).toMatchObject({
      frequency: 'weekly',
      pattern: 'week',
      period: 1,
      weekdays: 0b100000,
      end: { type: 'date' },
      startTime: 12 * 60,
      endTime: 13 * 60,
    });
    expect(recurrence.deleted.map(localOfMinutes)).toEqual([
      '20230106T000000',
      '20230113T000000',
      '20230120T000000',
    ]);
    expect(
      recurrence.exceptions.map(({ original, start, subject, busyStatus }) => [
        localOfMinutes(original),
        localOfMinutes(start),
        subject,
        busyStatus,
      ]),
    ).toEqual([
      ['20230113T120000', '20230109T120000', 'Monday Lunch', null],
      ['20230120T120000', '20230120T120000', null, 3],
    ]);
    expect(recurrenceRule(recurrence)).toBe('FREQ=WEEKLY;INTERVAL=1;BYDAY=FR;UNTIL=20231231;WKST=SU');
  });

  it.each<[string, Omit<RecurrenceBytes, 'startDate'>, string | null]>([
    ['every second day', { period: 2880 }, 'FREQ=DAILY;INTERVAL=2'],
    ['three times', { end: 0x2022, count: 3 }, 'FREQ=DAILY;INTERVAL=1;COUNT=3'],
    ['until a day', { end: 0x2021, endDate: minutesOf(2021, 4, 1) }, 'FREQ=DAILY;INTERVAL=1;UNTIL=20210401'],
    [
      'on working days',
      { frequency: 0x200a, pattern: 1, period: 1, specific: [0b0111110] },
      'FREQ=WEEKLY;INTERVAL=1;BYDAY=MO,TU,WE,TH,FR;WKST=SU',
    ],
    [
      'on the 15th',
      { frequency: 0x200c, pattern: 2, period: 1, specific: [15] },
      'FREQ=MONTHLY;INTERVAL=1;BYMONTHDAY=15',
    ],
    [
      'on the 30th, or the last day before',
      { frequency: 0x200c, pattern: 2, period: 1, specific: [30] },
      'FREQ=MONTHLY;INTERVAL=1;BYMONTHDAY=28,29,30;BYSETPOS=-1',
    ],
    [
      'on the 31st, which is the last day',
      { frequency: 0x200c, pattern: 2, period: 3, specific: [31] },
      'FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1',
    ],
    [
      'on the second Tuesday',
      { frequency: 0x200c, pattern: 3, period: 1, specific: [0b100, 2] },
      'FREQ=MONTHLY;INTERVAL=1;BYDAY=TU;BYSETPOS=2',
    ],
    [
      'on the last working day',
      { frequency: 0x200c, pattern: 3, period: 1, specific: [0b0111110, 5] },
      'FREQ=MONTHLY;INTERVAL=1;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
    ],
    [
      'every year',
      { frequency: 0x200d, pattern: 2, period: 12, specific: [15] },
      'FREQ=YEARLY;INTERVAL=1;BYMONTH=3;BYMONTHDAY=15',
    ],
    [
      'every second year, the first Monday',
      { frequency: 0x200d, pattern: 3, period: 24, specific: [0b10, 1] },
      'FREQ=YEARLY;INTERVAL=2;BYMONTH=3;BYDAY=MO;BYSETPOS=1',
    ],
    [
      'by the Hijri calendar',
      { frequency: 0x200c, pattern: 0x0a, calendar: 6, period: 1, specific: [9] },
      null,
    ],
    ['on no weekday', { frequency: 0x200b, pattern: 1, period: 1, specific: [0] }, null],
  ])('%s', (_what, parts, expected) => {
    expect(rule({ ...parts, startDate })).toBe(expected);
  });

  it('is refused with a sentence when it ends too early or is none', () => {
    const whole = Buffer.from(fridayLunch, 'hex');
    for (const length of [0, 3, 20, 50, 73]) {
      expect(() => readRecurrence(whole.subarray(0, length), '')).toThrow(OutlookProblem);
    }
    expect(() => readRecurrence(Buffer.alloc(200), '')).toThrow('in a form nobody knows');
  });

  it('is read without the second half, which has the subjects as UTF-16', () => {
    const cut = Buffer.from(fridayLunch, 'hex').subarray(0, 150);
    expect(readRecurrence(cut, '').exceptions[0]?.subject).toBe('Monday Lunch');
  });

  it('with more deletions than the bytes hold is refused', () => {
    const bytes = recurrenceBytes({ startDate });
    bytes.writeUInt32LE(0x7fff_ffff, 34);
    expect(() => readRecurrence(bytes, '')).toThrow(OutlookProblem);
  });
});
