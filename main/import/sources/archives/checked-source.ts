import { crc32 } from 'node:zlib';
import type { ByteSource } from '../byte-source.ts';
import { ReadProblem } from '../read-error.ts';

/** A source whose end is compared with what its archive says of it. */
export class CheckedSource implements ByteSource {
  readonly #source: ByteSource;
  readonly #checksum: number;
  #running = 0;

  /** @param checksum CRC-32 of all bytes */
  constructor(source: ByteSource, checksum: number) {
    this.#source = source;
    this.#checksum = checksum;
  }

  get taken(): number {
    return this.#source.taken;
  }

  async read(memory: Buffer, at: number, length: number): Promise<number> {
    const read = await this.#source.read(memory, at, length);
    if (read === 0 && this.#running !== this.#checksum) throw new ReadProblem(damaged);
    this.#running = crc32(memory.subarray(at, at + read), this.#running);
    return read;
  }

  close(): Promise<void> {
    return this.#source.close();
  }
}

const damaged = 'Its checksum does not fit: a part of it is damaged, so something read from it may be wrong.';
