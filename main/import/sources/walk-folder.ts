import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { diskFile } from './disk-file.ts';
import { isPassedOverFile, isPassedOverFolder } from './passed-over.ts';
import { reasonOf } from './read-error.ts';
import type { Entry } from './source-file.ts';

/** Deeper trees are a loop that links or mounts hide. */
const deepest = 100;

/** Where the walk is: on disk, and in the words of receipts. */
interface Place {
  readonly file: string;
  readonly path: string;
  readonly names: readonly string[];
}

/**
 * The files below a path, or the path itself when it is a file, always in the same order: by name, code unit by code
 * unit. Links are followed, but no folder is entered twice; pipes, sockets and devices are not
 * touched, and only said where the path itself is one.
 */
export async function* walkFolder(root: string): AsyncGenerator<Entry> {
  yield* walk({ file: root, path: '', names: [basename(root)] }, new Set());
}

async function* walk(place: Place, entered: Set<string>): AsyncGenerator<Entry> {
  const { file, path, names } = place;
  let entries: Dirent[];
  try {
    const info = await stat(file, { bigint: true });
    if (info.isFile()) yield { type: 'file', file: diskFile(file, Number(info.size), place) };
    else if (!info.isDirectory() && path === '') throw new Error('This is neither a file nor a folder.');
    if (!info.isDirectory()) return;
    const identity = `${info.dev}:${info.ino}`;
    if (entered.has(identity)) return;
    entered.add(identity);
    if (names.length > deepest) throw new Error('Folders are nested too deeply.');
    entries = await readdir(file, { withFileTypes: true });
  } catch (error) {
    yield { type: 'unreadable', path, error: reasonOf(error) };
    return;
  }
  const besides = new Set(entries.map(({ name }) => name));
  entries.sort((one, other) => (one.name < other.name ? -1 : one.name > other.name ? 1 : 0));
  for (const entry of entries) {
    const { name } = entry;
    const isFolder = entry.isDirectory();
    if (isFolder ? isPassedOverFolder(name, besides) : isPassedOverFile(name)) continue;
    if (!isFolder && !entry.isFile() && !entry.isSymbolicLink()) continue;
    const inside = path === '' ? name : `${path}/${name}`;
    yield* walk({ file: join(file, name), path: inside, names: [...names, name] }, entered);
  }
}
