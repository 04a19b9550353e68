/** Heights in the picture, in its own pixels; its width is the room it has. */
export const drawing = { height: 132, ground: 112, top: 18 } as const;

/** One gap as an arc over the line of time, in pixels of the picture. */
export interface Hop {
  readonly from: number;
  readonly to: number;
  /** Height of the arc's middle above the ground. */
  readonly rise: number;
  readonly days: number;
  /** `now`: the gap that is still running. */
  readonly kind: 'within' | 'beyond' | 'now';
}

/** What the picture of a rhythm is drawn from. */
export interface HopPicture {
  readonly hops: readonly Hop[];
  /** Height of the cadence's line, in pixels from the top. */
  readonly cadenceY: number;
  /** Days from the left edge to the right one. */
  readonly days: number;
}

/** Days of the past that are drawn at least, however short the cadence is. */
const leastDays = 365;

/**
 * Lays gaps (days, oldest first, the running one last) along a line that ends on the day the figures are of: as wide as they are long, as
 * high as they are long up to three cadences. `width` is in pixels. Only the latest gaps are drawn, within two years, eight
 * cadences, or as long before the last contact as it has been since: a long silence must not hide what was before it.
 */
export function hopsOf(gaps: readonly number[], cadenceDays: number, width: number): HopPicture {
  const most = Math.max(leastDays * 2, cadenceDays * 8, 2 * (gaps.at(-1) ?? 0));
  const drawn: number[] = [];
  let days = 0;
  for (const gap of gaps.toReversed()) {
    if (drawn.length > 0 && days + gap > most) break;
    drawn.unshift(gap);
    days += gap;
  }
  const highest = Math.min(Math.max(cadenceDays * 1.25, ...drawn), cadenceDays * 3);
  const perDay = days === 0 ? 0 : width / days;
  const room = drawing.ground - drawing.top;
  const rise = (gap: number) => (Math.min(gap, highest) / highest) * room;
  let from = 0;
  const hops = drawn.map((gap, at): Hop => {
    const to = from + gap * perDay;
    const kind = at === drawn.length - 1 ? 'now' : gap > cadenceDays ? 'beyond' : 'within';
    const hop = { from, to, rise: rise(gap), days: gap, kind } as const;
    from = to;
    return hop;
  });
  return { hops, cadenceY: drawing.ground - rise(cadenceDays), days };
}
