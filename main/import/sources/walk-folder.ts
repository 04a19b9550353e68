import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isPassedOverFile, isPassedOverFolder } from './passed-over.ts';
import { reasonOf } from './read-error.ts';

/** Something that was met on the walk. `path` is relative to the root with `/`, '' for the root itself. */
export type Entry =
  | { readonly type: 'file'; readonly file: string; readonly path: string; readonly bytes: number }
  | { readonly type: 'unreadable'; readonly path: string; readonly error: string };

/** Deeper trees are a loop that links or mounts hide. */
const deepest = 100;

/**
 * The files below a path, or the path itself when it is a file, always in the same order: by name, code unit by code
 * unit. Links are followed, but no folder is entered twice; pipes, sockets and devices are not
 * touched, and only said where the path itself is one.
 */
export async function* walkFolder(root: string): AsyncGenerator<Entry> {
  yield* walk(root, '', new Set(), 0);
}

async function* walk(file: string, path: string, entered: Set<string>, depth: number): AsyncGenerator<Entry> {
  let names: Dirent[];
  try {
    const info = await stat(file, { bigint: true });
    if (info.isFile()) yield { type: 'file', file, path, bytes: Number(info.size) };
    else if (!info.isDirectory() && path === '') throw new Error('This is neither a file nor a folder.');
    if (!info.isDirectory()) return;
    const identity = `${info.dev}:${info.ino}`;
    if (entered.has(identity)) return;
    entered.add(identity);
    if (depth > deepest) throw new Error('Folders are nested too deeply.');
    names = await readdir(file, { withFileTypes: true });
  } catch (error) {
    yield { type: 'unreadable', path, error: reasonOf(error) };
    return;
  }
  const besides = new Set(names.map(({ name }) => name));
  names.sort((one, other) => (one.name < other.name ? -1 : one.name > other.name ? 1 : 0));
  for (const entry of names) {
    const { name } = entry;
    const isFolder = entry.isDirectory();
    if (isFolder ? isPassedOverFolder(name, besides) : isPassedOverFile(name)) continue;
    if (!isFolder && !entry.isFile() && !entry.isSymbolicLink()) continue;
    yield* walk(join(file, name), path === '' ? name : `${path}/${name}`, entered, depth + 1);
  }
}
