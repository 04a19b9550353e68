import { closeSync, openSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { makeBackup } from './backups/backup-folder.ts';
import { type Database, openDatabase } from './database.ts';
import { explain, LibraryError } from './library-error.ts';
import { makeFolder } from './make-folder.ts';
import { migrations } from './schema/migrations.ts';
import { applicationId, pragmaNumber, refuseOthers } from './whose-file.ts';

/** Name of the file within the library’s folder. */
export const libraryFile = 'library.sqlite';

/** Brings a file to the newest schema, or up to another version, each step committed whole or not at all. */
export function migrate(database: Database, upTo = migrations.length): void {
  const version = pragmaNumber(database, 'user_version');
  migrations.slice(version, upTo).forEach((migration, index) => {
    database.transaction(() => {
      // Another process may have got here first.
      if (pragmaNumber(database, 'user_version') !== version + index) return;
      database.exec(migration);
      database.exec(`PRAGMA application_id = ${applicationId}`);
      database.exec(`PRAGMA user_version = ${version + index + 1}`);
    });
  });
}

/**
 * A library of an older version is kept as it was. Where there is no room for that, it is migrated all the same: each step is
 * committed whole or not at all.
 */
function backUpBeforeMigration(folder: string, database: Database): void {
  const version = pragmaNumber(database, 'user_version');
  if (version === 0 || version === migrations.length) return;
  try {
    makeBackup(folder, database, Date.now(), 'migration');
  } catch (error) {
    if (!(error instanceof LibraryError)) throw error;
  }
}

/** Creates the file for its owner alone: the logs that SQLite keeps beside it take over its mode from the start. */
function createForOwner(path: string): void {
  try {
    closeSync(openSync(path, 'wx', 0o600));
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
}

/**
 * Opens the library in `folder`, creating both when they are missing: the folder readable by its owner alone (0700),
 * the file likewise (0600), WAL, and brought to the newest schema.
 * @throws LibraryError for a newer version, a damaged file, no access, a full disk; nothing is overwritten then
 */
export function openLibraryDatabase(folder: string): Database {
  const path = join(folder, libraryFile);
  let database: Database | undefined;
  try {
    makeFolder(resolve(folder));
    createForOwner(path);
    database = openDatabase(path);
    refuseOthers(database, path);
    const mode = database.prepare('PRAGMA journal_mode = WAL').row()?.[0];
    if (mode !== 'wal') throw new LibraryError(noWal(path));
    // NORMAL loses no committed act to a crash of the app; FULL holds against power cuts too, and costs little here.
    database.exec('PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA cache_size = -65536;');
    // 32 MB of log, eight times what SQLite takes: an import writes the same pages of its indexes again and again.
    database.exec('PRAGMA wal_autocheckpoint = 8192;');
    backUpBeforeMigration(folder, database);
    migrate(database);
    return database;
  } catch (error) {
    database?.close();
    throw explain(error, path);
  }
}

function noWal(path: string) {
  return {
    what: 'The library cannot keep its write-ahead log beside it.',
    where: `The library is ${path}.`,
    todo: 'Put the library on a local disk that you may write to.',
  };
}
