/** A value of a property: text, number, moment, bytes, or bytes in a subnode of this id. */
export type BuiltValue = string | number | Date | Buffer | { readonly subnode: number };

/** A heap in one block ([MS-PST] 2.3.1), to which values are added before it is finished. */
class HeapBuilder {
  readonly #values: Buffer[] = [];

  /** The id of a value that was added. */
  add(value: Buffer): number {
    this.#values.push(value);
    return this.#values.length << 5;
  }

  finish(kind: number, root: number): Buffer {
    const head = Buffer.alloc(12);
    const size = this.#values.reduce((sum, { length }) => sum + length, head.length);
    head.writeUInt16LE(size);
    head[2] = 0xec;
    head[3] = kind;
    head.writeUInt32LE(root, 4);
    const map = Buffer.alloc(4 + (this.#values.length + 1) * 2);
    map.writeUInt16LE(this.#values.length);
    let at = head.length;
    [...this.#values, Buffer.alloc(0)].forEach((value, index) => {
      map.writeUInt16LE(at, 4 + index * 2);
      at += value.length;
    });
    return Buffer.concat([head, ...this.#values, map]);
  }
}

function typeOf(value: BuiltValue): number {
  if (typeof value === 'string') return 0x1f;
  if (typeof value === 'number') return 3;
  return value instanceof Date ? 0x40 : 0x102;
}

function bytesOf(value: string | Date | Buffer): Buffer {
  if (typeof value === 'string') return Buffer.from(value, 'utf16le');
  if (Buffer.isBuffer(value)) return value;
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE(BigInt(value.getTime()) * 10_000n + 116_444_736_000_000_000n);
  return bytes;
}

function place(heap: HeapBuilder, value: BuiltValue): number {
  if (typeof value === 'number') return value;
  if (typeof value === 'object' && 'subnode' in value) return value.subnode;
  return heap.add(bytesOf(value));
}

/** The block of a node with properties. */
export function propertyBlock(values: Readonly<Record<number, BuiltValue>>): Buffer {
  const heap = new HeapBuilder();
  const head = Buffer.from([0xb5, 2, 6, 0, 0, 0, 0, 0]);
  const root = heap.add(head);
  const ids = Object.keys(values)
    .map(Number)
    .sort((one, other) => one - other);
  const records = Buffer.alloc(ids.length * 8);
  head.writeUInt32LE(heap.add(records), 4);
  ids.forEach((id, index) => {
    const value = values[id] ?? 0;
    records.writeUInt16LE(id, index * 8);
    records.writeUInt16LE(typeOf(value), index * 8 + 2);
    records.writeUInt32LE(place(heap, value) >>> 0, index * 8 + 4);
  });
  return heap.finish(0xbc, root);
}

/** The blocks of a node with a table, its rows in the subnode `rowsNode`, so many in each block, and what is left of it unused. */
export function tableBlocks(
  columns: readonly { readonly id: number; readonly type: 3 | 0x1f }[],
  rows: readonly Readonly<Record<number, string | number>>[],
  rowsNode: number,
  rowsInBlock: number,
): { readonly data: Buffer; readonly rows: readonly Buffer[] } {
  const heap = new HeapBuilder();
  const width = columns.length * 4;
  const rowSize = width + Math.ceil(columns.length / 8);
  const info = Buffer.alloc(22 + columns.length * 8);
  info[0] = 0x7c;
  info[1] = columns.length;
  for (const [index, end] of [width, width, width, rowSize].entries()) info.writeUInt16LE(end, 2 + index * 2);
  info.writeUInt32LE(rowsNode, 14);
  columns.forEach(({ id, type }, index) => {
    info.writeUInt16LE(type, 22 + index * 8);
    info.writeUInt16LE(id, 24 + index * 8);
    info.writeUInt16LE(index * 4, 26 + index * 8);
    info[28 + index * 8] = 4;
    info[29 + index * 8] = index;
  });
  const root = heap.add(info);
  const matrix = rows.map((values) => {
    const row = Buffer.alloc(rowSize);
    columns.forEach(({ id }, index) => {
      const value = values[id];
      if (value === undefined) return;
      row.writeUInt32LE(place(heap, value) >>> 0, index * 4);
      row[width + (index >>> 3)] = (row[width + (index >>> 3)] ?? 0) | (0x80 >>> (index & 7));
    });
    return row;
  });
  const blocks: Buffer[] = [];
  for (let from = 0; from < matrix.length; from += rowsInBlock) {
    const own = matrix.slice(from, from + rowsInBlock);
    const isLast = from + rowsInBlock >= matrix.length;
    blocks.push(Buffer.concat([...own, Buffer.alloc(isLast ? 0 : rowSize - 1)]));
  }
  return { data: heap.finish(0x7c, root), rows: blocks };
}
