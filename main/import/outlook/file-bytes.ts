import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { OutlookProblem } from './outlook-problem.ts';

/**
 * The bytes of a store at any place. Reading one item takes dozens of small reads, each of which depends on the one
 * before, in a process that has nothing else to do: so they do not wait for one another through promises.
 */
export interface FileBytes {
  readonly size: number;
  /** @throws OutlookProblem when the file does not reach so far, Error when it cannot be read */
  read(position: number, length: number): Buffer;
  close(): void;
}

const endsTooEarly = 'The file ends too early: a part of it is missing.';

function checkReach(position: number, length: number, size: number): void {
  if (!(position >= 0 && length >= 0 && position + length <= size)) throw new OutlookProblem(endsTooEarly);
}

/** A file on disk. @throws Error when it cannot be opened */
export function bytesOnDisk(place: string | Buffer): FileBytes {
  const file = openSync(place, 'r');
  const { size } = fstatSync(file);
  return {
    size,
    read(position, length) {
      checkReach(position, length, size);
      const memory = Buffer.allocUnsafe(length);
      let filled = 0;
      while (filled < length) {
        const read = readSync(file, memory, filled, length - filled, position + filled);
        if (read === 0) throw new OutlookProblem(endsTooEarly);
        filled += read;
      }
      return memory;
    },
    close: () => closeSync(file),
  };
}

/** A file in memory, in pieces of `piece` bytes, the last of which may be shorter. What lies in one piece is not copied. */
export function bytesInMemory(pieces: readonly Buffer[], piece: number): FileBytes {
  const size = pieces.reduce((sum, { length }) => sum + length, 0);
  return {
    size,
    read(position, length) {
      checkReach(position, length, size);
      const first = Math.floor(position / piece);
      const start = position - first * piece;
      const bytes = pieces[first] ?? Buffer.alloc(0);
      if (start + length <= bytes.length) return bytes.subarray(start, start + length);
      const parts = pieces.slice(first, Math.ceil((position + length) / piece));
      return Buffer.concat(parts).subarray(start, start + length);
    },
    close: () => undefined,
  };
}

/** A file that is one buffer. */
export function bytesOfBuffer(bytes: Buffer): FileBytes {
  return bytesInMemory([bytes], Math.max(1, bytes.length));
}
