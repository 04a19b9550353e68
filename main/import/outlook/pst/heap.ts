import { OutlookProblem } from '../outlook-problem.ts';
import type { LayoutKind } from './layout.ts';

const damagedHeap = 'Its properties are damaged.';

/** What a heap holds, by its client signature. */
export const heapKinds = { properties: 0xbc, table: 0x7c } as const;

/**
 * A heap of small values in the blocks of one node ([MS-PST] 2.3.1). Ids of values have their block in the upper bits,
 * their place in it in the lower ones, and five bits of zeros.
 */
export class Heap {
  readonly #blocks: readonly Buffer[];
  /** Bits of an id that are not those of the block. */
  readonly #indexBits: number;
  readonly kind: number;
  readonly root: number;

  /** @throws OutlookProblem when the blocks are no heap */
  constructor(blocks: readonly Buffer[], layout: LayoutKind) {
    this.#blocks = blocks;
    this.#indexBits = layout === 'large' ? 19 : 16;
    const [first] = blocks;
    if (first === undefined || first.length < 12 || first[2] !== 0xec) throw new OutlookProblem(damagedHeap);
    this.kind = first[3] as number;
    this.root = first.readUInt32LE(4);
  }

  /** The value of an id; empty for 0. @throws OutlookProblem when there is none */
  value(id: number): Buffer {
    if (id === 0) return nothing;
    const block = this.#blocks[id >>> this.#indexBits];
    const index = (id & (2 ** this.#indexBits - 1)) >>> 5;
    if (block === undefined || index === 0 || block.length < 4) throw new OutlookProblem(damagedHeap);
    const map = block.readUInt16LE(0);
    const at = map + 4 + (index - 1) * 2;
    if (at + 4 > block.length || index > block.readUInt16LE(map)) throw new OutlookProblem(damagedHeap);
    const start = block.readUInt16LE(at);
    const end = block.readUInt16LE(at + 2);
    if (start > end || end > block.length) throw new OutlookProblem(damagedHeap);
    return block.subarray(start, end);
  }
}

const nothing = Buffer.alloc(0);

/** Pages and records of one tree that are read: more than any item or table of people has. */
const mostPages = 4096;
const mostRecords = 200_000;

/**
 * The records of a tree in a heap, in order ([MS-PST] 2.3.2): each its key, then its value.
 * @param root id of the header of the tree
 * @throws OutlookProblem
 */
export function* treeRecords(heap: Heap, root: number): Generator<Buffer> {
  const header = heap.value(root);
  if (header.length < 8 || header[0] !== 0xb5) throw new OutlookProblem(damagedHeap);
  const [, keySize = 0, valueSize = 0, levels = 0] = header;
  let pages = 0;
  let records = 0;
  const open: { id: number; level: number }[] = [{ id: header.readUInt32LE(4), level: levels }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    pages += 1;
    const page = heap.value(next.id);
    const size = keySize + (next.level === 0 ? valueSize : 4);
    const count = size === 0 ? 0 : Math.floor(page.length / size);
    records += count;
    if (pages > mostPages || records > mostRecords) throw new OutlookProblem(damagedHeap);
    if (next.level === 0) {
      for (let index = 0; index < count; index += 1) yield page.subarray(index * size, (index + 1) * size);
    } else {
      for (let index = count - 1; index >= 0; index -= 1) {
        open.push({ id: page.readUInt32LE(index * size + keySize), level: next.level - 1 });
      }
    }
  }
}
