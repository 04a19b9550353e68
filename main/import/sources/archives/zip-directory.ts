import { type Entry as DirectoryEntry, fromRandomAccessReaderPromise, RandomAccessReader } from 'yauzl';
import type { RandomBytes } from '../byte-source.ts';
import { PagedBytes } from '../paged-bytes.ts';
import { ReadProblem } from '../read-error.ts';
import { localFixedLength, localMark } from './zip-local-header.ts';
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

/** Reads for yauzl. */
class DirectoryReader extends RandomAccessReader {
  readonly #bytes: RandomBytes;

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
    readFully(this.#bytes, buffer, offset, length, position).then(
      () => callback(null),
      (error: unknown) => callback(error instanceof Error ? error : new Error(String(error))),
    );
  }

  override close(callback: (error: Error | null) => void): void {
    callback(null);
  }
}

async function readFully(
  bytes: RandomBytes,
  memory: Buffer,
  at: number,
  length: number,
  position: number,
): Promise<void> {
  for (let done = 0; done < length; ) {
    const read = await bytes.read(memory, at + done, length - done, position + done);
    if (read === 0) throw new ReadProblem(elsewhere);
    done += read;
  }
}

/** The header before a member is as long as its name and extra field there, which need not be those of the directory. */
async function startOf(bytes: RandomBytes, headerAt: number): Promise<number> {
  const header = Buffer.allocUnsafe(localFixedLength);
  await readFully(bytes, header, 0, header.length, headerAt);
  if (!header.subarray(0, localMark.length).equals(localMark)) throw new ReadProblem(elsewhere);
  return headerAt + header.length + header.readUInt16LE(26) + header.readUInt16LE(28);
}

/** Kind of a member by the mode that Unix programs keep: a link is not followed, and nothing else holds bytes. */
function isPlainFile(entry: DirectoryEntry, name: string): boolean {
  const kind = (entry.externalFileAttributes >>> 16) & 0o170000;
  return !name.endsWith('/') && (kind === 0 || kind === 0o100000);
}

/**
 * The plain files that the directory of a zip archive lists, in its order.
 * @param forMembers the same bytes, by which the members themselves are read
 * @throws Error when there is no directory, or from where it is damaged
 */
export async function* listedMembers(
  bytes: RandomBytes,
  forMembers: RandomBytes,
): AsyncGenerator<ListedMember> {
  const archive = await fromRandomAccessReaderPromise(
    new DirectoryReader(new PagedBytes(bytes)),
    bytes.size,
    {
      autoClose: false,
      decodeStrings: false,
      validateEntrySizes: false,
    },
  );
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
      locate: () => startOf(forMembers, entry.relativeOffsetOfLocalHeader),
    };
  }
}
