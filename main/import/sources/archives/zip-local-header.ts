import { type ExtraField, parseExtraFields } from 'yauzl';
import { nextBytes } from '../byte-source.ts';
import type { PushedBackSource } from './pushed-back-source.ts';
import { memberName, type ZipMember } from './zip-member.ts';

/** What stands before each member of a zip archive (APPNOTE 4.3.7). */
export const localMark = Buffer.from('PK\x03\x04');
/** Bytes of it before the name. */
export const localFixedLength = 30;
/** Versions and ways of packing that zip programs write; where others stand, the mark is there by chance. */
const highestVersion = 63;
const highestMethod = 99;
const longestName = 4096;
/** The sizes and the checksum come behind the member. */
const sizesFollow = 8;
const tooLargeFor32 = 0xffffffff;

/** Sizes in the extra field of zip64, in this order and only those that did not fit. */
function zip64Sizes(extra: readonly ExtraField[]): readonly number[] {
  const data = extra.find(({ id }) => id === 1)?.data ?? Buffer.alloc(0);
  return [0, 8].filter((at) => at + 8 <= data.length).map((at) => Number(data.readBigUInt64LE(at)));
}

function extraFields(raw: Buffer): ExtraField[] {
  try {
    return parseExtraFields(raw);
  } catch {
    return [];
  }
}

/**
 * Reads what stands before a member, and leaves the source where its bytes begin. Null when the mark the source stands at
 * was there by chance, or the archive ends; then the source stands behind the mark.
 */
export async function nextLocalHeader(source: PushedBackSource): Promise<ZipMember | null> {
  const fixed = await nextBytes(source, localFixedLength);
  const nameLength = fixed.length < localFixedLength ? 0 : fixed.readUInt16LE(26);
  const isHeader =
    nameLength > 0 &&
    nameLength <= longestName &&
    (fixed[4] ?? 0) <= highestVersion &&
    fixed.readUInt16LE(8) <= highestMethod;
  if (!isHeader) {
    source.giveBack(fixed.subarray(localMark.length));
    return null;
  }
  const flags = fixed.readUInt16LE(6);
  const raw = await nextBytes(source, nameLength + fixed.readUInt16LE(28));
  const extra = extraFields(raw.subarray(nameLength));
  const follow = (flags & sizesFollow) !== 0;
  const [large = 0, largePacked = 0] = zip64Sizes(extra);
  const packed = fixed.readUInt32LE(18);
  const unpacked = fixed.readUInt32LE(22);
  const checksum = fixed.readUInt32LE(14);
  return {
    name: memberName(flags, raw.subarray(0, nameLength), extra),
    flags,
    method: fixed.readUInt16LE(8),
    packed: packed === tooLargeFor32 ? largePacked || null : follow && packed === 0 ? null : packed,
    unpacked: unpacked === tooLargeFor32 ? large || null : follow && unpacked === 0 ? null : unpacked,
    checksum: follow && checksum === 0 ? null : checksum,
  };
}
