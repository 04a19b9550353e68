import { type ByteSource, passOver } from '../byte-source.ts';
import type { ReadingContext } from '../reading-context.ts';
import type { Entry } from '../source-file.ts';
import { CheckedSource } from './checked-source.ts';
import { LimitedSource } from './limited-source.ts';
import type { MemberNames } from './member-name.ts';
import { PushedBackSource } from './pushed-back-source.ts';
import { UnpackedSource } from './unpacked-source.ts';
import { encryptedProblem } from './zip-file.ts';
import { localMark, nextLocalHeader } from './zip-local-header.ts';
import { isEncrypted, methodProblem, type ZipMember } from './zip-member.ts';

const unknownEnd = 'Its archive does not say where it ends: unpack the archive and import the folder.';

/** A member in a stream: once it has been read, or left, the stream goes on behind it. */
class StreamedMember {
  readonly #stream: PushedBackSource;
  readonly #packed: LimitedSource;
  readonly #unpacked: UnpackedSource | null;
  readonly source: ByteSource;

  constructor(stream: PushedBackSource, member: ZipMember, allowance: ReadingContext['allowance']) {
    this.#stream = stream;
    this.#packed = new LimitedSource(stream, member.packed ?? Number.POSITIVE_INFINITY);
    this.#unpacked =
      member.method === 0 ? null : new UnpackedSource(this.#packed, 'deflate', allowance.forOne());
    const bytes = this.#unpacked ?? this.#packed;
    this.source = member.checksum === null ? bytes : new CheckedSource(bytes, member.checksum);
  }

  async leave(signal: AbortSignal | undefined): Promise<void> {
    if (this.#packed.left === Number.POSITIVE_INFINITY && this.#unpacked !== null) {
      // Only by unpacking it is known where it ends; damage in it is looked past.
      await passOver(this.#unpacked, Number.MAX_SAFE_INTEGER, signal).catch(() => false);
      this.#stream.giveBack(await this.#unpacked.finish());
      return;
    }
    await this.#unpacked?.finish();
    await passOver(this.#stream, this.#packed.left, signal);
  }
}

/**
 * The files of a zip archive that is read from its beginning, found by what stands before each of them: for archives
 * whose directory is missing or out of reach.
 * @param read offsets of members that were read already
 */
export async function* streamedEntries(
  archive: ByteSource,
  names: MemberNames,
  { signal, allowance }: ReadingContext,
  read: ReadonlySet<number> = new Set(),
): AsyncGenerator<Entry> {
  const stream = new PushedBackSource(archive);
  let encrypted = 0;
  while (await stream.find(localMark, signal)) {
    const at = stream.position;
    const member = await nextLocalHeader(stream);
    if (member === null || member.name.endsWith('/')) continue;
    const isKnown = read.has(at);
    if (isKnown || isEncrypted(member)) {
      if (!isKnown) encrypted += 1;
      await passOver(stream, member.packed ?? 0, signal);
      continue;
    }
    const place = names.place(member.name);
    const problem =
      methodProblem(member) ?? (member.method === 0 && member.packed === null ? unknownEnd : null);
    if (problem !== null) {
      yield { type: 'unreadable', path: place.path, error: problem };
      await passOver(stream, member.packed ?? 0, signal);
      continue;
    }
    const streamed = new StreamedMember(stream, member, allowance);
    const open = async () => streamed.source;
    yield { type: 'file', file: { ...place, bytes: member.unpacked, disk: null, random: null, open } };
    await streamed.leave(signal);
  }
  const locked = encryptedProblem(names.archive, encrypted);
  if (locked) yield locked;
}
