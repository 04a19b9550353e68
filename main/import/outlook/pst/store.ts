import type { FileBytes } from '../file-bytes.ts';
import { charsetOf } from '../mapi/charset-of.ts';
import { NamedIds } from '../mapi/named-ids.ts';
import type { OutlookItem } from '../mapi/outlook-item.ts';
import { Properties } from '../mapi/properties.ts';
import { tags } from '../mapi/tags.ts';
import { Blocks } from './blocks.ts';
import { type Layout, readLayout } from './layout.ts';
import { type NodeTable, readNodes, type StoreNode } from './node-table.ts';
import { openNode, readProperties } from './property-context.ts';
import { tableRows } from './table-context.ts';
import { TreePages } from './tree-pages.ts';

/** Nodes that every store has ([MS-PST] 2.4.1), and parts that messages have (2.4.5). */
const namesNode = 0x61;
const storeNode = 0x21;
const peopleTable = 0x692;
const filesTable = 0x671;
/** Id of a row, by which the node of a file is found. */
const rowId = 0x67f2;
const mostPeople = 5000;
const mostFiles = 20;
const largestNames = 4 << 20;

/** A `.pst` or `.ost` file. */
export class Store {
  readonly #layout: Layout;
  readonly #blocks: Blocks;
  readonly nodes: NodeTable;
  readonly damagedPages: number;
  #names: NamedIds | null = null;

  /** @throws OutlookProblem when it is none, or one that cannot be read */
  constructor(file: FileBytes) {
    this.#layout = readLayout(file);
    const pages = new TreePages(file, this.#layout);
    this.#blocks = new Blocks(file, this.#layout, pages);
    const reading = readNodes(pages, this.#layout.nodeRoot, this.#layout.kind);
    this.nodes = reading.nodes;
    this.damagedPages = reading.damagedPages;
  }

  /** What the store says of itself, among it which of its folders is which; null when that cannot be read. */
  properties(): Properties | null {
    const node = this.nodes.find(storeNode);
    return node && this.propertiesOf(node);
  }

  /**
   * Whether Outlook asks for a password. Only a checksum of it is kept; nothing is encrypted with it ([MS-PST] 4.1). Stores
   * of accounts have no password, and -1 there.
   */
  get hasPassword(): boolean {
    try {
      const checksum = this.properties()?.number(tags.password) ?? 0;
      return checksum !== 0 && checksum !== -1;
    } catch {
      return false;
    }
  }

  /** The properties of a folder; null when they cannot be read. */
  propertiesOf(node: StoreNode): Properties | null {
    try {
      const store = readProperties(openNode(this.#blocks, this.#layout.kind, node));
      return new Properties(store, charsetOf(store));
    } catch {
      return null;
    }
  }

  /** @throws OutlookProblem */
  item(node: StoreNode): OutlookItem {
    const open = openNode(this.#blocks, this.#layout.kind, node);
    const store = readProperties(open);
    const charset = charsetOf(store);
    const rows = (table: number, most: number) => {
      const subnode = open.subnodes.get(table);
      if (subnode === undefined) return [];
      const found: Properties[] = [];
      for (const row of tableRows(openNode(this.#blocks, this.#layout.kind, subnode))) {
        found.push(new Properties(row, charset));
        if (found.length === most) break;
      }
      return found;
    };
    const file = (row: Properties): Properties => {
      const subnode = open.subnodes.get(row.number(rowId) ?? 0);
      if (subnode === undefined) return row;
      return new Properties(readProperties(openNode(this.#blocks, this.#layout.kind, subnode)), charset);
    };
    return {
      properties: new Properties(store, charset),
      names: this.#namedIds(),
      people: () => rows(peopleTable, mostPeople),
      files: () => rows(filesTable, mostFiles).map(file),
    };
  }

  #namedIds(): NamedIds {
    this.#names ??= this.#readNames();
    return this.#names;
  }

  #readNames(): NamedIds {
    const node = this.nodes.find(namesNode);
    const properties = node && this.propertiesOf(node);
    const guids = properties?.binary(0x0002, largestNames) ?? Buffer.alloc(0);
    return new NamedIds(guids, properties?.binary(0x0003, largestNames) ?? Buffer.alloc(0));
  }
}
