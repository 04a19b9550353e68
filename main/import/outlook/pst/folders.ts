import type { FolderClass } from '../../../../shared/envelope.ts';
import { folderClassOfPath, strongerClass } from '../../sources/folder-class.ts';
import type { Properties } from '../mapi/properties.ts';
import { tags } from '../mapi/tags.ts';
import { nodeTypes } from './node-table.ts';
import type { Store } from './store.ts';

/** A folder of a store that holds items. */
export interface StoreFolder {
  readonly id: number;
  /** Names from the top of the store down to its own; the nameless root is left out. */
  readonly names: readonly string[];
  readonly class: FolderClass;
  /** Items that the folder says it has; null when it does not say. */
  readonly count: number | null;
}

const rootFolder = 0x122;
/** Entry ids of folders in the same store: flags, the store's own id, the id of the node. */
const entryIdSize = 24;
const mostFolders = 100_000;
const deepest = 100;
/** Place of the junk folder in the list of further special folders ([MS-OXOSFLD] 2.2.4). */
const junk = 4;

function nodeOfEntryId(bytes: Buffer | null): number | null {
  return bytes !== null && bytes.length >= entryIdSize ? bytes.readUInt32LE(20) : null;
}

/** The entries of a property with several binary values ([MS-PST] 2.3.3.4.2). */
function binaries(bytes: Buffer | null): readonly Buffer[] {
  if (bytes === null || bytes.length < 4) return [];
  const count = Math.min(bytes.readUInt32LE(0), Math.floor(bytes.length / 4) - 1, 100);
  const offsets = Array.from({ length: count }, (_, index) => bytes.readUInt32LE(4 + index * 4));
  return offsets.map((start, index) => bytes.subarray(start, offsets[index + 1] ?? bytes.length));
}

/** Which folders are special, by the ids that the store and its folders keep of them, whatever they are called. */
function specialFolders(sources: Iterable<Properties>): ReadonlyMap<number, FolderClass> {
  const found = new Map<number, FolderClass>();
  const note = (id: number | null, folder: FolderClass) => {
    if (id !== null && !found.has(id)) found.set(id, folder);
  };
  for (const properties of sources) {
    try {
      note(nodeOfEntryId(properties.binary(tags.deletedItems)), 'deleted');
      note(nodeOfEntryId(properties.binary(tags.sentItems)), 'sent');
      note(nodeOfEntryId(properties.binary(tags.drafts)), 'drafts');
      note(nodeOfEntryId(binaries(properties.binaries(tags.otherFolders))[junk] ?? null), 'spam');
    } catch {
      // Then their names have to tell.
    }
  }
  return found;
}

interface Unclassed {
  readonly id: number;
  readonly ancestors: readonly number[];
  readonly names: readonly string[];
  readonly properties: Properties | null;
}

/** The folders below the root, each before those in it, in the order of their ids. Search folders hold nothing themselves. */
function walk(store: Store): readonly Unclassed[] {
  const found: Unclassed[] = [];
  const seen = new Set<number>();
  const open: Unclassed[] = [{ id: rootFolder, ancestors: [], names: [], properties: null }];
  for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
    if (seen.has(folder.id) || seen.size >= mostFolders || folder.ancestors.length > deepest) continue;
    seen.add(folder.id);
    const node = store.nodes.find(folder.id);
    const properties = node && store.propertiesOf(node);
    const name = nameOf(properties);
    const isRoot = folder.id === rootFolder;
    const names = isRoot ? [] : [...folder.names, name];
    found.push({ ...folder, names, properties });
    const below = [...store.nodes.children(folder.id, nodeTypes.folder)].reverse();
    for (const { id } of below)
      open.push({ id, ancestors: [...folder.ancestors, folder.id], names, properties: null });
  }
  return found;
}

function nameOf(properties: Properties | null): string {
  try {
    const name =
      properties
        ?.text(tags.displayName)
        .replace(/[/\\\p{Cc}]+/gu, ' ')
        .trim() ?? '';
    return name === '' ? 'Folder without a name' : name.slice(0, 200);
  } catch {
    return 'Folder without a name';
  }
}

function countOf(properties: Properties | null): number | null {
  try {
    return properties?.number(tags.contentCount) ?? null;
  } catch {
    return null;
  }
}

/**
 * All folders of a store that can be reached, and what kind each is: by its id where the store tells, else by its name, and
 * what lies in one that is special is so too.
 */
export function storeFolders(store: Store): readonly StoreFolder[] {
  const folders = walk(store);
  const own = store.properties();
  const sources = folders.flatMap(({ properties }) => (properties === null ? [] : [properties]));
  const special = specialFolders(own === null ? sources : [own, ...sources]);
  return folders.map(({ id, ancestors, names, properties }) => {
    const byId = [...ancestors, id].map((one) => special.get(one) ?? 'normal');
    return { id, names, class: strongerClass(...byId, folderClassOfPath(names)), count: countOf(properties) };
  });
}
