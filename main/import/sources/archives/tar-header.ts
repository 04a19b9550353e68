/** What a block of 512 bytes before each member of a tar archive says (POSIX.1-1988 ustar, GNU, and older ones). */
export interface TarHeader {
  readonly name: string;
  /** Of what follows, in bytes. */
  readonly size: number;
  /** The letter of the kind: 0 or NUL a file, 5 a folder, L and K long names, x and g extended headers … */
  readonly kind: string;
  /** GNU's sparse files: another block of places follows. */
  readonly goesOn: boolean;
}

/** Bytes of a block; headers and contents fill whole ones. */
export const tarBlock = 512;

/** Text up to its first NUL; names that are no UTF-8 are old ones of Western systems. */
export function tarText(bytes: Buffer): string {
  const end = bytes.indexOf(0);
  const text = end < 0 ? bytes : bytes.subarray(0, end);
  const decoded = text.toString('utf8');
  return decoded.includes('\ufffd') ? text.toString('latin1') : decoded;
}

/** Octal digits, or GNU's base 256 for what they cannot hold. NaN for anything else. */
function tarNumber(bytes: Buffer): number {
  const [first = 0] = bytes;
  if (first === 0x80) return bytes.subarray(1).reduce((number, byte) => number * 256 + byte, 0);
  const digits = /^[ \0]*([0-7]*)[ \0]*$/.exec(bytes.toString('latin1'))?.[1];
  return digits === undefined ? Number.NaN : Number.parseInt(digits || '0', 8);
}

/** Sum of all bytes with those of the sum itself taken as blanks; some old programs took bytes as signed. */
function isSummedUp(block: Buffer): boolean {
  const stated = tarNumber(block.subarray(148, 156));
  let sum = 8 * 32;
  let signed = sum;
  for (let at = 0; at < tarBlock; at += 1) {
    if (at >= 148 && at < 156) continue;
    sum += block[at] ?? 0;
    signed += block.readInt8(at);
  }
  return stated === sum || stated === signed;
}

/** Reads such a block; null when it is none. */
export function readTarHeader(block: Buffer): TarHeader | null {
  if (block.length < tarBlock || block[0] === 0 || !isSummedUp(block)) return null;
  const size = tarNumber(block.subarray(124, 136));
  if (!Number.isSafeInteger(size)) return null;
  const kind = String.fromCharCode(block[156] ?? 0).replace('\0', '0');
  const isPosix = block.toString('latin1', 257, 263) === 'ustar\0';
  const prefix = isPosix ? tarText(block.subarray(345, 500)) : '';
  const own = tarText(block.subarray(0, 100));
  return { name: prefix === '' ? own : `${prefix}/${own}`, size, kind, goesOn: block[482] === 1 };
}

/** Records of an extended header (POSIX.1-2001): `length key=value`, the length counting itself. */
export function paxRecords(bytes: Buffer): ReadonlyMap<string, string> {
  const records = new Map<string, string>();
  let at = 0;
  while (at < bytes.length) {
    const digits = /^\d{1,9}(?= )/.exec(bytes.toString('latin1', at, at + 10))?.[0];
    const length = Number(digits ?? 0);
    if (digits === undefined || length <= digits.length + 1) return records;
    const record = bytes.toString('utf8', at + digits.length + 1, at + length - 1);
    const equals = record.indexOf('=');
    if (equals > 0) records.set(record.slice(0, equals), record.slice(equals + 1));
    at += length;
  }
  return records;
}
