import type { NetworkLayout, PlacedMark } from './network-layout.ts';

/**
 * Whom a key leads to: left and right from person to person, up and down from circle to circle, Home and End to the first
 * and last. From nobody, any of them leads to the first.
 *
 * @returns null for every other key, and where nobody is
 */
export function personAfter(layout: NetworkLayout, here: PlacedMark | null, key: string): PlacedMark | null {
  const { marks, sectors } = layout;
  const last = marks.length - 1;
  const at = here === null ? -1 : marks.indexOf(here);
  const to = (index: number) => marks[Math.max(0, Math.min(last, index))] ?? null;
  switch (key) {
    case 'ArrowRight':
      return to(at + 1);
    case 'ArrowLeft':
      return to(at - 1);
    case 'ArrowDown':
    case 'ArrowUp': {
      if (at < 0) return to(0);
      const sector = sectors.findIndex((one) => one.key === here?.mark.circle);
      const next = (sector + (key === 'ArrowDown' ? 1 : sectors.length - 1)) % sectors.length;
      return to(marks.findIndex(({ mark }) => mark.circle === sectors[next]?.key));
    }
    case 'Home':
      return to(0);
    case 'End':
      return to(last);
    default:
      return null;
  }
}
