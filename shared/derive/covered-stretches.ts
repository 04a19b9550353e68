import { GAP_DAYS } from '../backtest/coverage-gaps.ts';

/** Days the files tell of, both ends included. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * The stretches of days the files tell of, oldest first: between two days with anything dated that lie no more than 30 days apart
 * (model.md 10). A message with a date of long ago is a stretch of its own, and so leaves no years of silence behind it.
 * @param dated days with anything dated, in any order
 * @param end day coverage ends on; the last stretch ends there, and what lies after it tells nothing
 */
export function coveredStretches(dated: Iterable<number>, end: number): readonly Stretch[] {
  const days = [...new Set(dated)].filter((day) => day < end);
  const stretches: { from: number; to: number }[] = [];
  for (const day of [...days, end].sort((a, b) => a - b)) {
    const last = stretches.at(-1);
    if (last && day - last.to <= GAP_DAYS) last.to = day;
    else stretches.push({ from: day, to: day });
  }
  return stretches;
}
