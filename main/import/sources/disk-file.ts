import { type FileHandle, open, stat } from 'node:fs/promises';
import type { ByteSource, RandomBytes } from './byte-source.ts';
import { ReadProblem } from './read-error.ts';
import type { MetFile, SourceFile } from './source-file.ts';

/** A file on disk up to the size it had when it was met, so that one that is being written to ends somewhere. */
class DiskSource implements ByteSource {
  readonly #file: FileHandle;
  readonly #size: number;
  taken = 0;

  constructor(file: FileHandle, size: number) {
    this.#file = file;
    this.#size = size;
  }

  async read(memory: Buffer, at: number, length: number): Promise<number> {
    const count = Math.min(length, this.#size - this.taken);
    if (count <= 0) return 0;
    const { bytesRead } = await this.#file.read(memory, at, count, this.taken);
    if (bytesRead === 0) throw new ReadProblem('It became shorter while it was read.');
    this.taken += bytesRead;
    return bytesRead;
  }

  skip(bytes: number): number {
    const count = Math.min(bytes, this.#size - this.taken);
    this.taken += count;
    return count;
  }

  close(): Promise<void> {
    return this.#file.close();
  }
}

/** A file on disk as a source. @throws Error when it cannot be opened */
export async function openDisk(place: string | Buffer, size: number): Promise<ByteSource> {
  return new DiskSource(await open(place), size);
}

async function randomDisk(place: string | Buffer, size: number): Promise<RandomBytes> {
  const file = await open(place);
  return {
    size,
    read: async (memory, at, length, position) => (await file.read(memory, at, length, position)).bytesRead,
    takenAt: (position) => position,
    close: () => file.close(),
  };
}

async function changeSince(place: string | Buffer, { size, written }: MetFile): Promise<string | null> {
  const now = await stat(place, { bigint: true }).catch(() => null);
  if (now === null) return 'was moved or deleted while it was read.';
  if (now.size > size) return 'grew while it was read; what was added to it comes with the next import.';
  return now.mtimeNs === written
    ? null
    : 'was written to while it was read; import it again to be sure of it.';
}

/**
 * A file that was met on disk.
 * @param place as a buffer when its name is no UTF-8, since a string could not name it
 */
export function diskFile(
  place: string | Buffer,
  met: MetFile,
  { path, names }: Pick<SourceFile, 'path' | 'names'>,
): SourceFile {
  return {
    path,
    names,
    bytes: met.size,
    disk: place,
    open: () => openDisk(place, met.size),
    random: () => randomDisk(place, met.size),
    change: () => changeSince(place, met),
    met,
  };
}
