import type { FolderClass, ReadItem } from '../../../shared/envelope.ts';
import type { ActsReader } from '../mail/body-acts.ts';
import { strongerClass } from '../sources/folder-class.ts';
import { batchItems } from '../sources/read-mbox.ts';
import { Directory } from './directory.ts';
import type { FileBytes } from './file-bytes.ts';
import { reasonOfOutlook } from './outlook-problem.ts';
import { storeFolders } from './pst/folders.ts';
import { nodeType, nodeTypes, type StoreNode } from './pst/node-table.ts';
import { Store } from './pst/store.ts';
import { itemsOfReading, readItem } from './read-item.ts';

/** Where the items of one folder are said to lie. */
interface Place {
  readonly path: string;
  readonly folder: FolderClass;
}

/** An item that names somebody nobody knew yet; it is read again when all others have been. */
interface Postponed {
  readonly place: Place;
  readonly node: number;
}

/** What reading a store needs besides its bytes. */
export interface StoreOptions {
  /** Told now and then how much has been read, from 0 to 1. */
  readonly onShare?: (share: number) => void;
  /** Told what the receipt should say beside counts and errors, as sentences. */
  readonly onNote?: (sentence: string) => void;
  /** Reads acts in bodies; left out, they stay unread. */
  readonly readActs?: ActsReader;
}

const lostPages =
  'A part of the table of contents of this file is damaged: items that only that part knew of could not be read.';
const passwordNote = (path: string) =>
  `Outlook asks for a password before it opens ${path === '' ? 'this file' : `“${path}”`}. The password protects nothing: it was not needed to read it.`;
const withoutFolder = 'Items without a folder';

/**
 * Reads a `.pst` or `.ost` file folder by folder, in batches. Offsets are the ids of the items, which stay the same as long
 * as they do. What cannot be read is told in one item a folder. Holds one item and 32 bytes for each in the file.
 * @param folder class of the place the file lies in
 * @throws OutlookProblem when the file is no store, or one that nobody can read
 */
export function* readStore(
  file: FileBytes,
  path: string,
  folder: FolderClass,
  { onShare = () => undefined, onNote = () => undefined, readActs }: StoreOptions = {},
): Generator<readonly ReadItem[]> {
  const store = new Store(file);
  if (store.hasPassword) onNote(passwordNote(path));
  const reader = new StoreReader(store, path, folder, readActs ?? null);
  let gathered: ReadItem[] = [];
  for (const item of reader.items(onShare)) {
    gathered.push(item);
    if (gathered.length < batchItems) continue;
    yield gathered;
    gathered = [];
  }
  if (gathered.length > 0) yield gathered;
}

class StoreReader {
  readonly #store: Store;
  readonly #path: string;
  readonly #class: FolderClass;
  readonly #readActs: ActsReader | null;
  readonly #directory = new Directory();
  readonly #postponed: Postponed[] = [];

  constructor(store: Store, path: string, folder: FolderClass, readActs: ActsReader | null) {
    this.#store = store;
    this.#path = path;
    this.#class = folder;
    this.#readActs = readActs;
  }

  *items(onShare: (share: number) => void): Generator<ReadItem> {
    const { nodes, damagedPages } = this.#store;
    const folders = storeFolders(this.#store);
    const seen = new Set<number>();
    let behind = 0;
    for (const { id, names, class: own, count } of folders) {
      seen.add(id);
      const place = { path: this.#pathOf(names), folder: strongerClass(own, this.#class) };
      const failures = new Failures();
      for (const node of nodes.children(id, nodeTypes.message)) {
        yield* this.#read(node, place, failures);
        behind += 1;
        if (behind % 100 === 0) onShare(behind / nodes.size);
      }
      const problem = failures.sentence(count);
      if (problem !== null) yield { ...place, offset: id, envelope: null, error: problem };
    }
    yield* this.#orphans(seen);
    this.#directory.complete = true;
    for (const { node, place } of this.#postponed) {
      const found = nodes.find(node);
      if (found !== null) yield* this.#again(found, place);
    }
    if (damagedPages > 0)
      yield { path: this.#path, offset: null, folder: 'normal', envelope: null, error: lostPages };
  }

  /** Items whose folder is not to be found: a damaged file can lose it. */
  *#orphans(folders: ReadonlySet<number>): Generator<ReadItem> {
    const { nodes } = this.#store;
    const place = { path: this.#pathOf([withoutFolder]), folder: this.#class };
    const failures = new Failures();
    for (let index = 0; index < nodes.size; index += 1) {
      const node = nodes.at(index);
      if (nodeType(node.id) === nodeTypes.message && !folders.has(node.parent))
        yield* this.#read(node, place, failures);
    }
    const problem = failures.sentence(null);
    if (problem !== null) yield { ...place, offset: null, envelope: null, error: problem };
  }

  #pathOf(names: readonly string[]): string {
    return [this.#path, ...names].filter((name) => name !== '').join('/');
  }

  *#read(node: StoreNode, place: Place, failures: Failures): Generator<ReadItem> {
    failures.found += 1;
    this.#directory.missed = false;
    try {
      const items = [...this.#itemsOf(node, place)];
      if (this.#directory.missed) this.#postponed.push({ node: node.id, place });
      else yield* items;
    } catch (error) {
      failures.add(reasonOfOutlook(error));
    }
  }

  /** The second reading of an item, with all addresses known that the file has. */
  *#again(node: StoreNode, place: Place): Generator<ReadItem> {
    try {
      yield* this.#itemsOf(node, place);
    } catch (error) {
      yield { ...place, offset: node.id, envelope: null, error: reasonOfOutlook(error) };
    }
  }

  #itemsOf(node: StoreNode, { path, folder }: Place): readonly ReadItem[] {
    const place = `${path}-${node.id}`;
    const reading = readItem(this.#store.item(node), folder, this.#directory, place, this.#readActs);
    const at = { path, offset: node.id, folder: reading.folder };
    return [
      ...itemsOfReading(reading, at),
      ...reading.errors.map((error): ReadItem => ({ ...at, envelope: null, error })),
    ];
  }
}

/** Counts the items of a folder that could not be read. */
class Failures {
  found = 0;
  #unread = 0;
  #reason = '';

  add(reason: string): void {
    this.#unread += 1;
    if (this.#reason === '') this.#reason = reason;
  }

  /** One sentence or two for the receipt; null when nothing is missing. @param count items the folder says it has */
  sentence(count: number | null): string | null {
    const total = Math.max(count ?? 0, this.found);
    const missing = total - this.found + this.#unread;
    if (missing === 0) return null;
    const reason = this.#reason || 'The file does not hold them.';
    return `${missing} of ${total} items of this folder could not be read. ${reason}`;
  }
}
