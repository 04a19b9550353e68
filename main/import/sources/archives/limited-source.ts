import type { ByteSource } from '../byte-source.ts';
import { ReadProblem } from '../read-error.ts';

/** The next bytes of a source, up to a number; closing it leaves the source open. */
export class LimitedSource implements ByteSource {
  readonly #source: ByteSource;
  /** Bytes that were not read yet. */
  left: number;

  constructor(source: ByteSource, length: number) {
    this.#source = source;
    this.left = length;
  }

  get taken(): number {
    return this.#source.taken;
  }

  async read(memory: Buffer, at: number, length: number): Promise<number> {
    if (this.left === 0) return 0;
    const read = await this.#source.read(memory, at, Math.min(length, this.left));
    if (read === 0) throw new ReadProblem('The archive ends before this file does.');
    this.left -= read;
    return read;
  }

  async close(): Promise<void> {}
}
