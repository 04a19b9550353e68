import type { PropertyStore, StoredValue } from '../mapi/properties.ts';
import { OutlookProblem } from '../outlook-problem.ts';
import type { Blocks, Subnode } from './blocks.ts';
import { Heap, heapKinds, treeRecords } from './heap.ts';
import type { LayoutKind } from './layout.ts';

/** Bytes of a node that are read for its heap; values of more than 3,580 bytes lie outside of it. */
const largestHeap = 16 << 20;

/** Values that stand in the record itself: those of four bytes or less. */
const inPlace = new Set([0x0002, 0x0003, 0x0004, 0x000a, 0x000b]);

/** A node with its heap and what lies below it. */
export interface OpenNode {
  readonly blocks: Blocks;
  readonly layout: LayoutKind;
  readonly heap: Heap;
  readonly subnodes: ReadonlyMap<number, Subnode>;
}

/** @throws OutlookProblem */
export function openNode(blocks: Blocks, layout: LayoutKind, node: Subnode): OpenNode {
  const heap = new Heap(blocks.data(node.data, largestHeap), layout);
  return { blocks, layout, heap, subnodes: blocks.subnodes(node.subnodes) };
}

/** A value that lies in the heap, or where it is larger in a subnode of its own. @throws OutlookProblem */
export function storedValue({ blocks, heap, subnodes }: OpenNode, id: number, reach: number): Buffer {
  if ((id & 0x1f) === 0) return heap.value(id);
  const node = subnodes.get(id);
  if (node === undefined) throw new OutlookProblem('A part of it is missing in the file.');
  const data = blocks.data(node.data, reach);
  return data.length === 1 && data[0] !== undefined ? data[0] : Buffer.concat(data);
}

/**
 * The properties of a node ([MS-PST] 2.3.3). Values are read when they are asked for.
 * @throws OutlookProblem when the node holds none
 */
export function readProperties(node: OpenNode): PropertyStore {
  if (node.heap.kind !== heapKinds.properties) throw new OutlookProblem('Its properties are damaged.');
  const records = new Map<number, Buffer>();
  for (const record of treeRecords(node.heap, node.heap.root)) {
    if (record.length >= 8) records.set(record.readUInt16LE(0), record);
  }
  return {
    find(id): StoredValue | null {
      const record = records.get(id);
      if (record === undefined) return null;
      const type = record.readUInt16LE(2);
      if (inPlace.has(type)) return { type, bytes: () => record.subarray(4, 8) };
      const place = record.readUInt32LE(4);
      return { type, bytes: (reach) => storedValue(node, place, reach) };
    },
  };
}
