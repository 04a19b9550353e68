import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, sep } from 'node:path';

/** Something in a folder. */
export interface FolderEntry {
  readonly name: string;
  /** Its place on disk; a buffer when its name is no UTF-8, as no string would lead to it. */
  readonly place: string | Buffer;
  readonly kind: 'file' | 'folder' | 'link' | 'other';
}

function kindOf(entry: Dirent | Dirent<Buffer>): FolderEntry['kind'] {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'folder';
  return entry.isSymbolicLink() ? 'link' : 'other';
}

function inside(folder: string | Buffer, name: Buffer): Buffer {
  return Buffer.concat([Buffer.from(folder), Buffer.from(sep), name]);
}

/** Names that are no UTF-8 come from systems of the West before it. */
const oldNames = new TextDecoder('windows-1252');

/** What lies in a folder, by name, code unit by code unit. @throws Error when the folder cannot be read */
export async function folderEntries(folder: string | Buffer): Promise<readonly FolderEntry[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const isLossy = Buffer.isBuffer(folder) || entries.some(({ name }) => name.includes('\ufffd'));
  const found = isLossy
    ? (await readdir(folder, { withFileTypes: true, encoding: 'buffer' })).map((entry) =>
        withBytes(folder, entry),
      )
    : entries.map((entry) => ({ name: entry.name, place: join(folder, entry.name), kind: kindOf(entry) }));
  return found.sort((one, other) => (one.name < other.name ? -1 : one.name > other.name ? 1 : 0));
}

function withBytes(folder: string | Buffer, entry: Dirent<Buffer>): FolderEntry {
  const { name: bytes } = entry;
  const kind = kindOf(entry);
  const name = bytes.toString('utf8');
  const place = inside(folder, bytes);
  if (!Buffer.from(name).equals(bytes)) return { name: oldNames.decode(bytes), place, kind };
  return { name, place: Buffer.isBuffer(folder) ? place : place.toString('utf8'), kind };
}
