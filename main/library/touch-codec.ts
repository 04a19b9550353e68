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
  return Array.from({ length: packed.length / stride }, (_, index) => {
    const at = (field: number) => packed[index * stride + field] ?? 0;
    return {
      instant: at(0),
      day: at(1),
      kind: TOUCHPOINT_KINDS[at(2)] ?? 'mail',
      direction: directions[at(3)] ?? 'out',
      weightOut: at(4),
      weightIn: at(5),
      meeting: outcomes[at(6)] ?? 'none',
      groupSize: at(7),
      origin: { type: 'item', id: at(8) },
    };
  });
}
