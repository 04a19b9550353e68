import { existsSync, readdirSync, rmdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Erased } from '../../../shared/contract/backups.ts';
import { whatRemains } from '../../../shared/wording/backup-words.ts';
import { explainWriting } from '../library-error.ts';
import { libraryFile } from '../open-library.ts';
import { sampleFolder } from '../sample-folder.ts';
import { backupFolder } from './backup-name.ts';

/** All that Wellspring ever writes into the library's folder, so that nothing else in it is touched. */
function ours(folder: string): readonly string[] {
  const logs = ['', '-wal', '-shm', '-journal'];
  const besides = [...logs, '.restoring', '.salvaging', ...logs.map((log) => `.damaged${log}`)];
  return [
    ...besides.map((end) => join(folder, libraryFile + end)),
    join(folder, backupFolder),
    sampleFolder(folder),
  ];
}

function filesIn(path: string): readonly number[] {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return [];
  return found.isDirectory() ? readdirSync(path).flatMap((name) => filesIn(join(path, name))) : [found.size];
}

/**
 * Removes the library and all its backups. Nobody may have it open. There is no way back.
 * @param besides files outside of the folder that go with it
 * @throws LibraryError when a file cannot be removed; those removed before are gone
 */
export function eraseLibrary(folder: string, besides: readonly string[] = []): Erased {
  const all = [...ours(folder), ...besides];
  const sizes = all.flatMap(filesIn);
  try {
    for (const path of all) rmSync(path, { recursive: true, force: true });
    if (existsSync(folder) && readdirSync(folder).length === 0) rmdirSync(folder);
  } catch (error) {
    throw explainWriting(error, folder);
  }
  return {
    folder,
    files: sizes.length,
    bytes: sizes.reduce((sum, size) => sum + size, 0),
    remains: whatRemains,
  };
}
