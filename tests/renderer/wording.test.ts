import { describe, expect, test } from 'vitest';
import {
  byName,
  bytesText,
  counted,
  dayBrief,
  daysAgo,
  daysAgoShort,
  dayText,
  fileName,
  monthText,
  timeLeft,
} from '../../renderer/wording/format.ts';
import { skippedInWords } from '../../renderer/wording/skipped.ts';
import { type SkipReason, skipReasons } from '../../shared/contract/imports.ts';

test.each([
  [0, 'today'],
  [1, 'yesterday'],
  [61, '61 days ago'],
  [250, '8 months ago'],
  [1100, '3 years ago'],
])('%i days back in words', (days, words) => expect(daysAgo(days)).toBe(words));

test.each([
  [0, 'today'],
  [61, '61 d'],
  [250, '8 mo'],
  [1100, '3 y'],
])('%i days back in a column', (days, words) => expect(daysAgoShort(days)).toBe(words));

test.each([
  [0, '0 bytes'],
  [999, '999 bytes'],
  [1000, '1 kB'],
  [1_430_000_000, '1.4 GB'],
])('%i bytes', (bytes, words) => expect(bytesText(bytes)).toBe(words));

test.each([
  [2, 'a few seconds left'],
  [27, 'about 30 seconds left'],
  [61, 'about 65 seconds left'],
  [100, 'about 2 minutes left'],
  [7200, 'about 2 hours left'],
])('%i seconds to go', (seconds, words) => expect(timeLeft(seconds)).toBe(words));

test('days are written without a zone moving them', () => {
  expect(dayText('2026-03-01')).toBe('1 March 2026');
  expect(dayText('2026-03-01T23:59:59.000Z')).toBe('1 March 2026');
  expect(monthText('2026-03')).toBe('March 2026');
});

test('a day of another year says which', () => {
  expect(dayBrief('2026-03-01', '2026-11-20')).toBe('1 Mar');
  expect(dayBrief('2001-12-31', '2026-11-20')).toBe('31 Dec 2001');
});

test('counts have their plural and their thousands', () => {
  expect(counted(1, 'mail', 'mails')).toBe('1 mail');
  expect(counted(0, 'mail', 'mails')).toBe('0 mails');
  expect(counted(12_000, 'mail', 'mails')).toBe('12,000 mails');
});

test('names are ordered as readers expect', () => {
  expect(['Zoë', 'émile', 'Ada', 'ada 10', 'ada 9'].sort(byName)).toEqual([
    'Ada',
    'ada 9',
    'ada 10',
    'émile',
    'Zoë',
  ]);
});

test('a file is named by the last part of its path, on every system', () => {
  expect(fileName('/home/ana/All mail.mbox')).toBe('All mail.mbox');
  expect(fileName('C:\\Users\\Ana\\calendar.ics')).toBe('calendar.ics');
  expect(fileName('/home/ana/Maildir/')).toBe('Maildir');
});

describe('what was left out', () => {
  const none = Object.fromEntries(skipReasons.map((reason) => [reason, 0])) as Record<SkipReason, number>;
  test('is said most frequent first, and only what happened', () => {
    expect(skippedInWords({ ...none, undated: 2, bulk: 22_410 })).toEqual([
      '22,410 newsletters and lists',
      '2 without a date',
    ]);
    expect(skippedInWords(none)).toEqual([]);
  });
});
