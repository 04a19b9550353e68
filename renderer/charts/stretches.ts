/** A known value at its place in a row. */
export interface Placed {
  readonly index: number;
  readonly value: number;
}

/** The stretches of a row without a gap in them, in order; where nothing is known no line may be drawn. */
export function stretchesOf(values: readonly (number | null)[]): readonly (readonly Placed[])[] {
  const stretches: Placed[][] = [];
  let open: Placed[] | null = null;
  for (const [index, value] of values.entries()) {
    if (value === null) {
      open = null;
      continue;
    }
    if (open === null) {
      open = [];
      stretches.push(open);
    }
    open.push({ index, value });
  }
  return stretches;
}

/** The months, YYYY-MM, that end with the month of a day, oldest first. */
export function monthsUntil(day: string, count: number): readonly string[] {
  const last = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
  return Array.from({ length: count }, (_, at) => {
    const month = last - (count - 1 - at);
    return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
  });
}
