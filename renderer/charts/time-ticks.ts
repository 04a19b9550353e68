/** A place along a picture that is named: its index and its words. */
export interface Tick {
  readonly index: number;
  readonly text: string;
}

const shortMonth = new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' });

/**
 * Names for points in time, oldest first (ISO days or months): the first point of each month, or of each `every` months, as "Mar",
 * January with its year.
 *
 * @param every months between two names, 1 to 12
 */
export function monthTicks(points: readonly string[], every: number): readonly Tick[] {
  return points.flatMap((point, index): Tick[] => {
    const month = Number(point.slice(5, 7));
    const before = points[index - 1]?.slice(0, 7);
    if (before === point.slice(0, 7) || (month - 1) % every !== 0 || before === undefined) return [];
    const name = shortMonth.format(new Date(`${point.slice(0, 7)}-01T00:00:00Z`));
    return [{ index, text: month === 1 ? `${name} ${point.slice(0, 4)}` : name }];
  });
}
