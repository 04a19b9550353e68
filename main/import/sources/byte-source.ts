/** The bytes of a file in order, unpacked where it is compressed. */
export interface ByteSource {
  /** Reads up to `length` bytes into `memory` at `at`; 0 means that the source has ended. @throws Error */
  read(memory: Buffer, at: number, length: number): Promise<number>;
  /** Passes over up to `bytes` without reading them, where that is possible; returns how many. */
  skip?(bytes: number): number;
  /** Bytes of the file on disk that are behind: of the archive, when the source is a file inside one. */
  readonly taken: number;
  close(): Promise<void>;
}

/** Bytes that can be read at any place, at no cost but their own: a file on disk, or a file that lies in one as it is. */
export interface RandomBytes {
  readonly size: number;
  /** As `ByteSource.read`, at `position`; 0 at the end. @throws Error */
  read(memory: Buffer, at: number, length: number, position: number): Promise<number>;
  /** `ByteSource.taken` of who has come to this position. */
  takenAt(position: number): number;
  close(): Promise<void>;
}

const stretch = 256 << 10;

/** The source as chunks that stay valid. */
export async function* sourceChunks(source: ByteSource): AsyncGenerator<Buffer> {
  for (;;) {
    const memory = Buffer.allocUnsafe(stretch);
    const read = await source.read(memory, 0, memory.length);
    if (read === 0) return;
    yield memory.subarray(0, read);
  }
}

/** The next `length` bytes of a source, fewer only where it ends. @throws what reading throws */
export async function nextBytes(source: ByteSource, length: number): Promise<Buffer> {
  const memory = Buffer.allocUnsafe(length);
  let filled = 0;
  while (filled < length) {
    const read = await source.read(memory, filled, length - filled);
    if (read === 0) break;
    filled += read;
  }
  return memory.subarray(0, filled);
}

/** The next bytes of a source, and whether they are all: no more than a little over `limit` are read. */
export async function bytesUpTo(
  source: ByteSource,
  limit: number,
): Promise<{ readonly bytes: Buffer; readonly all: boolean }> {
  const chunks: Buffer[] = [];
  let total = 0;
  for await (const chunk of sourceChunks(source)) {
    chunks.push(chunk);
    total += chunk.length;
    if (total > limit) return { bytes: Buffer.concat(chunks), all: false };
  }
  return { bytes: Buffer.concat(chunks), all: true };
}

/** Passes over the next bytes of a source; false when it ended before, or `signal` said to stop. */
export async function passOver(source: ByteSource, bytes: number, signal?: AbortSignal): Promise<boolean> {
  let left = bytes - (source.skip?.(bytes) ?? 0);
  const memory = Buffer.allocUnsafe(Math.min(left, stretch));
  while (left > 0) {
    if (signal?.aborted) return false;
    const read = await source.read(memory, 0, Math.min(left, memory.length));
    if (read === 0) return false;
    left -= read;
  }
  return true;
}
