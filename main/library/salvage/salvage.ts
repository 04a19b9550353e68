import { closeSync, copyFileSync, existsSync, linkSync, openSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { BackupRow, LibraryContent, Salvaged } from '../../../shared/contract/backups.ts';
import { type AttachedFile, withAttached } from '../attached.ts';
import { backupPath, findBackup } from '../backups/backup-folder.ts';
import { backupFolder, backupName } from '../backups/backup-name.ts';
import { contentOf } from '../backups/content.ts';
import { replaceFile, sync } from '../backups/synced.ts';
import { type Database, openDatabase } from '../database.ts';
import { bringUpToDate } from '../derive-library.ts';
import { explainWriting, LibraryError } from '../library-error.ts';
import { makeFolder } from '../make-folder.ts';
import { libraryFile, migrate } from '../open-library.ts';
import { checkReadable } from '../whose-file.ts';
import { firstPages, mendFirstPage } from './first-page.ts';
import { type Readable, readDamaged } from './read-damaged.ts';
import { writeReadable } from './write-readable.ts';

/** What belongs to a library's file; in the log there may be acts that the file does not hold yet. */
const logs = ['-wal', '-shm', '-journal'];

/** Where the damaged file is copied to, to be read there; and where what could be read is written. */
const places = (folder: string) => ({
  path: join(folder, libraryFile),
  copy: join(folder, `${libraryFile}.damaged`),
  fresh: join(folder, `${libraryFile}.salvaging`),
});

function tidyUp(folder: string): void {
  const { copy, fresh } = places(folder);
  for (const one of [copy, fresh]) for (const log of ['', ...logs]) rmSync(one + log, { force: true });
}

/**
 * Saves what can be read of a damaged library into a new one. Nobody may have it open. The damaged file is only ever read: a copy of it
 * is worked on, and with `put in place` it is kept among the backups, byte for byte.
 * @param at ms since 1970 UTC
 * @throws LibraryError when there is no library, nothing can be read of it, or the new one cannot be written; the old one is then as it was
 */
export function salvageLibrary(folder: string, at: number, how: 'only look' | 'put in place'): Salvaged {
  const { path, copy, fresh } = places(folder);
  if (!existsSync(path)) throw nothingRead(path, 'there is no such file');
  try {
    tidyUp(folder);
    createForOwner(fresh);
    const sound = openDatabase(fresh);
    migrate(sound);
    const readable = readCopy(path, copy);
    if (readable.envelopes.length + readable.acts.length === 0)
      throw nothingRead(path, 'no page of it makes sense');
    writeReadable(sound, readable);
    // Whatever was read has to make people again, or it is not put in the place of anything.
    bringUpToDate(sound, 'UTC', at);
    sound.close();
    checkReadable(fresh);
    const content = contentIn(fresh);
    const lostActs = lostOf(readable.acts);
    if (how === 'only look') return { content, lostActs, kept: null };
    return { content, lostActs, kept: swap(folder, at) };
  } catch (error) {
    throw explainWriting(error, path);
  } finally {
    tidyUp(folder);
  }
}

function createForOwner(path: string): void {
  closeSync(openSync(path, 'wx', 0o600));
}

/** How much of a library there is, to choose between readings of it. */
const amountOf = ({ envelopes, acts, parties, sightings }: Readable): number =>
  envelopes.length + acts.length + parties.length + sightings.length;

/**
 * Reads a copy of the damaged file, with its log. Where nothing comes of it, its first page may be gone: then those it may have had are
 * tried, and the reading that finds most is taken.
 */
function readCopy(path: string, copy: string): Readable {
  const copied = () => {
    for (const log of ['', '-wal', '-journal']) {
      rmSync(copy + log, { force: true });
      if (!existsSync(path + log)) continue;
      createForOwner(copy + log);
      copyFileSync(path + log, copy + log);
    }
  };
  copied();
  let best = attempted(copy) ?? nothing;
  if (best.tables === 'listed') return best;
  for (const page of firstPages()) {
    copied();
    mendFirstPage(copy, page);
    const found = attempted(copy);
    if (found && amountOf(found) > amountOf(best)) best = found;
  }
  return best;
}

const nothing: Readable = {
  tables: 'not listed',
  meta: [],
  parties: [],
  envelopes: [],
  found: [],
  imports: [],
  files: [],
  sightings: [],
  acts: [],
  shown: [],
};

function attempted(copy: string): Readable | null {
  let database: Database | null = null;
  try {
    database = openDatabase(copy);
    return readDamaged(database, copy);
  } catch {
    return null;
  } finally {
    database?.close();
  }
}

function contentIn(path: string): LibraryContent {
  return withAttached(path, (file: AttachedFile) => contentOf(file));
}

/** Entries are numbered without gaps, so that one which is missing was lost. */
function lostOf(acts: Readable['acts']): number {
  return Math.max(0, ...acts.map(([id]) => Number(id))) - acts.length;
}

/** Keeps the damaged file among the backups as it is, and puts the new one in its place. */
function swap(folder: string, at: number): BackupRow {
  const { path, fresh } = places(folder);
  makeFolder(join(folder, backupFolder));
  const name = backupName(at, 'replaced');
  const kept = backupPath(folder, name);
  try {
    linkSync(path, kept);
  } catch {
    // Some disks know no second name for a file.
    createForOwner(kept);
    copyFileSync(path, kept);
  }
  for (const log of logs) if (existsSync(path + log)) renameSync(path + log, kept + log);
  sync(join(folder, backupFolder), 'folder');
  replaceFile(fresh, path);
  return findBackup(folder, name);
}

function nothingRead(path: string, why: string): LibraryError {
  return new LibraryError({
    what: 'Nothing could be read of the library.',
    where: `The library is ${path}: ${why}.`,
    todo: 'Restore a backup. The file was left as it is.',
  });
}
