import { inflateRawSync } from 'node:zlib';
import { counted } from '../../../../shared/wording/english.ts';
import { type ByteSource, nextBytes, type RandomBytes } from '../byte-source.ts';
import { bytesInMemory, RandomSource } from '../random-source.ts';
import { ReadProblem } from '../read-error.ts';
import { ResumedSource } from '../resumed-source.ts';
import type { Entry, SourceFile } from '../source-file.ts';
import { SteadySource } from '../steady-source.ts';
import type { MemberAllowance } from './allowance.ts';
import { CheckedSource } from './checked-source.ts';
import { UnpackedSource } from './unpacked-source.ts';
import { methodProblem, type ZipMember } from './zip-member.ts';

/** The bytes of a member as the archive holds them. */
export interface PackedBytes {
  open(): Promise<ByteSource>;
  /** Null where they are in a stream. */
  readonly random: (() => Promise<RandomBytes>) | null;
}

/** A member as a file: unpacked while it is read, and held against its checksum. */
export function zipFile(
  member: ZipMember,
  place: Pick<SourceFile, 'path' | 'names'>,
  bytes: PackedBytes,
  allowance: MemberAllowance,
): Entry {
  const problem = methodProblem(member);
  if (problem !== null) return { type: 'unreadable', path: place.path, error: problem };
  const open = async () => {
    const packed = await bytes.open();
    const source = member.method === 0 ? packed : await unpackedMember(member, packed, allowance);
    return member.checksum === null ? source : new CheckedSource(source, member.checksum);
  };
  const random = member.method === 0 ? bytes.random : null;
  return { type: 'file', file: { ...place, bytes: member.unpacked, disk: null, open, random } };
}

/** Members so small, packed and unpacked, are unpacked at one go: to set a stream up costs more than they do. */
const smallPacked = 64 << 10;
const smallUnpacked = 1 << 20;

async function unpackedMember(
  { packed, unpacked }: ZipMember,
  source: ByteSource,
  allowance: MemberAllowance,
): Promise<ByteSource> {
  if (packed === null || packed > smallPacked || unpacked === null || unpacked > smallUnpacked)
    return new UnpackedSource(source, 'deflate', allowance);
  const careful = new SteadySource(source);
  const bytes = await nextBytes(careful, packed);
  try {
    if (careful.problem === null) {
      const content = inflateRawSync(bytes, { maxOutputLength: smallUnpacked });
      allowance.spend(content.length, packed);
      return new RandomSource(bytesInMemory(content, source.taken));
    }
  } catch (error) {
    if (error instanceof ReadProblem) throw error;
    // It is damaged, or larger than it says: as a stream, what can be had of it is.
  }
  return new UnpackedSource(new ResumedSource(bytes, source), 'deflate', allowance);
}

/** What the receipt says of members that are encrypted; null when there are none. */
export function encryptedProblem(archive: string, count: number): Entry | null {
  if (count === 0) return null;
  const error = `${counted(count, 'file in it is', 'files in it are')} locked with a password: unpack the archive with the password and import the folder.`;
  return { type: 'unreadable', path: archive, error };
}
