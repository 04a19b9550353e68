import type { ByteSource, RandomBytes } from './byte-source.ts';
import { ReadProblem } from './read-error.ts';

/** A stretch of bytes that can be read at any place, as a source. Closing it leaves the bytes open. */
export class RandomSource implements ByteSource {
  readonly #bytes: RandomBytes;
  readonly #end: number;
  #position: number;

  constructor(bytes: RandomBytes, start = 0, length = bytes.size - start) {
    this.#bytes = bytes;
    this.#position = start;
    this.#end = start + length;
  }

  get taken(): number {
    return this.#bytes.takenAt(this.#position);
  }

  async read(memory: Buffer, at: number, length: number): Promise<number> {
    const count = Math.min(length, this.#end - this.#position);
    if (count <= 0) return 0;
    const read = await this.#bytes.read(memory, at, count, this.#position);
    if (read === 0) throw new ReadProblem(endsTooEarly);
    this.#position += read;
    return read;
  }

  skip(bytes: number): number {
    const count = Math.min(bytes, this.#end - this.#position);
    this.#position += count;
    return count;
  }

  async close(): Promise<void> {}
}

/** A stretch of bytes by itself, counted from its beginning. Closing it leaves the whole open. */
export function stretchOf(whole: RandomBytes, start: number, size: number): RandomBytes {
  return {
    size,
    read: (memory, at, length, position) =>
      whole.read(memory, at, Math.max(0, Math.min(length, size - position)), start + position),
    takenAt: (position) => whole.takenAt(start + position),
    close: async () => undefined,
  };
}

/** Bytes in memory. @param taken bytes of the file on disk that were read for them */
export function bytesInMemory(bytes: Buffer, taken: number): RandomBytes {
  return {
    size: bytes.length,
    read: async (memory, at, length, position) => bytes.copy(memory, at, position, position + length),
    takenAt: () => taken,
    close: async () => undefined,
  };
}

const endsTooEarly = 'It ends too early: a part of it is missing.';
