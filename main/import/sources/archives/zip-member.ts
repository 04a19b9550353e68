import { type ExtraField, getFileNameLowLevel } from 'yauzl';

/** What a zip archive says of one file in it, in its directory or before the file itself. */
export interface ZipMember {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  /** Of the packed bytes; null when they say themselves where they end. */
  readonly packed: number | null;
  readonly unpacked: number | null;
  readonly checksum: number | null;
}

/** Ways of packing that zip programs use beside the two that everybody reads. */
const otherMethods: ReadonlyMap<number, string> = new Map([
  [9, 'Deflate64'],
  [12, 'bzip2'],
  [14, 'LZMA'],
  [93, 'Zstandard'],
  [95, 'XZ'],
  [98, 'PPMd'],
  [99, 'AES'],
]);

/** Whether a member cannot be read without a password (APPNOTE 4.4.4 bit 0; method 99 is AES). */
export function isEncrypted({ flags, method }: Pick<ZipMember, 'flags' | 'method'>): boolean {
  return (flags & 1) !== 0 || method === 99;
}

/** Why a member cannot be unpacked; null when it can. */
export function methodProblem({ method }: Pick<ZipMember, 'method'>): string | null {
  if (method === 0 || method === 8) return null;
  const name = otherMethods.get(method) ?? `method ${method}`;
  return `It is packed in a way that cannot be read here (${name}): unpack the archive and import the folder.`;
}

/** Extra field of Info-ZIP with the name in UTF-8. */
const unicodePath = 0x7075;
const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * The name of a member. Names without the mark of UTF-8 are in the alphabet of old DOS by the letter of the standard, but
 * macOS and others write UTF-8 there all the same, and hardly any other text happens to be valid UTF-8.
 */
export function memberName(flags: number, raw: Buffer, extra: ExtraField[]): string {
  if ((flags & 0x800) === 0 && !extra.some(({ id }) => id === unicodePath)) {
    try {
      return utf8.decode(raw);
    } catch {
      // It is no UTF-8, then.
    }
  }
  return getFileNameLowLevel(flags, raw, extra, false);
}
