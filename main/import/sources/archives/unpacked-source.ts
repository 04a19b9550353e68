import { createGunzip, createInflateRaw } from 'node:zlib';
import type { ByteSource } from '../byte-source.ts';
import type { MemberAllowance } from './allowance.ts';

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
  /** Packed chunks that are not known to be used up, and how many bytes were handed over with and before them. */
  #unused: Buffer[] = [];
  #handedOver = 0;
  #waiting = 0;
  #state: 'open' | 'ended' | 'closed' = 'open';
  #error: unknown = null;
  readonly #feeding: Promise<void>;
  #wakeReader: (() => void) | null = null;
  #wakeFeeder: (() => void) | null = null;
  #wakeDrained: (() => void) | null = null;

  constructor(packed: ByteSource, how: 'gzip' | 'deflate', allowance: MemberAllowance) {
    this.#packed = packed;
    this.#allowance = allowance;
    const options = { chunkSize: 128 << 10 };
    this.#unpack = how === 'gzip' ? createGunzip(options) : createInflateRaw(options);
    this.#unpack.on('data', (chunk: Buffer) => {
      this.#ready.push(chunk);
      this.#waiting += chunk.length;
      if (this.#waiting > most) this.#unpack.pause();
      this.#wakeReader?.();
    });
    this.#unpack.on('end', () => this.#end(null));
    this.#unpack.on('error', (error) => this.#end(error));
    this.#feeding = this.#feed();
  }

  get taken(): number {
    return this.#packed.taken;
  }

  #end(error: unknown): void {
    if (this.#state === 'open') {
      this.#state = 'ended';
      this.#error = error;
    }
    this.#wakeReader?.();
    this.#wakeFeeder?.();
    this.#wakeDrained?.();
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
      const chunk = memory.subarray(0, read);
      this.#unused.push(chunk);
      this.#handedOver += read;
      if (this.#state === 'open') {
        await new Promise<void>((resume) => {
          this.#wakeFeeder = resume;
          this.#unpack.write(chunk, () => resume());
        });
      }
      const [, ...later] = this.#unused;
      if (this.#unusedBytes() <= sizeOf(later)) this.#unused = later;
    }
    // With the error of an early end everything still inside would be lost.
    while (this.#state === 'open' && this.#unpack.readableLength > 0) {
      await new Promise<void>((resume) => (this.#wakeDrained = resume));
    }
    if (broken === null) this.#unpack.end();
    else this.#end(broken);
  }

  #unusedBytes(): number {
    return this.#handedOver - this.#unpack.bytesWritten;
  }

  async read(memory: Buffer, at: number, length: number): Promise<number> {
    for (;;) {
      const [chunk] = this.#ready;
      if (chunk) {
        const count = chunk.copy(memory, at, 0, Math.min(length, chunk.length));
        if (count === chunk.length) this.#ready.shift();
        else this.#ready[0] = chunk.subarray(count);
        this.#waiting -= count;
        this.#allowance.spend(count, this.#handedOver);
        if (this.#ready.length === 0) {
          this.#unpack.resume();
          if (this.#unpack.readableLength === 0) this.#wakeDrained?.();
        }
        return count;
      }
      if (this.#error !== null) throw this.#error;
      if (this.#state !== 'open') return 0;
      await new Promise<void>((wake) => (this.#wakeReader = wake));
    }
  }

  /** Ends without closing what is unpacked, and returns the bytes that were read from it beyond the end. */
  async finish(): Promise<Buffer> {
    if (this.#state === 'open') this.#state = 'closed';
    this.#wakeFeeder?.();
    this.#wakeDrained?.();
    await this.#feeding;
    const unused = Math.max(0, this.#unusedBytes());
    this.#unpack.destroy();
    const chunks = Buffer.concat(this.#unused);
    return chunks.subarray(chunks.length - Math.min(unused, chunks.length));
  }

  async close(): Promise<void> {
    await this.finish();
    await this.#packed.close();
  }
}

function sizeOf(chunks: readonly Buffer[]): number {
  return chunks.reduce((sum, { length }) => sum + length, 0);
}
