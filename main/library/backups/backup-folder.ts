import { closeSync, openSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { BackupReason, BackupRow } from '../../../shared/contract/backups.ts';
import type { Database } from '../database.ts';
import { explainWriting, LibraryError } from '../library-error.ts';
import { makeFolder } from '../make-folder.ts';
import { checkReadable } from '../whose-file.ts';
import { backupFolder, backupName, readBackupName } from './backup-name.ts';
import { outOfRotation } from './rotation.ts';
import { replaceFile } from './synced.ts';

/** Where a backup of this name lies. */
export function backupPath(folder: string, name: string): string {
  return join(folder, backupFolder, name);
}

/** Removes a file that is not needed. One that cannot be removed now is met again by the next backup. */
function tidyUp(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // What the disk says here has nothing to do with the backup.
  }
}

/** All backups of the library in `folder`, newest first; none where there is no such folder. */
export function listBackups(folder: string): readonly BackupRow[] {
  const found = readdirSync(folder, { withFileTypes: true }).some(({ name }) => name === backupFolder);
  if (!found) return [];
  return readdirSync(join(folder, backupFolder))
    .flatMap((name) => readBackupName(name) ?? [])
    .sort((a, b) => b.at - a.at)
    .map(({ name, at, reason }) => ({
      name,
      at: new Date(at).toISOString(),
      reason,
      bytes: statSync(backupPath(folder, name)).size,
    }));
}

/** @throws LibraryError when there is no backup of this name */
export function findBackup(folder: string, name: string): BackupRow {
  const found = listBackups(folder).find((one) => one.name === name);
  if (found) return found;
  throw new LibraryError({
    what: `There is no backup “${name}”.`,
    where: `Backups are in ${join(folder, backupFolder)}.`,
    todo: 'Choose one of those that are listed.',
  });
}

/**
 * Writes a backup of an open library, sees that it opens and passes SQLite's check, and lets the rotation take those that
 * are no longer needed. A half-written one is never in the list.
 * @param at ms since 1970 UTC
 * @throws LibraryError when the disk is full or the folder cannot be written; older backups are then all there
 */
export function makeBackup(folder: string, database: Database, at: number, reason: BackupReason): BackupRow {
  const name = backupName(at, reason);
  const path = backupPath(folder, name);
  const half = `${path}.part`;
  try {
    makeFolder(join(folder, backupFolder));
    rmSync(half, { force: true });
    // SQLite writes into an empty file that is there, and leaves its mode as it is.
    closeSync(openSync(half, 'wx', 0o600));
    database.prepare('VACUUM INTO ?').run(half);
    checkReadable(half);
    replaceFile(half, path);
  } catch (error) {
    tidyUp(half);
    throw explainWriting(error, path);
  }
  const named = listBackups(folder).flatMap((one) => readBackupName(one.name) ?? []);
  for (const old of outOfRotation(named)) tidyUp(backupPath(folder, old));
  return findBackup(folder, name);
}
