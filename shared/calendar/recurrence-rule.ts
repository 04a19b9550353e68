/** A recurrence rule of RFC 5545 (3.3.10), parsed once and held in plain numbers. */

/** FREQ of RFC 5545, 3.3.10. */
export type Frequency = 'YEARLY' | 'MONTHLY' | 'WEEKLY' | 'DAILY' | 'HOURLY' | 'MINUTELY' | 'SECONDLY';

/** One entry of BYDAY: `weekday` 0 Monday to 6 Sunday; `nth` 0 for every one, else 2 for `2MO`, −1 for `-1MO`. */
export interface RuleWeekday {
  readonly weekday: number;
  readonly nth: number;
}

/** The last time a rule gives, inclusive, as the file wrote it. */
export type RuleEnd =
  /** `date` as YYYYMMDD: the whole of that day. */
  | { readonly type: 'date'; readonly date: string }
  /** Wall-clock time as YYYYMMDDTHHMMSS, in the zone of the series. */
  | { readonly type: 'local'; readonly local: string }
  /** As `local`, but in UTC. */
  | { readonly type: 'utc'; readonly local: string };

/** An RRULE, parsed; parts it leaves out are empty or null (RFC 5545, 3.3.10). */
export interface RecurrenceRule {
  readonly frequency: Frequency;
  /** 1 or more. */
  readonly interval: number;
  /** 0 or more; null when the rule has no COUNT. */
  readonly count: number | null;
  readonly until: RuleEnd | null;
  /** First day of the week, 0 Monday to 6 Sunday. */
  readonly weekStart: number;
  /** Each list sorted, without repetition, empty when the part is absent; `byDay` in the order of the file. */
  readonly byMonth: readonly number[];
  readonly byWeekNo: readonly number[];
  readonly byYearDay: readonly number[];
  readonly byMonthDay: readonly number[];
  readonly byDay: readonly RuleWeekday[];
  readonly byHour: readonly number[];
  readonly byMinute: readonly number[];
  readonly bySecond: readonly number[];
  readonly bySetPos: readonly number[];
}
