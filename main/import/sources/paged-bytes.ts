import type { RandomBytes } from './byte-source.ts';

const pageSize = 64 << 10;

/** Bytes read through one page of memory, for who reads many small pieces near each other. Closing it closes nothing. */
export class PagedBytes implements RandomBytes {
  readonly #bytes: RandomBytes;
  readonly #page = Buffer.allocUnsafe(pageSize);
  #start = 0;
  #filled = 0;

  constructor(bytes: RandomBytes) {
    this.#bytes = bytes;
  }

  get size(): number {
    return this.#bytes.size;
  }

  async read(memory: Buffer, at: number, length: number, position: number): Promise<number> {
    if (position < 0) return 0;
    if (position < this.#start || position >= this.#start + this.#filled) {
      if (length >= pageSize) return this.#bytes.read(memory, at, length, position);
      this.#filled = 0;
      this.#start = position;
      this.#filled = await this.#bytes.read(this.#page, 0, pageSize, position);
    }
    const from = position - this.#start;
    return this.#page.copy(memory, at, from, Math.min(this.#filled, from + length));
  }

  takenAt(position: number): number {
    return this.#bytes.takenAt(position);
  }

  async close(): Promise<void> {}
}
