import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { createGunzip } from 'node:zlib';

/** Large enough that reading costs nothing beside looking at what was read, small enough for flat memory. */
const chunkBytes = 1 << 20;

/**
 * The bytes of a file in order. Each chunk is valid only until the next one is asked for: they share their memory.
 * @param onBytes told after each chunk how many bytes of the file on disk are behind
 */
export async function* fileChunks(path: string, onBytes: (read: number) => void): AsyncGenerator<Buffer> {
  const file = await open(path);
  try {
    const memory = Buffer.allocUnsafe(chunkBytes);
    let total = 0;
    for (;;) {
      const { bytesRead } = await file.read(memory, 0, chunkBytes);
      if (bytesRead === 0) return;
      total += bytesRead;
      onBytes(total);
      yield memory.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
}

/** The bytes a gzip file holds. `onBytes` counts those on disk. @throws Error for a damaged or cut file */
export async function* gunzippedChunks(
  path: string,
  onBytes: (read: number) => void,
): AsyncGenerator<Buffer> {
  const source = createReadStream(path, { highWaterMark: chunkBytes });
  const unpacked = source.pipe(createGunzip({ chunkSize: chunkBytes }));
  source.on('error', (error) => unpacked.destroy(error));
  try {
    for await (const chunk of unpacked) {
      onBytes(source.bytesRead);
      yield chunk as Buffer;
    }
  } finally {
    source.destroy();
    unpacked.destroy();
  }
}

/** The first bytes of a file, at most `length`. */
export async function fileHead(path: string, length: number): Promise<Buffer> {
  const file = await open(path);
  try {
    const memory = Buffer.alloc(length);
    const { bytesRead } = await file.read(memory, 0, length, 0);
    return memory.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
