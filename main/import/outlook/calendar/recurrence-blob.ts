import { decodeCharset } from '../../mail/charset.ts';
import { OutlookProblem } from '../outlook-problem.ts';
import { ByteReader } from './byte-reader.ts';

/** How a series repeats, as Outlook stores it. Times are minutes since 1601, on the clock of the series' zone. */
export interface OutlookRecurrence {
  readonly frequency: 'daily' | 'weekly' | 'monthly' | 'yearly';
  readonly pattern: 'day' | 'week' | 'month' | 'month end' | 'month nth' | 'other calendar';
  /** Minutes for `day`, weeks for `week`, months for the others. */
  readonly period: number;
  /** Bit 0 is Sunday. */
  readonly weekdays: number;
  readonly dayOfMonth: number;
  /** 1 to 4, or 5 for the last. */
  readonly nth: number;
  readonly end:
    | { readonly type: 'never' }
    | { readonly type: 'date' }
    | { readonly type: 'count'; readonly count: number };
  /** 0 is Sunday. */
  readonly weekStart: number;
  /** Midnights of occurrences that do not take place as the rule says: deleted, or replaced. */
  readonly deleted: readonly number[];
  readonly startDate: number;
  readonly endDate: number;
  /** Minutes from midnight. The end of one that begins late may be beyond a day. */
  readonly startTime: number;
  readonly endTime: number;
  readonly exceptions: readonly OutlookException[];
}

/** An occurrence that was moved or changed. */
export interface OutlookException {
  readonly start: number;
  readonly end: number;
  readonly original: number;
  /** Null where it is that of the series. */
  readonly subject: string | null;
  /** 0 free, 1 tentative, 2 busy …; null where it is that of the series. */
  readonly busyStatus: number | null;
  readonly wholeDay: boolean | null;
}

const frequencies: ReadonlyMap<number, OutlookRecurrence['frequency']> = new Map([
  [0x200a, 'daily'],
  [0x200b, 'weekly'],
  [0x200c, 'monthly'],
  [0x200d, 'yearly'],
]);
const patterns: ReadonlyMap<number, OutlookRecurrence['pattern']> = new Map([
  [0, 'day'],
  [1, 'week'],
  [2, 'month'],
  [3, 'month nth'],
  [4, 'month end'],
]);

/** More changes than any series has. */
const mostChanges = 10_000;
const unknown = 'Its repetition is in a form nobody knows.';

function times(reader: ByteReader): readonly number[] {
  const count = reader.long();
  if (count > mostChanges || count * 4 > reader.left) throw new OutlookProblem(unknown);
  return Array.from({ length: count }, () => reader.long());
}

/**
 * Reads the repetition of a series ([MS-OXOCAL] 2.2.1.44).
 * @param charset of subjects that are not also stored as UTF-16
 * @throws OutlookProblem
 */
export function readRecurrence(bytes: Buffer, charset: string): OutlookRecurrence {
  const reader = new ByteReader(bytes);
  reader.skip(4);
  const frequency = frequencies.get(reader.short());
  const patternType = reader.short();
  const calendar = reader.short();
  if (frequency === undefined) throw new OutlookProblem(unknown);
  // Calendars 0, 1, 2 and 9 to 12 are the Gregorian one by several names.
  const isGregorian = calendar <= 2 || (calendar >= 9 && calendar <= 12);
  const pattern = isGregorian ? (patterns.get(patternType) ?? 'other calendar') : 'other calendar';
  reader.skip(4);
  const period = reader.long();
  reader.skip(4);
  let weekdays = 0;
  let dayOfMonth = 0;
  let nth = 0;
  if (patternType === 1) weekdays = reader.long();
  else if (patternType === 3 || patternType === 0x0b) {
    weekdays = reader.long();
    nth = reader.long();
  } else if (patternType !== 0) dayOfMonth = reader.long();
  const endType = reader.long();
  const count = reader.long();
  const weekStart = reader.long();
  const deleted = times(reader);
  times(reader);
  const startDate = reader.long();
  const endDate = reader.long();
  const end =
    endType === 0x2021
      ? ({ type: 'date' } as const)
      : endType === 0x2022
        ? ({ type: 'count', count } as const)
        : ({ type: 'never' } as const);
  const base = {
    frequency,
    pattern,
    period,
    weekdays,
    dayOfMonth,
    nth,
    end,
    weekStart,
    deleted,
    startDate,
    endDate,
  };
  // A repetition without times of day, as tasks have, ends here.
  if (reader.left < 18) return { ...base, startTime: 0, endTime: 0, exceptions: [] };
  reader.skip(4);
  const version = reader.long();
  const startTime = reader.long();
  const endTime = reader.long();
  return { ...base, startTime, endTime, exceptions: readExceptions(reader, version, charset) };
}

const flags = {
  subject: 0x01,
  meetingType: 0x02,
  reminderDelta: 0x04,
  reminder: 0x08,
  location: 0x10,
  busyStatus: 0x20,
  attachment: 0x40,
  subType: 0x80,
  color: 0x100,
} as const;

function readExceptions(reader: ByteReader, version: number, charset: string): readonly OutlookException[] {
  const count = reader.short();
  const found: (OutlookException & { readonly set: number })[] = [];
  for (let index = 0; index < count; index += 1) {
    const start = reader.long();
    const end = reader.long();
    const original = reader.long();
    const set = reader.short();
    const text = () => {
      reader.skip(2);
      return decodeCharset(reader.bytes(reader.short()), charset);
    };
    const subject = set & flags.subject ? text() : null;
    if (set & flags.meetingType) reader.skip(4);
    if (set & flags.reminderDelta) reader.skip(4);
    if (set & flags.reminder) reader.skip(4);
    if (set & flags.location) text();
    const busyStatus = set & flags.busyStatus ? reader.long() : null;
    if (set & flags.attachment) reader.skip(4);
    const wholeDay = set & flags.subType ? reader.long() !== 0 : null;
    if (set & flags.color) reader.skip(4);
    found.push({ start, end, original, subject, busyStatus, wholeDay, set });
  }
  return withWideSubjects(reader, version, found);
}

/** The second half of the blob has the texts again, as UTF-16. Where it is missing or damaged, the first has to do. */
function withWideSubjects(
  reader: ByteReader,
  version: number,
  exceptions: readonly (OutlookException & { readonly set: number })[],
): readonly OutlookException[] {
  const subjects: (string | null)[] = [];
  try {
    reader.skip(reader.long());
    for (const { set } of exceptions) {
      if (version >= 0x3009) reader.skip(reader.long());
      reader.skip(reader.long());
      let subject: string | null = null;
      if (set & (flags.subject | flags.location)) {
        reader.skip(12);
        if (set & flags.subject) subject = reader.bytes(reader.short() * 2).toString('utf16le');
        if (set & flags.location) reader.skip(reader.short() * 2);
        reader.skip(reader.long());
      }
      subjects.push(subject);
    }
  } catch {
    // What was read before stands.
  }
  return exceptions.map(({ set: _, ...exception }, index) => ({
    ...exception,
    subject: subjects[index] ?? exception.subject,
  }));
}
