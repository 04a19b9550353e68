import { OutlookProblem } from '../outlook-problem.ts';

/** Reads little-endian numbers one after the other. Its methods throw an OutlookProblem where the bytes have ended. */
export class ByteReader {
  readonly #bytes: Buffer;
  #at = 0;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  #take(size: number): number {
    const at = this.#at;
    if (size < 0 || at + size > this.#bytes.length) throw new OutlookProblem('Its repetition is damaged.');
    this.#at = at + size;
    return at;
  }

  get left(): number {
    return this.#bytes.length - this.#at;
  }

  short(): number {
    return this.#bytes.readUInt16LE(this.#take(2));
  }

  long(): number {
    return this.#bytes.readUInt32LE(this.#take(4));
  }

  signed(): number {
    return this.#bytes.readInt32LE(this.#take(4));
  }

  bytes(size: number): Buffer {
    const at = this.#take(size);
    return this.#bytes.subarray(at, at + size);
  }

  skip(size: number): void {
    this.#take(size);
  }
}
