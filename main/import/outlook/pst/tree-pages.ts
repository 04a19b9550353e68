import type { FileBytes } from '../file-bytes.ts';
import { OutlookProblem } from '../outlook-problem.ts';
import { type Layout, type LayoutKind, longAt } from './layout.ts';

/** A page of one of the two trees of a store ([MS-PST] 2.2.2.7.7). Its entries lie one behind the other from its start. */
export interface TreePage {
  readonly bytes: Buffer;
  readonly count: number;
  readonly entrySize: number;
  /** Levels below it; 0 for a leaf. */
  readonly level: number;
}

/** The two trees of a store. */
export type TreeKind = 'nodes' | 'blocks';

interface PageShape {
  readonly size: number;
  /** Where the count of entries stands, and the type of the page. */
  readonly counts: number;
  readonly type: number;
}

const shapes: Readonly<Record<LayoutKind, PageShape>> = {
  ansi: { size: 512, counts: 496, type: 500 },
  unicode: { size: 512, counts: 488, type: 496 },
  large: { size: 4096, counts: 4056, type: 4072 },
};

const types: Readonly<Record<TreeKind, number>> = { blocks: 0x80, nodes: 0x81 };
/** Bytes of an entry with 32-bit offsets, and twice as many with 64-bit ones; those of nodes have a parent in leaves. */
const entrySizeOf = (tree: TreeKind, level: number) => (tree === 'nodes' && level === 0 ? 16 : 12);

/** Pages kept in memory: those near the roots and those of what was read last. */
const mostKept = 512;

/** Reads pages of trees, and remembers some. */
export class TreePages {
  readonly #file: FileBytes;
  readonly #kind: LayoutKind;
  readonly #kept = new Map<number, TreePage>();

  constructor(file: FileBytes, { kind }: Pick<Layout, 'kind'>) {
    this.#file = file;
    this.#kind = kind;
  }

  /** @throws OutlookProblem when there is no page of this tree at the offset */
  read(offset: number, tree: TreeKind): TreePage {
    const known = this.#kept.get(offset);
    if (known !== undefined) return known;
    const page = this.#parse(offset, tree);
    if (this.#kept.size >= mostKept) {
      const [oldest] = this.#kept.keys();
      if (oldest !== undefined) this.#kept.delete(oldest);
    }
    this.#kept.set(offset, page);
    return page;
  }

  #parse(offset: number, tree: TreeKind): TreePage {
    const { size, counts, type } = shapes[this.#kind];
    const bytes = this.#file.read(offset, size);
    const large = this.#kind === 'large';
    const count = large ? bytes.readUInt16LE(counts) : (bytes[counts] as number);
    const entrySize = bytes[counts + (large ? 4 : 2)] as number;
    const level = bytes[counts + (large ? 5 : 3)] as number;
    const least = entrySizeOf(tree, level) * (this.#kind === 'ansi' ? 1 : 2);
    if (bytes[type] !== types[tree] || entrySize < least || count * entrySize > counts) {
      throw new OutlookProblem('A page of its table of contents is damaged.');
    }
    return { bytes, count, entrySize, level };
  }

  /** The key of an entry; ids of nodes are its lower half. */
  key(page: TreePage, index: number): number {
    const at = index * page.entrySize;
    return this.#kind === 'ansi' ? page.bytes.readUInt32LE(at) : longAt(page.bytes, at);
  }

  /** Where the page below an entry lies. */
  child(page: TreePage, index: number): number {
    const at = index * page.entrySize;
    return this.#kind === 'ansi' ? page.bytes.readUInt32LE(at + 8) : longAt(page.bytes, at + 16);
  }
}
