import type { ByteSource } from './byte-source.ts';

/** Bytes that were read already, and what comes after them. */
export class ResumedSource implements ByteSource {
  #head: Buffer;
  readonly #rest: ByteSource;

  constructor(head: Buffer, rest: ByteSource) {
    this.#head = head;
    this.#rest = rest;
  }

  get taken(): number {
    return this.#rest.taken;
  }

  async read(memory: Buffer, at: number, length: number): Promise<number> {
    if (this.#head.length === 0) return this.#rest.read(memory, at, length);
    const count = this.#head.copy(memory, at, 0, Math.min(length, this.#head.length));
    this.#head = this.#head.subarray(count);
    return count;
  }

  skip(bytes: number): number {
    const count = Math.min(bytes, this.#head.length);
    this.#head = this.#head.subarray(count);
    return count === bytes ? count : count + (this.#rest.skip?.(bytes - count) ?? 0);
  }

  close(): Promise<void> {
    return this.#rest.close();
  }
}
