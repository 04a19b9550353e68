import type { PropertyStore, StoredValue } from '../mapi/properties.ts';
import { OutlookProblem } from '../outlook-problem.ts';
import { heapKinds } from './heap.ts';
import { type OpenNode, storedValue } from './property-context.ts';

const damagedTable = 'A list in it is damaged.';

/** Values that stand in the row itself. */
const inRow = new Set([0x0002, 0x0003, 0x0004, 0x000a, 0x000b, 0x0005, 0x0006, 0x0007, 0x0014, 0x0040]);

interface TableColumn {
  readonly type: number;
  readonly at: number;
  readonly size: number;
  readonly bit: number;
}

/** Rows of one table that are read. No message has more people or files. */
const mostRows = 20_000;
const largestTable = 16 << 20;

/**
 * The rows of a table ([MS-PST] 2.3.4), each as properties. Rows lie in blocks, as many as fit into each; what is left at
 * the end of a block belongs to none.
 * @throws OutlookProblem
 */
export function* tableRows(node: OpenNode): Generator<PropertyStore> {
  const { heap } = node;
  if (heap.kind !== heapKinds.table) throw new OutlookProblem(damagedTable);
  const info = heap.value(heap.root);
  if (info.length < 22 || info[0] !== 0x7c) throw new OutlookProblem(damagedTable);
  const bits = info.readUInt16LE(6);
  const rowSize = info.readUInt16LE(8);
  const columns = readColumns(info, rowSize);
  if (rowSize === 0 || bits > rowSize) throw new OutlookProblem(damagedTable);
  let left = mostRows;
  for (const block of rowBlocks(node, info.readUInt32LE(14))) {
    for (let at = 0; at + rowSize <= block.length && left > 0; at += rowSize) {
      left -= 1;
      yield rowOf(node, block.subarray(at, at + rowSize), bits, columns);
    }
  }
}

function rowBlocks({ blocks, heap, subnodes }: OpenNode, rows: number): readonly Buffer[] {
  if (rows === 0) return [];
  if ((rows & 0x1f) === 0) return [heap.value(rows)];
  const node = subnodes.get(rows);
  if (node === undefined) throw new OutlookProblem(damagedTable);
  return blocks.data(node.data, largestTable);
}

function readColumns(info: Buffer, rowSize: number): ReadonlyMap<number, TableColumn> {
  const columns = new Map<number, TableColumn>();
  const count = Math.min(info[1] ?? 0, Math.floor((info.length - 22) / 8));
  for (let index = 0; index < count; index += 1) {
    const start = 22 + index * 8;
    const at = info.readUInt16LE(start + 4);
    const size = info[start + 6] ?? 0;
    const bit = info[start + 7] ?? 0;
    if (at + size > rowSize) throw new OutlookProblem(damagedTable);
    columns.set(info.readUInt16LE(start + 2), { type: info.readUInt16LE(start), at, size, bit });
  }
  return columns;
}

function rowOf(
  node: OpenNode,
  row: Buffer,
  bits: number,
  columns: ReadonlyMap<number, TableColumn>,
): PropertyStore {
  return {
    find(id): StoredValue | null {
      const column = columns.get(id);
      if (column === undefined) return null;
      const { type, at, size, bit } = column;
      const isThere = ((row[bits + (bit >>> 3)] ?? 0) & (0x80 >>> (bit & 7))) !== 0;
      if (!isThere) return null;
      const value = row.subarray(at, at + size);
      if (inRow.has(type)) return { type, bytes: () => value };
      if (value.length < 4) return null;
      return { type, bytes: (reach) => storedValue(node, value.readUInt32LE(0), reach) };
    },
  };
}
