import type { FileBytes } from '../file-bytes.ts';
import { OutlookProblem } from '../outlook-problem.ts';

/** An entry of a compound file: a storage, which holds others, or a stream of bytes. */
export interface CompoundEntry {
  readonly name: string;
  readonly type: 'storage' | 'stream';
  readonly start: number;
  readonly size: number;
  /** Ids of its neighbours and of one that it holds. */
  readonly left: number;
  readonly right: number;
  readonly child: number;
}

const magic = 'd0cf11e0a1b11ae1';
const none = 0xfffffffa;
/** Smaller streams lie in a stream of their own, in sectors of 64 bytes. */
const smallSector = 64;
const entrySize = 128;
/** Entries that are looked at; a message with a hundred people and files has some three thousand. */
const mostEntries = 100_000;
const notWhole = 'It is damaged: its parts do not hang together.';

/**
 * A compound file ([MS-CFB]): a small file system in a file, as old Office documents and `.msg` files are. Chains of
 * sectors are followed no further than what was asked for, so that none can lead in circles.
 */
export class CompoundFile {
  readonly #file: FileBytes;
  readonly #sector: number;
  readonly #smallLimit: number;
  /** Where the sectors of the table lie that says which sector comes after which. */
  readonly #table: readonly number[];
  readonly #smallTable: Buffer;
  readonly #smallSectors: readonly number[];
  readonly #entries: readonly CompoundEntry[];

  /** @throws OutlookProblem when it is none */
  constructor(file: FileBytes) {
    this.#file = file;
    const header = file.read(0, 512);
    if (header.toString('hex', 0, 8) !== magic)
      throw new OutlookProblem('It is not an Outlook message file.');
    const shift = header.readUInt16LE(30);
    if (shift !== 9 && shift !== 12) throw new OutlookProblem(notWhole);
    this.#sector = 2 ** shift;
    this.#smallLimit = header.readUInt32LE(56);
    this.#table = this.#readTable(header);
    const most = Math.floor(mostEntries / (this.#sector / entrySize));
    const directory = Buffer.concat(
      this.#chain(header.readUInt32LE(48), most).map((at) => this.#sectorAt(at)),
    );
    this.#entries = readEntries(directory);
    const smallTable = this.#chain(header.readUInt32LE(60), header.readUInt32LE(64));
    this.#smallTable = Buffer.concat(smallTable.map((at) => this.#sectorAt(at)));
    const [root] = this.#entries;
    this.#smallSectors =
      root === undefined ? [] : this.#chain(root.start, Math.ceil(root.size / this.#sector));
  }

  get #mostSectors(): number {
    return Math.ceil(this.#file.size / this.#sector);
  }

  #sectorAt(index: number): Buffer {
    const position = (index + 1) * this.#sector;
    // The last one is often cut short.
    const length = Math.min(this.#sector, this.#file.size - position);
    const bytes = this.#file.read(position, length);
    return length === this.#sector ? bytes : Buffer.concat([bytes], this.#sector);
  }

  #readTable(header: Buffer): readonly number[] {
    const found: number[] = [];
    const take = (bytes: Buffer, from: number, to: number) => {
      for (let at = from; at < to; at += 4) {
        const index = bytes.readUInt32LE(at);
        if (index < none && found.length < this.#mostSectors) found.push(index);
      }
    };
    take(header, 76, 512);
    let next = header.readUInt32LE(68);
    const seen = new Set<number>();
    while (next < none && !seen.has(next)) {
      seen.add(next);
      const sector = this.#sectorAt(next);
      take(sector, 0, this.#sector - 4);
      next = sector.readUInt32LE(this.#sector - 4);
    }
    return found;
  }

  #next(index: number): number {
    const perSector = this.#sector / 4;
    const sector = this.#table[Math.floor(index / perSector)];
    if (sector === undefined) throw new OutlookProblem(notWhole);
    return this.#file.read((sector + 1) * this.#sector + (index % perSector) * 4, 4).readUInt32LE(0);
  }

  /** The sectors of a chain, at most so many, and no more than there are. */
  #chain(start: number, wanted: number): readonly number[] {
    const most = Math.min(wanted, this.#mostSectors);
    const found: number[] = [];
    for (let index = start; index < none && found.length < most; index = this.#next(index)) found.push(index);
    return found;
  }

  /** What lies in a storage, in no order of use; the root itself when none is given. */
  children(storage: CompoundEntry | undefined = this.#entries[0]): readonly CompoundEntry[] {
    const found: CompoundEntry[] = [];
    const seen = new Set<number>();
    const open = storage === undefined ? [] : [storage.child];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      const entry = this.#entries[id];
      if (entry === undefined || seen.has(id)) continue;
      seen.add(id);
      found.push(entry);
      open.push(entry.left, entry.right);
    }
    return found;
  }

  /** The first bytes of a stream. @throws OutlookProblem when they are not all there */
  read({ start, size }: CompoundEntry, reach: number): Buffer {
    const length = Math.min(size, reach);
    if (length === 0) return Buffer.alloc(0);
    const found = size < this.#smallLimit ? this.#readSmall(start, length) : this.#readLarge(start, length);
    if (found.length < length) throw new OutlookProblem(notWhole);
    return found.subarray(0, length);
  }

  #readLarge(start: number, length: number): Buffer {
    return Buffer.concat(
      this.#chain(start, Math.ceil(length / this.#sector)).map((index) => this.#sectorAt(index)),
    );
  }

  #readSmall(start: number, length: number): Buffer {
    const parts: Buffer[] = [];
    let index = start;
    for (let left = Math.ceil(length / smallSector); left > 0 && index < none; left -= 1) {
      const at = index * smallSector;
      const sector = this.#smallSectors[Math.floor(at / this.#sector)];
      if (sector === undefined || index * 4 + 4 > this.#smallTable.length) throw new OutlookProblem(notWhole);
      parts.push(this.#file.read((sector + 1) * this.#sector + (at % this.#sector), smallSector));
      index = this.#smallTable.readUInt32LE(index * 4);
    }
    return Buffer.concat(parts);
  }
}

function readEntries(directory: Buffer): readonly CompoundEntry[] {
  const entries: CompoundEntry[] = [];
  for (let at = 0; at + entrySize <= directory.length; at += entrySize) {
    const nameSize = Math.min(directory.readUInt16LE(at + 64), 64);
    entries.push({
      name: directory.toString('utf16le', at, at + Math.max(0, nameSize - 2)),
      type: directory[at + 66] === 2 ? 'stream' : 'storage',
      left: directory.readUInt32LE(at + 68),
      right: directory.readUInt32LE(at + 72),
      child: directory.readUInt32LE(at + 76),
      start: directory.readUInt32LE(at + 116),
      size: directory.readUInt32LE(at + 120),
    });
  }
  return entries;
}
