import { decodeCharset } from '../../mail/charset.ts';

/** Types of values ([MS-OXCDATA] 2.11.1). */
export const types = {
  short: 0x0002,
  long: 0x0003,
  truth: 0x000b,
  wide: 0x0014,
  text8: 0x001e,
  text: 0x001f,
  time: 0x0040,
  binary: 0x0102,
  binaries: 0x1102,
} as const;

/** One property, wherever it is stored. */
export interface StoredValue {
  readonly type: number;
  /** Its first bytes, `reach` or more of them where there are so many. @throws OutlookProblem */
  bytes(reach: number): Buffer;
}

/** Where properties are looked up by their id, the upper half of the tag. */
export interface PropertyStore {
  find(id: number): StoredValue | null;
}

/** Bytes of a text or a value that are read where its reader does not ask for more: any subject or list of names. */
const usualReach = 256 << 10;

/**
 * The properties of a message, a person on it, a file in it or a folder. What is missing is null or ''; what is damaged makes
 * these methods throw.
 */
export class Properties {
  readonly #store: PropertyStore;
  /** Charset of texts that are not stored as UTF-16. */
  readonly charset: string;

  constructor(store: PropertyStore, charset: string) {
    this.#store = store;
    this.charset = charset;
  }

  has(id: number): boolean {
    return this.#store.find(id) !== null;
  }

  text(id: number, reach = usualReach): string {
    const value = this.#store.find(id);
    if (value === null || (value.type !== types.text && value.type !== types.text8)) return '';
    const bytes = value.bytes(reach).subarray(0, reach);
    const text =
      value.type === types.text
        ? bytes.toString('utf16le', 0, bytes.length & ~1)
        : decodeCharset(bytes, this.charset);
    return text.replace(/\0[\s\S]*$/, '');
  }

  number(id: number): number | null {
    const value = this.#store.find(id);
    if (value === null) return null;
    const bytes = value.bytes(8);
    if (value.type === types.short && bytes.length >= 2) return bytes.readInt16LE(0);
    if (value.type === types.long && bytes.length >= 4) return bytes.readInt32LE(0);
    return null;
  }

  /** Whether a property is there and true. */
  truth(id: number): boolean {
    const value = this.#store.find(id);
    return value?.type === types.truth && (value.bytes(1)[0] ?? 0) !== 0;
  }

  /** Milliseconds since 1970 UTC; null where the value is no moment of these centuries. */
  time(id: number): number | null {
    const value = this.#store.find(id);
    if (value?.type !== types.time) return null;
    const bytes = value.bytes(8);
    return bytes.length < 8 ? null : momentOf(bytes.readBigUInt64LE(0));
  }

  binary(id: number, reach = usualReach): Buffer | null {
    const value = this.#store.find(id);
    return value?.type === types.binary ? value.bytes(reach) : null;
  }

  /** Several values in one, as they are stored. */
  binaries(id: number): Buffer | null {
    const value = this.#store.find(id);
    return value?.type === types.binaries ? value.bytes(usualReach) : null;
  }
}

const ticksTo1970 = 116_444_736_000_000_000n;
/** Outlook writes 1601 and 4501 for "none". */
const earliest = Date.UTC(1900, 0, 1);
const latest = Date.UTC(4500, 0, 1);

/** A FILETIME, in tenths of microseconds since 1601, as milliseconds since 1970. */
function momentOf(ticks: bigint): number | null {
  const ms = Number((ticks - ticksTo1970) / 10_000n);
  return ms >= earliest && ms < latest ? ms : null;
}
