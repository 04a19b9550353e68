import type { WindowState } from './desktop-settings.ts';

/** A rectangle in device-independent pixels of the virtual screen. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How a window stands that was never moved: the system places it. */
export type Placement = { width: number; height: number; maximized: boolean } | WindowState;

const firstSize = { width: 1200, height: 800 };

/** So much of the title bar has to be on a screen that a hand can take hold of it. */
const grip = { width: 120, height: 40 };

/**
 * Where to open the window: where it stood, unless that screen is gone or too small now.
 *
 * @param stored null before the first run
 * @param areas what each screen has free for windows; at least one
 */
export function visibleState(stored: WindowState | null, areas: readonly Area[]): Placement {
  if (stored === null) return { ...fitted(firstSize, areas), maximized: false };
  const reachable = areas.some(
    (area) =>
      overlap(stored.x, stored.width, area.x, area.width) >= grip.width &&
      overlap(stored.y, grip.height, area.y, area.height) >= grip.height,
  );
  const size = fitted(stored, areas);
  if (!reachable) return { ...size, maximized: stored.maximized };
  return { x: stored.x, y: stored.y, ...size, maximized: stored.maximized };
}

function fitted({ width, height }: Pick<Area, 'width' | 'height'>, areas: readonly Area[]) {
  return {
    width: Math.min(width, Math.max(...areas.map((area) => area.width))),
    height: Math.min(height, Math.max(...areas.map((area) => area.height))),
  };
}

function overlap(start: number, length: number, otherStart: number, otherLength: number): number {
  return Math.min(start + length, otherStart + otherLength) - Math.max(start, otherStart);
}
