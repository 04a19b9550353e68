import type { NetworkColours } from './network-colours.ts';
import { type NetworkLayout, type PlacedMark, rings } from './network-layout.ts';

/** How the picture lies in its canvas: pixels for one unit, and where the middle is. All in CSS pixels. */
export interface NetworkView {
  readonly width: number;
  readonly height: number;
  readonly scale: number;
  readonly x: number;
  readonly y: number;
  /** How far it is zoomed in, 1 for the whole picture. */
  readonly zoom: number;
}

const fullTurn = 2 * Math.PI;
/** Names drawn at most: more cannot be read. */
const mostNames = 60;
/** Among more people in sight no name has room. */
const mostNamed = 500;
const nameGap = 4;
/** The user, in the middle. */
const youRadius = 6;
/** Radius of the outermost ring with its names, in units. */
export const reach = 1.2;

/** Pixels of a mark's radius: smaller among many, larger when zoomed in, and for more stars. */
export function markRadius(count: number, zoom: number, star: number): number {
  const among = Math.max(1.6, Math.min(6, 90 / Math.sqrt(count)));
  return Math.min(14, among * (0.7 + 0.2 * star) * zoom ** 0.5);
}

/** Rings of health, and the user in the middle. */
export function drawRings(pen: CanvasRenderingContext2D, view: NetworkView, colours: NetworkColours): void {
  pen.strokeStyle = colours.line;
  pen.lineWidth = 1;
  for (const { radius } of rings.slice(1)) {
    pen.beginPath();
    pen.arc(view.x, view.y, radius * view.scale, 0, fullTurn);
    pen.stroke();
  }
  pen.fillStyle = colours.accent;
  pen.beginPath();
  pen.arc(view.x, view.y, youRadius, 0, fullTurn);
  pen.fill();
}

/** The sector of each circle, with its name outside. */
export function drawSectors(
  pen: CanvasRenderingContext2D,
  view: NetworkView,
  { sectors }: NetworkLayout,
  colours: NetworkColours,
): void {
  const inner = rings[0]?.radius ?? 0;
  pen.fillStyle = colours.faint;
  pen.textBaseline = 'middle';
  for (const { name, from, to } of sectors) {
    if (sectors.length > 1) {
      pen.beginPath();
      pen.moveTo(view.x + Math.sin(from) * inner * view.scale, view.y - Math.cos(from) * inner * view.scale);
      pen.lineTo(view.x + Math.sin(from) * view.scale, view.y - Math.cos(from) * view.scale);
      pen.stroke();
    }
    const middle = (from + to) / 2;
    const beside = Math.sin(middle);
    pen.textAlign = Math.abs(beside) < 0.2 ? 'center' : beside > 0 ? 'left' : 'right';
    pen.fillText(name, view.x + beside * 1.12 * view.scale, view.y - Math.cos(middle) * 1.12 * view.scale);
  }
}

/**
 * Draws those of some people who are in sight, and answers who that is. Each mark is a path of its own: one path of ten thousand arcs, or as many
 * copies of a picture, take several times as long (measured in Chromium 130).
 *
 * @param count people in the whole picture, which their size depends on
 */
export function drawMarks(
  pen: CanvasRenderingContext2D,
  marks: readonly PlacedMark[],
  view: NetworkView,
  colours: NetworkColours,
  count: number,
): readonly PlacedMark[] {
  const seen: PlacedMark[] = [];
  for (const place of marks) {
    const { mark } = place;
    const x = view.x + place.x * view.scale;
    const y = view.y + place.y * view.scale;
    const radius = markRadius(count, view.zoom, mark.star);
    if (x < -radius || y < -radius || x > view.width + radius || y > view.height + radius) continue;
    seen.push(place);
    pen.fillStyle = colours.states[mark.state ?? 'Unknown'];
    pen.beginPath();
    pen.arc(x, y, radius, 0, fullTurn);
    pen.fill();
  }
  return seen;
}

/** Names of those in sight who matter most, as far as none covers another name or another person. */
export function drawNames(
  pen: CanvasRenderingContext2D,
  seen: readonly PlacedMark[],
  view: NetworkView,
  colours: NetworkColours,
  count: number,
): void {
  if (seen.length > mostNamed) return;
  const taken: { left: number; right: number; y: number }[] = [];
  const half = Number.parseFloat(colours.font) * 0.7;
  const spots = seen.map(({ mark, x, y }) => ({
    x: view.x + x * view.scale,
    y: view.y + y * view.scale,
    radius: markRadius(count, view.zoom, mark.star),
    mark,
  }));
  pen.textAlign = 'left';
  pen.textBaseline = 'middle';
  pen.fillStyle = colours.ink;
  for (const spot of spots.toSorted((a, b) => b.mark.star - a.mark.star)) {
    if (taken.length >= mostNames) break;
    const left = spot.x + spot.radius + nameGap;
    const right = left + pen.measureText(spot.mark.name).width;
    const covers = (x: number, y: number, radius: number) =>
      Math.abs(y - spot.y) < half + radius && x + radius > left && x - radius < right;
    if (covers(view.x, view.y, youRadius)) continue;
    if (spots.some((other) => other !== spot && covers(other.x, other.y, other.radius))) continue;
    if (taken.some((name) => Math.abs(name.y - spot.y) < 2 * half && left < name.right && name.left < right))
      continue;
    taken.push({ left: left - nameGap, right: right + nameGap, y: spot.y });
    pen.fillText(spot.mark.name, left, spot.y);
  }
}

/** A ring around the person the keys or the pointer stand on, with their name above all others. */
export function drawHere(
  pen: CanvasRenderingContext2D,
  { mark, x, y }: PlacedMark,
  view: NetworkView,
  colours: NetworkColours,
  count: number,
): void {
  const left = view.x + x * view.scale;
  const top = view.y + y * view.scale;
  const radius = markRadius(count, view.zoom, mark.star) + 3;
  pen.lineWidth = 2;
  pen.strokeStyle = colours.ink;
  pen.beginPath();
  pen.arc(left, top, radius, 0, fullTurn);
  pen.stroke();
  pen.textAlign = 'left';
  pen.textBaseline = 'middle';
  pen.lineWidth = 4;
  pen.strokeStyle = colours.paper;
  pen.fillStyle = colours.ink;
  pen.strokeText(mark.name, left + radius + nameGap, top);
  pen.fillText(mark.name, left + radius + nameGap, top);
}
