import { inflateSync } from 'node:zlib';
import type { FileBytes } from '../file-bytes.ts';
import { OutlookProblem } from '../outlook-problem.ts';
import { decodeBlock } from './block-coding.ts';
import { type Layout, longAt } from './layout.ts';
import type { TreePages } from './tree-pages.ts';

/** Data and subnodes of a node below another node ([MS-PST] 2.2.2.8.3.3). */
export interface Subnode {
  readonly data: number;
  readonly subnodes: number;
}

interface Place {
  readonly offset: number;
  readonly size: number;
  /** Size when unpacked; the same where it is not packed. */
  readonly unpacked: number;
}

/** Blocks hold at most this; larger claims are damage. */
const largestBlock = 64 << 10;
/** Blocks and subnodes of one node that are looked at: with 8 KB a block, 512 MB of data. */
const mostBlocks = 65_536;
const mostSubnodes = 100_000;

/** The blocks of a store: what nodes are made of. */
export class Blocks {
  readonly #file: FileBytes;
  readonly #layout: Layout;
  readonly #pages: TreePages;

  constructor(file: FileBytes, layout: Layout, pages: TreePages) {
    this.#file = file;
    this.#layout = layout;
    this.#pages = pages;
  }

  /**
   * The first blocks of a node's data, decoded, until there are `reach` bytes of them.
   * @throws OutlookProblem when one of them cannot be read
   */
  data(id: number, reach: number): readonly Buffer[] {
    if (id === 0) return [];
    const found: Buffer[] = [];
    let bytes = 0;
    for (const leaf of this.#leaves(id)) {
      const block = this.#read(leaf);
      found.push(block);
      bytes += block.length;
      if (bytes >= reach) break;
    }
    return found;
  }

  /** The subnodes below a node. @throws OutlookProblem */
  subnodes(id: number): ReadonlyMap<number, Subnode> {
    const found = new Map<number, Subnode>();
    if (id !== 0) this.#addSubnodes(id, 2, found);
    return found;
  }

  #addSubnodes(id: number, levels: number, found: Map<number, Subnode>): void {
    const block = this.#read(id);
    const [type, level] = block;
    if (type !== 2 || level === undefined || level >= levels)
      throw new OutlookProblem('Its list of parts is damaged.');
    const { ansi, wide } = this.#widths();
    const entry = (level === 0 ? 3 : 2) * wide;
    const start = ansi ? 4 : 8;
    const count = Math.min(block.readUInt16LE(2), Math.floor((block.length - start) / entry));
    for (let index = 0; index < count && found.size < mostSubnodes; index += 1) {
      const at = start + index * entry;
      if (level > 0) this.#addSubnodes(this.#id(block, at + wide), level, found);
      else {
        const data = this.#id(block, at + wide);
        found.set(block.readUInt32LE(at), { data, subnodes: this.#id(block, at + 2 * wide) });
      }
    }
  }

  /** Ids of the blocks with the data itself, in order: those of lists, and of lists of lists (XBLOCK, XXBLOCK). */
  *#leaves(id: number): Generator<number> {
    let left = mostBlocks;
    const open: { id: number; levels: number }[] = [{ id, levels: 3 }];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (!isInternal(next.id)) {
        yield next.id;
        continue;
      }
      const block = this.#read(next.id);
      const [type, level] = block;
      if (type !== 1 || level === undefined || level === 0 || level >= next.levels) {
        throw new OutlookProblem('Its list of parts is damaged.');
      }
      const { wide } = this.#widths();
      const count = Math.min(block.readUInt16LE(2), Math.floor((block.length - 8) / wide), left);
      left -= count;
      for (let index = count - 1; index >= 0; index -= 1) {
        open.push({ id: this.#id(block, 8 + index * wide), levels: level });
      }
    }
  }

  #widths(): { readonly ansi: boolean; readonly wide: 4 | 8 } {
    const ansi = this.#layout.kind === 'ansi';
    return { ansi, wide: ansi ? 4 : 8 };
  }

  #id(bytes: Buffer, at: number): number {
    return this.#layout.kind === 'ansi' ? bytes.readUInt32LE(at) : longAt(bytes, at);
  }

  #read(id: number): Buffer {
    const { offset, size, unpacked } = this.#find(id);
    const bytes = this.#file.read(offset, size);
    const whole = unpacked === size ? bytes : inflate(bytes, unpacked);
    return isInternal(id) ? whole : decodeBlock(whole, this.#layout.coding, id);
  }

  /** Where a block lies. The lowest bit of its id means nothing. */
  #find(id: number): Place {
    const key = id - (id % 2);
    let offset = this.#layout.blockRoot;
    let below = 256;
    for (;;) {
      const page = this.#pages.read(offset, 'blocks');
      if (page.level >= below) throw new OutlookProblem('A page of its table of contents is damaged.');
      let low = 0;
      let high = page.count;
      while (low < high) {
        const middle = (low + high) >>> 1;
        const at = this.#pages.key(page, middle);
        if (at - (at % 2) <= key) low = middle + 1;
        else high = middle;
      }
      const found = low - 1;
      if (found < 0) break;
      if (page.level === 0) {
        const at = this.#pages.key(page, found);
        if (at - (at % 2) !== key) break;
        return this.#place(page.bytes, found * page.entrySize);
      }
      offset = this.#pages.child(page, found);
      below = page.level;
    }
    throw new OutlookProblem('A part of it is missing in the file.');
  }

  #place(bytes: Buffer, at: number): Place {
    const ansi = this.#layout.kind === 'ansi';
    const offset = ansi ? bytes.readUInt32LE(at + 4) : longAt(bytes, at + 8);
    const size = bytes.readUInt16LE(at + (ansi ? 8 : 16));
    const claimed = this.#layout.kind === 'large' ? bytes.readUInt16LE(at + 18) : size;
    return { offset, size, unpacked: claimed === 0 ? size : claimed };
  }
}

/** Blocks that list others, of data or of subnodes; they are never disguised. */
function isInternal(id: number): boolean {
  return (id & 2) !== 0;
}

function inflate(bytes: Buffer, unpacked: number): Buffer {
  try {
    return inflateSync(bytes, { maxOutputLength: Math.min(unpacked, largestBlock) });
  } catch {
    throw new OutlookProblem('A packed part of it is damaged.');
  }
}
