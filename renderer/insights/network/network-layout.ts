import type { NetworkMark } from '../../../shared/contract/insights.ts';
import type { Circle } from '../../../shared/contract/people.ts';

/** A person's place in the picture, in units of its radius: the user stands at 0, 0. */
export interface PlacedMark {
  readonly mark: NetworkMark;
  readonly x: number;
  readonly y: number;
}

/** The part of the picture a circle has, in radians clockwise from the top. */
interface Sector {
  readonly key: string | null;
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly people: number;
}

/** The whole picture, laid out once for a network. */
export interface NetworkLayout {
  /** By sector, in each from the middle outwards: the order in which the keys go from one to the next. */
  readonly marks: readonly PlacedMark[];
  readonly sectors: readonly Sector[];
}

/** Where one state ends and the next begins (model.md 5), with the radius at which the picture draws it. */
export const rings: readonly { readonly health: number; readonly radius: number }[] = [
  { health: 1, radius: 0.12 },
  { health: 0.65, radius: 0.36 },
  { health: 0.45, radius: 0.54 },
  { health: 0.25, radius: 0.71 },
  { health: 0.1, radius: 0.86 },
  { health: 0, radius: 0.98 },
];

/** Radius of those with whom there was no contact yet: outside of every ring. */
const outside = 1.06;
/** A circle with few people still has room for its name. */
const leastSector = Math.PI / 9;
const betweenSectors = Math.PI / 120;
/** Steps of the golden ratio never come back to where they were, so neighbours in rank are no neighbours in place. */
const golden = (Math.sqrt(5) - 1) / 2;

/** The radius of a health, 0 to 1, between the rings of its state; null stands outside. */
export function radiusOf(health: number | null): number {
  if (health === null) return outside;
  const below = rings.findIndex((ring) => health >= ring.health);
  const inner = rings[below - 1];
  const outer = rings[below];
  if (!outer) return rings.at(-1)?.radius ?? 1;
  if (!inner) return outer.radius;
  const part = (inner.health - health) / (inner.health - outer.health);
  return inner.radius + part * (outer.radius - inner.radius);
}

/** Sectors as wide as their circles have people, in the order of the circles; people of no circle come last. */
function sectorsOf(
  marks: readonly NetworkMark[],
  circles: readonly Circle[],
  noCircle: string,
): readonly Sector[] {
  const counts = new Map<string | null, number>();
  for (const { circle } of marks) counts.set(circle, (counts.get(circle) ?? 0) + 1);
  const known = circles.map(({ key, name }) => ({ key: key as string | null, name }));
  const names = new Set(circles.map(({ key }) => key));
  const others = [...counts.keys()]
    .filter((key) => key === null || !names.has(key))
    .map((key) => ({ key, name: key ?? noCircle }));
  const present = [...known, ...others].filter(({ key }) => counts.has(key));
  const room = 2 * Math.PI - present.length * (leastSector + betweenSectors);
  let from = 0;
  return present.map(({ key, name }) => {
    const people = counts.get(key) ?? 0;
    const to = from + leastSector + (room * people) / marks.length;
    const sector = { key, name, from, to, people };
    from = to + betweenSectors;
    return sector;
  });
}

/**
 * Lays the network out: ring by health, sector by circle. The same people stand in the same places, whatever order they come in.
 *
 * @param noCircle name of the sector of people without a circle
 */
export function networkLayout(
  marks: readonly NetworkMark[],
  circles: readonly Circle[],
  noCircle: string,
): NetworkLayout {
  const sectors = sectorsOf(marks, circles, noCircle);
  const inward = (mark: NetworkMark) => mark.health ?? -1;
  const placed = sectors.flatMap(({ key, from, to }) =>
    marks
      .filter((mark) => mark.circle === key)
      .toSorted((a, b) => inward(b) - inward(a) || (a.id < b.id ? -1 : 1))
      .map((mark, index): PlacedMark => {
        const angle = from + (to - from) * (0.04 + 0.92 * ((index * golden) % 1));
        const radius = radiusOf(mark.health);
        return { mark, x: radius * Math.sin(angle), y: -radius * Math.cos(angle) };
      }),
  );
  return { marks: placed, sectors };
}
