import type { ByteSource } from './byte-source.ts';
import { reasonOf } from './read-error.ts';

/**
 * A source that never throws: where the other one breaks off, this one ends, so that all that came before is read as it
 * stands. Why it broke is kept for the receipt.
 */
export class SteadySource implements ByteSource {
  readonly #source: ByteSource;
  /** Bytes of the file, unpacked, that were read. */
  position = 0;
  /** Why the source ended before the file did; null while it has not. */
  problem: string | null = null;

  constructor(source: ByteSource) {
    this.#source = source;
  }

  get taken(): number {
    return this.#source.taken;
  }

  async read(memory: Buffer, at: number, length: number): Promise<number> {
    if (this.problem !== null) return 0;
    try {
      const read = await this.#source.read(memory, at, length);
      this.position += read;
      return read;
    } catch (error) {
      this.problem = reasonOf(error);
      return 0;
    }
  }

  skip(bytes: number): number {
    const skipped = this.#source.skip?.(bytes) ?? 0;
    this.position += skipped;
    return skipped;
  }

  close(): Promise<void> {
    return this.#source.close();
  }
}
