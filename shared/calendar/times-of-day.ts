import type { RecurrenceRule } from './recurrence-rule.ts';

/** Seconds of the day, ascending, that BYHOUR, BYMINUTE and BYSECOND name; `start` (0 to 86,399) fills in absent ones. */
export function timesOfDay(rule: RecurrenceRule, start: number): number[] {
  const hours = rule.byHour.length > 0 ? rule.byHour : [Math.floor(start / 3600)];
  const minutes = rule.byMinute.length > 0 ? rule.byMinute : [Math.floor(start / 60) % 60];
  const seconds = rule.bySecond.length > 0 ? rule.bySecond : [start % 60];
  const found: number[] = [];
  for (const hour of hours)
    for (const minute of minutes)
      for (const second of seconds) found.push(hour * 3600 + minute * 60 + second);
  return found;
}

/** Those at the positions of BYSETPOS, counted from 1 or back from −1, in order and each once. */
export function pickPositions(all: readonly number[], positions: readonly number[]): number[] {
  const found: number[] = [];
  for (const position of positions) {
    const index = position > 0 ? position - 1 : all.length + position;
    const value = all[index];
    if (value !== undefined && !found.includes(value)) found.push(value);
  }
  return found.sort((a, b) => a - b);
}
