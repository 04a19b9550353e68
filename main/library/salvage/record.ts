import type { SqlValue } from '../database.ts';

/** Rows as SQLite writes them into a page (sqlite.org/fileformat2.html, 2.1 and 1.6). Everything throws RangeError where it makes no sense. */

/** A whole number of one to nine bytes, and where it ends. */
export function readVarint(bytes: Buffer, at: number): { readonly value: number; readonly end: number } {
  let value = 0;
  for (let index = 0; index < 8; index += 1) {
    const byte = bytes.readUInt8(at + index);
    value = value * 128 + (byte & 127);
    if (byte < 128) return { value, end: at + index + 1 };
  }
  // The ninth byte counts whole; numbers so large stand for no row of ours.
  return { value: value * 256 + bytes.readUInt8(at + 8), end: at + 9 };
}

const strict = new TextDecoder('utf-8', { fatal: true });

function textOf(bytes: Buffer): SqlValue {
  try {
    return strict.decode(bytes);
  } catch {
    return bytes;
  }
}

/** Bytes of whole numbers by their type, 1 to 6. */
const widths = [0, 1, 2, 3, 4, 6, 8];

function valueAt(
  payload: Buffer,
  at: number,
  type: number,
): { readonly value: SqlValue; readonly end: number } {
  const width = widths[type];
  if (type === 0) return { value: null, end: at };
  if (width !== undefined) {
    const value = width === 8 ? Number(payload.readBigInt64BE(at)) : payload.readIntBE(at, width);
    return { value, end: at + width };
  }
  if (type === 7) return { value: payload.readDoubleBE(at), end: at + 8 };
  if (type === 8 || type === 9) return { value: type - 8, end: at };
  if (type < 12) throw new RangeError('a type that is not in use');
  const end = at + Math.floor((type - 12) / 2);
  if (end > payload.length) throw new RangeError('a value longer than its row');
  const bytes = payload.subarray(at, end);
  return { value: type % 2 === 1 ? textOf(bytes) : bytes, end };
}

/** The values of a row. */
export function readRecord(payload: Buffer): readonly SqlValue[] {
  const header = readVarint(payload, 0);
  const values: SqlValue[] = [];
  let at = header.value;
  for (let place = header.end; place < header.value; ) {
    const type = readVarint(payload, place);
    place = type.end;
    const read = valueAt(payload, at, type.value);
    values.push(read.value);
    at = read.end;
  }
  return values;
}
