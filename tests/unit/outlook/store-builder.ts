import { deflateSync } from 'node:zlib';
import { decodeBlock } from '../../../main/import/outlook/pst/block-coding.ts';
import type { BlockCoding, LayoutKind } from '../../../main/import/outlook/pst/layout.ts';

/** A node of a store to be built: its data in blocks, and what lies below it. */
export interface BuiltNode {
  readonly id: number;
  readonly parent: number;
  readonly data: readonly Buffer[];
  readonly subnodes?: BuiltSubnodes;
}

type BuiltSubnodes = ReadonlyMap<number, Pick<BuiltNode, 'data' | 'subnodes'>>;

const permuting = Buffer.alloc(256);
decodeBlock(Buffer.from(Array.from({ length: 256 }, (_, code) => code)), 'permuted', 0).forEach(
  (to, from) => {
    permuting[to] = from;
  },
);

/** The cyclic coding is its own inverse. */
function encoded(block: Buffer, coding: BlockCoding, id: number): Buffer {
  if (coding === 'permuted') return Buffer.from(block.map((code) => permuting[code] as number));
  return coding === 'cyclic' ? decodeBlock(block, 'cyclic', id) : block;
}

/** Builds a `.pst` or `.ost` from its nodes, in any of the three layouts ([MS-PST]). */
class StoreBuilder {
  readonly #kind: LayoutKind;
  readonly #coding: BlockCoding;
  readonly #parts: Buffer[] = [];
  #size = 0;
  #lastBlock = 0;
  readonly #places: { id: number; offset: number; size: number; unpacked: number }[] = [];

  constructor(kind: LayoutKind, coding: BlockCoding) {
    this.#kind = kind;
    this.#coding = coding;
    this.#append(Buffer.alloc(1024));
  }

  get #wide(): 4 | 8 {
    return this.#kind === 'ansi' ? 4 : 8;
  }

  #append(bytes: Buffer): number {
    const offset = this.#size;
    const padded = Math.ceil(bytes.length / 512) * 512;
    this.#parts.push(bytes, Buffer.alloc(padded - bytes.length));
    this.#size += padded;
    return offset;
  }

  /** An id or offset of 32 or 64 bits. */
  #number(value: number): Buffer {
    const bytes = Buffer.alloc(this.#wide);
    bytes.writeUInt32LE(value);
    return bytes;
  }

  #block(bytes: Buffer, type: 'data' | 'list'): number {
    this.#lastBlock += 4;
    const id = this.#lastBlock + (type === 'list' ? 2 : 0);
    const coded = type === 'data' ? encoded(bytes, this.#coding, id) : bytes;
    const stored = this.#kind === 'large' ? deflateSync(coded) : coded;
    this.#places.push({ id, offset: this.#append(stored), size: stored.length, unpacked: coded.length });
    return id;
  }

  /** Data of a node: one block, or a list of blocks. */
  data(blocks: readonly Buffer[]): number {
    const ids = blocks.map((block) => this.#block(block, 'data'));
    if (ids.length <= 1) return ids[0] ?? 0;
    const head = Buffer.from([1, 1, ids.length & 0xff, ids.length >>> 8, 0, 0, 0, 0]);
    return this.#block(Buffer.concat([head, ...ids.map((id) => this.#number(id))]), 'list');
  }

  subnodes(nodes: BuiltSubnodes): number {
    if (nodes.size === 0) return 0;
    const head = Buffer.alloc(this.#wide);
    head.writeUInt16LE(2);
    head.writeUInt16LE(nodes.size, 2);
    const entries = [...nodes].map(([id, { data, subnodes }]) =>
      Buffer.concat([
        this.#number(id),
        this.#number(this.data(data)),
        this.#number(this.subnodes(subnodes ?? new Map())),
      ]),
    );
    return this.#block(Buffer.concat([head, ...entries]), 'list');
  }

  /** A tree of pages over entries that are in order. Returns the offset of its root. */
  #tree(entries: readonly { key: number; bytes: Buffer }[], type: number): number {
    const [size, counts, typeAt] =
      this.#kind === 'large' ? [4096, 4056, 4072] : this.#kind === 'ansi' ? [512, 496, 500] : [512, 488, 496];
    let level = 0;
    let current = entries;
    for (;;) {
      const entrySize = current[0]?.bytes.length ?? 3 * this.#wide;
      const perPage = Math.floor(counts / entrySize);
      const above: { key: number; bytes: Buffer }[] = [];
      for (let from = 0; from < Math.max(1, current.length); from += perPage) {
        const own = current.slice(from, from + perPage);
        const page = Buffer.alloc(size);
        Buffer.concat(own.map(({ bytes }) => bytes)).copy(page);
        const isLarge = this.#kind === 'large';
        if (isLarge) page.writeUInt16LE(own.length, counts);
        else page[counts] = own.length;
        page[counts + (isLarge ? 4 : 2)] = entrySize;
        page[counts + (isLarge ? 5 : 3)] = level;
        page[typeAt] = type;
        const key = own[0]?.key ?? 0;
        above.push({
          key,
          bytes: Buffer.concat([this.#number(key), this.#number(0), this.#number(this.#append(page))]),
        });
      }
      const [only] = above;
      if (above.length === 1 && only) return only.bytes.readUInt32LE(2 * this.#wide);
      current = above;
      level += 1;
    }
  }

  finish(
    nodes: readonly (Omit<BuiltNode, 'data' | 'subnodes'> & { data: number; subnodes: number })[],
  ): Buffer {
    const parent = (id: number) => {
      const bytes = Buffer.alloc(this.#wide);
      bytes.writeUInt32LE(id);
      return bytes;
    };
    const nodeEntries = [...nodes]
      .sort((one, other) => one.id - other.id)
      .map((node) => ({
        key: node.id,
        bytes: Buffer.concat([
          this.#number(node.id),
          this.#number(node.data),
          this.#number(node.subnodes),
          parent(node.parent),
        ]),
      }));
    const blockEntries = this.#places.map(({ id, offset, size, unpacked }) => {
      const sizes = Buffer.alloc(this.#wide);
      sizes.writeUInt16LE(size);
      if (this.#kind === 'large') sizes.writeUInt16LE(unpacked, 2);
      return { key: id, bytes: Buffer.concat([this.#number(id), this.#number(offset), sizes]) };
    });
    const nodeRoot = this.#tree(nodeEntries, 0x81);
    const blockRoot = this.#tree(blockEntries, 0x80);
    const file = Buffer.concat(this.#parts);
    file.write('!BDN', 'latin1');
    file.writeUInt16LE(this.#kind === 'ansi' ? 14 : this.#kind === 'unicode' ? 23 : 36, 10);
    file.writeUInt32LE(nodeRoot, this.#kind === 'ansi' ? 188 : 224);
    file.writeUInt32LE(blockRoot, this.#kind === 'ansi' ? 196 : 240);
    file[this.#kind === 'ansi' ? 461 : 513] = ['plain', 'permuted', 'cyclic'].indexOf(this.#coding);
    return file;
  }
}

export function buildStore(kind: LayoutKind, coding: BlockCoding, nodes: readonly BuiltNode[]): Buffer {
  const builder = new StoreBuilder(kind, coding);
  return builder.finish(
    nodes.map(({ id, parent, data, subnodes }) => ({
      id,
      parent,
      data: builder.data(data),
      subnodes: builder.subnodes(subnodes ?? new Map()),
    })),
  );
}
