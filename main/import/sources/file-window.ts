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

async function fill(source: ByteSource, memory: Buffer): Promise<number> {
  let filled = 0;
  while (filled < stretch) {
    const read = await source.read(memory, windowRoom + filled, stretch - filled);
    if (read === 0) break;
    filled += read;
  }
  return filled;
}

/**
 * The windows of a source in order. Two stretches of memory take turns: one is being read into while the other is
 * looked at, so a window is valid until the next is asked for.
 * @throws Error when reading fails
 */
export async function* fileWindows(source: ByteSource): AsyncGenerator<FileWindow> {
  const size = windowRoom + stretch;
  let current = Buffer.allocUnsafeSlow(size);
  let other = Buffer.allocUnsafeSlow(size);
  let offset = 0;
  let reading = fill(source, current);
  try {
    for (;;) {
      const filled = await reading;
      const last = filled < stretch;
      if (!last) {
        reading = fill(source, other);
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
  }
}
