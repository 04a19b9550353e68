import { type Entry as DirectoryEntry, fromRandomAccessReaderPromise, RandomAccessReader } from 'yauzl';
import type { RandomBytes } from '../byte-source.ts';
import { ReadProblem } from '../read-error.ts';
import { memberName, type ZipMember } from './zip-member.ts';

/** A member as the directory at the end of a zip archive lists it. */
export interface ListedMember extends ZipMember {
  readonly packed: number;
  /** Offset of what stands before the member itself. */
  readonly headerAt: number;
  /** Where its bytes begin. @throws ReadProblem when the archive is damaged there */
  locate(): Promise<number>;
}

const elsewhere =
  'It is not where the table of contents of its archive says: a part of the archive is damaged.';

/** The directory is read in many small pieces. */
const pageSize = 64 << 10;

/** Reads for yauzl through one page of memory. */
class PagedReader extends RandomAccessReader {
  readonly #bytes: RandomBytes;
  readonly #page = Buffer.allocUnsafe(pageSize);
  #start = 0;
  #filled = 0;

  constructor(bytes: RandomBytes) {
    super();
    this.#bytes = bytes;
  }

  override read(
    buffer: Buffer,
    offset: number,
    length: number,
    position: number,
    callback: (error: Error | null) => void,
  ): void {
    this.#fill(buffer, offset, length, position).then(
      () => callback(null),
      (error: unknown) => callback(error instanceof Error ? error : new Error(String(error))),
    );
  }

  async #fill(buffer: Buffer, offset: number, length: number, position: number): Promise<void> {
    let done = 0;
    while (done < length) {
      const at = position + done;
      if (at < this.#start || at >= this.#start + this.#filled) {
        this.#start = at;
        this.#filled = at < 0 ? 0 : await this.#bytes.read(this.#page, 0, pageSize, at);
        if (this.#filled === 0) throw new Error('unexpected end');
      }
      const from = at - this.#start;
      done += this.#page.copy(buffer, offset + done, from, Math.min(this.#filled, from + length - done));
    }
  }

  override close(callback: (error: Error | null) => void): void {
    callback(null);
  }
}

/** Kind of a member by the mode that Unix programs keep: a link is not followed, and nothing else holds bytes. */
function isPlainFile(entry: DirectoryEntry, name: string): boolean {
  const kind = (entry.externalFileAttributes >>> 16) & 0o170000;
  return !name.endsWith('/') && (kind === 0 || kind === 0o100000);
}

/**
 * The plain files that the directory of a zip archive lists, in its order.
 * @throws Error when there is no directory, or from where it is damaged
 */
export async function* listedMembers(bytes: RandomBytes): AsyncGenerator<ListedMember> {
  const archive = await fromRandomAccessReaderPromise(new PagedReader(bytes), bytes.size, {
    autoClose: false,
    decodeStrings: false,
    validateEntrySizes: false,
  });
  for await (const entry of archive.eachEntry()) {
    const { generalPurposeBitFlag: flags } = entry;
    const name = memberName(flags, entry.fileNameRaw, entry.extraFields);
    if (!isPlainFile(entry, name)) continue;
    yield {
      name,
      flags,
      method: entry.compressionMethod,
      packed: entry.compressedSize,
      unpacked: entry.uncompressedSize,
      checksum: entry.crc32,
      headerAt: entry.relativeOffsetOfLocalHeader,
      locate: async () => {
        const found = await archive.readLocalFileHeaderPromise(entry, { minimal: true }).catch(() => null);
        if (found === null) throw new ReadProblem(elsewhere);
        return found.fileDataStart;
      },
    };
  }
}
