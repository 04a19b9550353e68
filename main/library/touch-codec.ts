import type { Touchpoint } from '../../shared/model/touchpoint.ts';
import { TOUCHPOINT_KINDS } from '../../shared/model/touchpoint.ts';

/**
 * Touchpoints of one person as a blob: nine doubles each. Half a million rows of their own would take seconds to write
 * anew after each import; packed by person they take tenths.
 */
const stride = 9;
const directions = ['out', 'in', 'both'] as const;
const outcomes = ['none', 'met', 'unsure'] as const;

/** Touchpoints of one person as bytes, in their order; `unpackTouchpoints` gives them back (decision 002). */
export function packTouchpoints(touchpoints: readonly Touchpoint[]): Uint8Array {
  const packed = new Float64Array(touchpoints.length * stride);
  touchpoints.forEach((touchpoint, index) => {
    packed.set(
      [
        touchpoint.instant,
        touchpoint.day,
        TOUCHPOINT_KINDS.indexOf(touchpoint.kind),
        directions.indexOf(touchpoint.direction),
        touchpoint.weightOut,
        touchpoint.weightIn,
        outcomes.indexOf(touchpoint.meeting),
        touchpoint.groupSize,
        touchpoint.origin.id,
      ],
      index * stride,
    );
  });
  return new Uint8Array(packed.buffer);
}

/** The inverse. Only touchpoints from files are packed; those logged by hand stand in the journal. */
export function unpackTouchpoints(blob: Uint8Array): Touchpoint[] {
  // A blob from SQLite need not start at a multiple of eight bytes: copy it to where one does.
  const packed = new Float64Array(new Uint8Array(blob).buffer);
  const touchpoints: Touchpoint[] = [];
  for (let at = 0; at + stride <= packed.length; at += stride) touchpoints.push(unpackOne(packed, at));
  return touchpoints;
}

function unpackOne(packed: Float64Array, at: number): Touchpoint {
  return {
    instant: packed[at] ?? 0,
    day: packed[at + 1] ?? 0,
    kind: TOUCHPOINT_KINDS[packed[at + 2] ?? 0] ?? 'mail',
    direction: directions[packed[at + 3] ?? 0] ?? 'out',
    weightOut: packed[at + 4] ?? 0,
    weightIn: packed[at + 5] ?? 0,
    meeting: outcomes[packed[at + 6] ?? 0] ?? 'none',
    groupSize: packed[at + 7] ?? 0,
    origin: { type: 'item', id: packed[at + 8] ?? 0 },
  };
}
