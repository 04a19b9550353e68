import { createGunzip, createInflateRaw } from 'node:zlib';
import type { MemberAllowance } from './allowance.ts';
import type { ByteSource } from './byte-source.ts';

/** Unpacked bytes that may wait to be read before unpacking pauses. */
const most = 4 << 20;
/** Packed bytes handed over at once: enough that unpacking, on a thread of its own, goes on while mail is read. */
const stretch = 256 << 10;

/**
 * Unpacks what another source holds, gzip or the bare deflate of zip. All that comes before damage or an early end is
 * delivered before reading throws.
 */
export class UnpackedSource implements ByteSource {
  readonly #packed: ByteSource;
  readonly #unpack;
  readonly #allowance: MemberAllowance;
  readonly #ready: Buffer[] = [];
  #waiting = 0;
  #fed = 0;
  #last: Buffer = Buffer.alloc(0);
  #state: 'open' | 'ended' | 'closed' = 'open';
  #error: unknown = null;
  #wake: (() => void) | null = null;
  #drained: (() => void) | null = null;

  constructor(packed: ByteSource, how: 'gzip' | 'deflate', allowance: MemberAllowance) {
    this.#packed = packed;
    this.#allowance = allowance;
    const options = { chunkSize: 128 << 10 };
    this.#unpack = how === 'gzip' ? createGunzip(options) : createInflateRaw(options);
    this.#unpack.on('data', (chunk: Buffer) => {
      this.#ready.push(chunk);
      this.#waiting += chunk.length;
      if (this.#waiting > most) this.#unpack.pause();
      this.#changed();
    });
    this.#unpack.on('end', () => this.#end(null));
    this.#unpack.on('error', (error) => this.#end(error));
    void this.#feed();
  }

  get taken(): number {
    return this.#packed.taken;
  }

  /** Bytes behind the end of what was packed, which were read with it: valid once reading has returned 0. */
  get leftOver(): Buffer {
    return this.#last.subarray(this.#last.length - (this.#fed - this.#unpack.bytesWritten));
  }

  #changed(): void {
    this.#wake?.();
    this.#wake = null;
  }

  #end(error: unknown): void {
    if (this.#state === 'open') {
      this.#state = 'ended';
      this.#error = error;
    }
    this.#changed();
  }

  async #feed(): Promise<void> {
    let broken: unknown = null;
    while (this.#state === 'open') {
      const memory = Buffer.allocUnsafe(stretch);
      const read = await this.#packed.read(memory, 0, stretch).catch((error: unknown) => {
        broken = error;
        return 0;
      });
      if (read === 0) break;
      this.#last = memory.subarray(0, read);
      this.#fed += read;
      await new Promise<void>((resume) => this.#unpack.write(this.#last, () => resume()));
    }
    // With the error of an early end everything still inside would be lost.
    while (this.#state === 'open' && this.#unpack.readableLength > 0) {
      await new Promise<void>((resume) => (this.#drained = resume));
    }
    if (broken === null) this.#unpack.end();
    else this.#end(broken);
  }

  async read(memory: Buffer, at: number, length: number): Promise<number> {
    for (;;) {
      const [chunk] = this.#ready;
      if (chunk) {
        const count = chunk.copy(memory, at, 0, Math.min(length, chunk.length));
        if (count === chunk.length) this.#ready.shift();
        else this.#ready[0] = chunk.subarray(count);
        this.#waiting -= count;
        this.#allowance.spend(count, this.#fed);
        if (this.#ready.length === 0) {
          this.#unpack.resume();
          this.#drained?.();
          this.#drained = null;
        }
        return count;
      }
      if (this.#error !== null) throw this.#error;
      if (this.#state !== 'open') return 0;
      await new Promise<void>((wake) => (this.#wake = wake));
    }
  }

  async close(): Promise<void> {
    this.#state = 'closed';
    this.#unpack.destroy();
    this.#changed();
    await this.#packed.close();
  }
}
