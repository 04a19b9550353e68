import { closeSync, copyFileSync, existsSync, linkSync, openSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { BackupListing, BackupPreview, BackupRow } from '../../../shared/contract/backups.ts';
import { withAttached } from '../attached.ts';
import { explainWriting, isDamage, LibraryError } from '../library-error.ts';
import { makeFolder } from '../make-folder.ts';
import { libraryFile } from '../open-library.ts';
import { checkReadable, refuseOthers } from '../whose-file.ts';
import { backupPath, findBackup, listBackups } from './backup-folder.ts';
import { backupFolder, backupName } from './backup-name.ts';
import { actsOf, contentOf, type Held, lostFrom } from './content.ts';
import { replaceFile, sync } from './synced.ts';

/** The logs SQLite keeps beside a file; in the log there may be acts that the file itself does not hold yet. */
const logs = ['-wal', '-shm'];

/** @throws LibraryError when the file is no library that can be read */
function heldIn(path: string): Held {
  return withAttached(path, (file) => {
    refuseOthers(file.database, path, file.as);
    return { content: contentOf(file), acts: actsOf(file) };
  });
}

/** All backups with what each holds, newest first. Changes nothing. */
export function listHoldings(folder: string): readonly BackupListing[] {
  return listBackups(folder).map((row) => ({ ...row, holds: holdsOf(backupPath(folder, row.name)) }));
}

function holdsOf(path: string): BackupListing['holds'] {
  // SQLite would work on the logs of a damaged library, which is kept as it was found.
  if (logs.some((log) => existsSync(path + log))) return null;
  try {
    return heldIn(path).content;
  } catch {
    return null;
  }
}

/**
 * What a backup holds, and what the present library holds beside. Changes nothing.
 * @throws LibraryError when there is no such backup, or it does not pass its check
 */
export function previewBackup(folder: string, name: string): BackupPreview {
  const backup = findBackup(folder, name);
  const path = backupPath(folder, name);
  checkReadable(path);
  const held = heldIn(path);
  const present = presentHeld(join(folder, libraryFile));
  const lost = present === null ? null : lostFrom(present, held);
  return { backup, content: held.content, present: present?.content ?? null, lost };
}

function presentHeld(path: string): Held | null {
  if (!existsSync(path)) return null;
  try {
    return heldIn(path);
  } catch {
    // A present library that cannot be read is the very reason to restore one.
    return null;
  }
}

/**
 * Puts a backup in the place of the library, which is kept beside the backups whole, even where it is damaged. Nobody may
 * have it open. Cut short anywhere, the library is the old one or the new one.
 * @param at ms since 1970 UTC
 * @returns the backup that now holds the library as it was; null when there was none
 */
export function restoreBackup(folder: string, name: string, at: number): BackupRow | null {
  findBackup(folder, name);
  const path = join(folder, libraryFile);
  const half = `${path}.restoring`;
  try {
    makeCopy(backupPath(folder, name), half);
    checkReadable(half);
    const kept = keepPresent(folder, at);
    replaceFile(half, path);
    return kept === null ? null : findBackup(folder, kept);
  } catch (error) {
    throw explainWriting(error, path);
  } finally {
    rmSync(half, { force: true });
  }
}

function makeCopy(from: string, to: string): void {
  rmSync(to, { force: true });
  closeSync(openSync(to, 'wx', 0o600));
  copyFileSync(from, to);
}

/**
 * Keeps the library as one of the backups, and leaves it where it is.
 * @returns its name; null when there is no library
 * @throws LibraryError when another process has it open
 */
function keepPresent(folder: string, at: number): string | null {
  const path = join(folder, libraryFile);
  if (!existsSync(path)) return null;
  makeFolder(join(folder, backupFolder));
  settleLog(path);
  const name = backupName(at, 'replaced');
  const kept = backupPath(folder, name);
  try {
    linkSync(path, kept);
  } catch {
    // Some disks know no second name for a file.
    makeCopy(path, kept);
  }
  // A damaged library may have left logs that nothing could be made of: they go with it.
  for (const log of logs) if (existsSync(path + log)) renameSync(path + log, kept + log);
  sync(join(folder, backupFolder), 'folder');
  return name;
}

/** Brings what stands in the log into the file, which SQLite allows only to the last that has it open. */
function settleLog(path: string): void {
  try {
    withAttached(path, ({ database, as }) => {
      const mode = database.prepare(`PRAGMA ${as}.journal_mode = DELETE`).row()?.[0];
      if (mode !== 'delete') throw inUse(path);
    });
  } catch (error) {
    if (!isDamage(error)) throw error;
  }
}

function inUse(path: string): LibraryError {
  return new LibraryError({
    what: 'Another program has the library open.',
    where: `The library is ${path}.`,
    todo: 'Quit Wellspring everywhere else and do it again. Nothing was changed.',
  });
}
