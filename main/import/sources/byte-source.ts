import { createReadStream } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { createGunzip, type Gunzip } from 'node:zlib';

/** The bytes of a file in order, unpacked where it is compressed. */
export interface ByteSource {
  /** Reads up to `length` bytes into `memory` at `at`; 0 means that the source has ended. @throws Error */
  read(memory: Buffer, at: number, length: number): Promise<number>;
  /** Bytes of the file on disk that are behind. */
  readonly taken: number;
  close(): Promise<void>;
}

class FileSource implements ByteSource {
  readonly #file: FileHandle;
  taken = 0;

  constructor(file: FileHandle) {
    this.#file = file;
  }

  async read(memory: Buffer, at: number, length: number): Promise<number> {
    const { bytesRead } = await this.#file.read(memory, at, length, this.taken);
    this.taken += bytesRead;
    return bytesRead;
  }

  close(): Promise<void> {
    return this.#file.close();
  }
}

class GzipSource implements ByteSource {
  readonly #disk;
  readonly #unpacked: Gunzip;
  readonly #chunks: AsyncIterator<Buffer>;
  #rest: Buffer = Buffer.alloc(0);

  constructor(path: string) {
    this.#disk = createReadStream(path, { highWaterMark: 1 << 20 });
    this.#unpacked = this.#disk.pipe(createGunzip({ chunkSize: 256 << 10 }));
    this.#disk.on('error', (error) => this.#unpacked.destroy(error));
    this.#chunks = this.#unpacked[Symbol.asyncIterator]();
  }

  get taken(): number {
    return this.#disk.bytesRead;
  }

  async read(memory: Buffer, at: number, length: number): Promise<number> {
    if (this.#rest.length === 0) {
      const { done, value } = await this.#chunks.next();
      if (done) return 0;
      this.#rest = value;
    }
    const count = this.#rest.copy(memory, at, 0, Math.min(length, this.#rest.length));
    this.#rest = this.#rest.subarray(count);
    return count;
  }

  async close(): Promise<void> {
    this.#disk.destroy();
    this.#unpacked.destroy();
  }
}

/** Opens a file for reading from its beginning. @throws Error when it cannot be opened */
export async function openSource(path: string, packing: 'none' | 'gzip'): Promise<ByteSource> {
  return packing === 'gzip' ? new GzipSource(path) : new FileSource(await open(path));
}

/** The source as chunks that stay valid. */
export async function* sourceChunks(source: ByteSource): AsyncGenerator<Buffer> {
  for (;;) {
    const memory = Buffer.allocUnsafe(256 << 10);
    const read = await source.read(memory, 0, memory.length);
    if (read === 0) return;
    yield memory.subarray(0, read);
  }
}
