/** A repetition as Outlook stores it, with what a test does not name as in an ordinary daily one of 9 to 10 o'clock. */
export interface RecurrenceBytes {
  readonly frequency?: 0x200a | 0x200b | 0x200c | 0x200d;
  readonly pattern?: number;
  readonly calendar?: number;
  readonly period?: number;
  /** What the pattern asks for: weekdays, a day of the month, weekdays and which of them. */
  readonly specific?: readonly number[];
  readonly end?: 0x2021 | 0x2022 | 0x2023;
  readonly count?: number;
  readonly deleted?: readonly number[];
  readonly startDate: number;
  readonly endDate?: number;
}

/** Minutes from 1601 to a day. */
export function minutesOf(year: number, month: number, day: number): number {
  return (Date.UTC(year, month - 1, day) - Date.UTC(1601, 0, 1)) / 60_000;
}

export function recurrenceBytes(parts: RecurrenceBytes): Buffer {
  const { frequency = 0x200a, pattern = 0, calendar = 0, period = 1440, specific = [] } = parts;
  const { end = 0x2023, count = 0, deleted = [], startDate, endDate = 0 } = parts;
  const short = (value: number) => [value & 0xff, value >>> 8];
  const long = (value: number) => [...short(value & 0xffff), ...short(value >>> 16)];
  return Buffer.from([
    ...[0x3004, 0x3004, frequency, pattern, calendar].flatMap(short),
    ...[0, period, 0, ...specific, end, count, 0, deleted.length, ...deleted, 0, startDate, endDate].flatMap(
      long,
    ),
    ...[0x3006, 0x3009, 9 * 60, 10 * 60].flatMap(long),
    ...short(0),
    ...[0, 0].flatMap(long),
  ]);
}
