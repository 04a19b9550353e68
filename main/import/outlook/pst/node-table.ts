import type { TreePages } from './tree-pages.ts';

/** The lower five bits of the id of a node say what it is ([MS-PST] 2.2.2.1). */
export const nodeTypes = { folder: 0x02, message: 0x04 } as const;

/** The five low bits of a node id, which say what it is ([MS-PST] 2.2.2.1). */
export function nodeType(id: number): number {
  return id & 0x1f;
}

/** A node: a folder, a message, a table. Its data and its subnodes are blocks; 0 means none. */
export interface StoreNode {
  readonly id: number;
  readonly parent: number;
  readonly data: number;
  readonly subnodes: number;
}

/** Numbers in the order they came, as many as there are, eight bytes each. */
class Column {
  #values = new Float64Array(1024);
  length = 0;

  push(value: number): void {
    if (this.length === this.#values.length) {
      const longer = new Float64Array(this.length * 2);
      longer.set(this.#values);
      this.#values = longer;
    }
    this.#values[this.length] = value;
    this.length += 1;
  }

  at(index: number): number {
    return this.#values[index] ?? 0;
  }
}

/**
 * All nodes of a store. Each names its parent, so the tree of nodes is what tells which items a folder holds: the tables
 * in which folders list them are copies for showing, which may be out of date. 32 bytes a node, for a million items 32 MB.
 */
export class NodeTable {
  readonly #ids = new Column();
  readonly #parents = new Column();
  readonly #data = new Column();
  readonly #subnodes = new Column();
  #byId: Uint32Array | null = null;
  #byParent: Uint32Array | null = null;

  get size(): number {
    return this.#ids.length;
  }

  add({ id, parent, data, subnodes }: StoreNode): void {
    this.#ids.push(id);
    this.#parents.push(parent);
    this.#data.push(data);
    this.#subnodes.push(subnodes);
    this.#byId = null;
    this.#byParent = null;
  }

  at(index: number): StoreNode {
    return {
      id: this.#ids.at(index),
      parent: this.#parents.at(index),
      data: this.#data.at(index),
      subnodes: this.#subnodes.at(index),
    };
  }

  /** The node of this id, or null. */
  find(id: number): StoreNode | null {
    this.#byId ??= this.#sorted((one, other) => this.#ids.at(one) - this.#ids.at(other) || one - other);
    const at = firstAtLeast(this.#byId, id, this.#ids);
    const index = this.#byId[at];
    return index !== undefined && this.#ids.at(index) === id ? this.at(index) : null;
  }

  /** The nodes below one, of one type, by id; each once. */
  *children(parent: number, type: number): Generator<StoreNode> {
    this.#byParent ??= this.#sorted(
      (one, other) =>
        this.#parents.at(one) - this.#parents.at(other) ||
        this.#ids.at(one) - this.#ids.at(other) ||
        one - other,
    );
    let before = -1;
    for (let at = firstAtLeast(this.#byParent, parent, this.#parents); ; at += 1) {
      const index = this.#byParent[at];
      if (index === undefined || this.#parents.at(index) !== parent) return;
      const id = this.#ids.at(index);
      if (nodeType(id) !== type || id === before || id === parent) continue;
      before = id;
      yield this.at(index);
    }
  }

  #sorted(compare: (one: number, other: number) => number): Uint32Array {
    return Uint32Array.from({ length: this.size }, (_, index) => index).sort(compare);
  }
}

function firstAtLeast(order: Uint32Array, value: number, column: Column): number {
  let low = 0;
  let high = order.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (column.at(order[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What of the tree of nodes was read. */
export interface NodeReading {
  readonly nodes: NodeTable;
  /** Pages that could not be read: what they list is lost. */
  readonly damagedPages: number;
}

/**
 * Reads all nodes. Damaged pages are counted and passed over. Ends whatever the pages say: each is read once, and one
 * below another has to be of a lower level.
 */
export function readNodes(pages: TreePages, root: number, kind: 'ansi' | 'unicode' | 'large'): NodeReading {
  const nodes = new NodeTable();
  const seen = new Set<number>();
  let damagedPages = 0;
  const open: { offset: number; below: number }[] = [{ offset: root, below: 256 }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (seen.has(next.offset)) {
      damagedPages += 1;
      continue;
    }
    seen.add(next.offset);
    try {
      const page = pages.read(next.offset, 'nodes');
      if (page.level >= next.below) throw new RangeError('A page is below itself.');
      if (page.level > 0) {
        for (let index = page.count - 1; index >= 0; index -= 1) {
          open.push({ offset: pages.child(page, index), below: page.level });
        }
      } else
        for (let index = 0; index < page.count; index += 1)
          nodes.add(nodeOf(page.bytes, index * page.entrySize, kind));
    } catch {
      damagedPages += 1;
    }
  }
  return { nodes, damagedPages };
}

function nodeOf(bytes: Buffer, at: number, kind: 'ansi' | 'unicode' | 'large'): StoreNode {
  const long = kind !== 'ansi';
  const id = bytes.readUInt32LE(at);
  return {
    id,
    data: long ? wide(bytes, at + 8) : bytes.readUInt32LE(at + 4),
    subnodes: long ? wide(bytes, at + 16) : bytes.readUInt32LE(at + 8),
    parent: bytes.readUInt32LE(at + (long ? 24 : 12)),
  };
}

function wide(bytes: Buffer, at: number): number {
  return bytes.readUInt32LE(at) + bytes.readUInt32LE(at + 4) * 0x1_0000_0000;
}
