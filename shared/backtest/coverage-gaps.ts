/** Stretches no file tells of: a cut before one of them would take silence of the files for silence of people (model.md 10). */

/** So many days without any item of anybody are a gap in the files, not a quiet month. */
export const GAP_DAYS = 30;

/**
 * Tells for a stretch of days whether it is free of gaps.
 * @param touched days on which anything happened with anybody, in any order
 */
export function coverageOfDays(touched: Iterable<number>): (from: number, to: number) => boolean {
  const days = [...new Set(touched)].sort((a, b) => a - b);
  const gaps = days.flatMap((day, index) => {
    const next = days[index + 1];
    return next !== undefined && next - day > GAP_DAYS ? [{ from: day + 1, to: next - 1 }] : [];
  });
  return (from, to) => !gaps.some((gap) => gap.from <= to && gap.to >= from);
}
