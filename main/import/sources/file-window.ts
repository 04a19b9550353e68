import type { ByteSource } from './byte-source.ts';

/** A stretch of a file in memory, at `bytes[start, end)`. The bytes before `start`, as many as `windowRoom`, are free. */
export interface FileWindow {
  readonly bytes: Buffer;
  readonly start: number;
  readonly end: number;
  /** Offset in the file of the byte at `start`. */
  readonly offset: number;
  /** Whether the file ends with this window, which may be empty. */
  readonly last: boolean;
}

/** Bytes of a message that are kept when it is larger: any header, and text and first enclosures of any sane message. */
export const windowRoom = 4 << 20;
/** Bytes read at once. */
const stretch = 2 << 20;

async function fill(source: ByteSource, memory: Buffer, length: number): Promise<number> {
  let filled = 0;
  while (filled < length) {
    const read = await source.read(memory, windowRoom + filled, length - filled);
    if (read === 0) break;
    filled += read;
  }
  return filled;
}

/** Memory of readings that are over: one of a large file begins as often as a stretch of it is done. */
const spare: Buffer[] = [];
const mostSpare = 2;

function takeMemory(): Buffer {
  return spare.pop() ?? Buffer.allocUnsafeSlow(windowRoom + stretch);
}

function giveBack(memory: Buffer): void {
  if (spare.length < mostSpare) spare.push(memory);
}

/** Which part of a file a source gives, so that its windows end with it. */
export interface WindowPlan {
  /** Offset in the file of the first byte of the source. */
  readonly offset: number;
  /** What begins before this offset is wanted whole; how far beyond it reaches is not known. */
  readonly until: number;
}

/** Beyond the part that is wanted, little is read at first, and then more. */
const firstBeyond = 64 << 10;

function lengthAt(offset: number, { until }: WindowPlan): number {
  return Math.min(stretch, offset < until ? until - offset : Math.max(firstBeyond, offset - until));
}

/**
 * The windows of a source in order. Two stretches of memory take turns: one is being read into while the other is
 * looked at, so a window is valid until the next is asked for.
 * @throws Error when reading fails
 */
export async function* fileWindows(
  source: ByteSource,
  plan: WindowPlan = { offset: 0, until: Number.POSITIVE_INFINITY },
): AsyncGenerator<FileWindow> {
  let current = takeMemory();
  let other = takeMemory();
  let { offset } = plan;
  let wanted = lengthAt(offset, plan);
  let reading = fill(source, current, wanted);
  try {
    for (;;) {
      const filled = await reading;
      const last = filled < wanted;
      if (!last) {
        wanted = lengthAt(offset + filled, plan);
        reading = fill(source, other, wanted);
        // Seen by the next turn; a caller that stops before must not leave it unhandled.
        reading.catch(() => undefined);
      }
      yield { bytes: current, start: windowRoom, end: windowRoom + filled, offset, last };
      if (last) return;
      offset += filled;
      [current, other] = [other, current];
    }
  } finally {
    await reading.catch(() => undefined);
    giveBack(current);
    giveBack(other);
  }
}
