import { type ByteSource, nextBytes } from '../byte-source.ts';

/** A source to which bytes can be given back: for formats that tell where something ends only behind it. */
export class PushedBackSource implements ByteSource {
  readonly #source: ByteSource;
  #back: Buffer = Buffer.alloc(0);
  /** Bytes read so far and not given back. */
  position = 0;

  constructor(source: ByteSource) {
    this.#source = source;
  }

  get taken(): number {
    return this.#source.taken;
  }

  /** The next reads give these bytes again, which were the last to be read. */
  giveBack(bytes: Buffer): void {
    this.#back = this.#back.length === 0 ? bytes : Buffer.concat([bytes, this.#back]);
    this.position -= bytes.length;
  }

  /** Passes over everything up to the next place where these bytes stand; false when there is none. */
  async find(mark: Buffer, signal?: AbortSignal): Promise<boolean> {
    let kept = 0;
    while (!signal?.aborted) {
      const bytes = await nextBytes(this, 64 << 10);
      const at = bytes.indexOf(mark);
      if (at >= 0) {
        this.giveBack(bytes.subarray(at));
        return true;
      }
      // A mark can be cut by the end of what was read. Bytes that were kept once and brought nothing new are the end.
      if (bytes.length <= kept) return false;
      kept = Math.min(mark.length - 1, bytes.length);
      this.giveBack(bytes.subarray(bytes.length - kept));
    }
    return false;
  }

  async read(memory: Buffer, at: number, length: number): Promise<number> {
    let read: number;
    if (this.#back.length > 0) {
      read = this.#back.copy(memory, at, 0, Math.min(length, this.#back.length));
      this.#back = this.#back.subarray(read);
    } else read = await this.#source.read(memory, at, length);
    this.position += read;
    return read;
  }

  skip(bytes: number): number {
    const given = Math.min(bytes, this.#back.length);
    this.#back = this.#back.subarray(given);
    const skipped = given + (given === bytes ? 0 : (this.#source.skip?.(bytes - given) ?? 0));
    this.position += skipped;
    return skipped;
  }

  close(): Promise<void> {
    return this.#source.close();
  }
}
