import { closeSync, openSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Database, openDatabase } from './database.ts';
import { explain, LibraryError } from './library-error.ts';
import { makeFolder } from './make-folder.ts';
import { migrations } from './schema/migrations.ts';

/** "Well", so that a file can be told from any other SQLite database. */
const applicationId = 0x57656c6c;

/** Name of the file within the library’s folder. */
export const libraryFile = 'library.sqlite';

function number(database: Database, pragma: string): number {
  return Number(database.prepare(`PRAGMA ${pragma}`).row()?.[0] ?? 0);
}

/** Looks at whose file this is before anything is written to it. @throws LibraryError when it is not ours to write */
function refuseOthers(database: Database, path: string): void {
  const version = number(database, 'user_version');
  const id = number(database, 'application_id');
  const tables = number(database, 'schema_version');
  if (id !== applicationId && (id !== 0 || tables !== 0)) {
    throw new LibraryError({
      what: 'This file is not a Wellspring library.',
      where: `The file is ${path}.`,
      todo: 'Choose another folder. Nothing in the file was changed.',
    });
  }
  if (version > migrations.length) {
    throw new LibraryError({
      what: `The library was written by a newer Wellspring (its version is ${version}, this one knows ${migrations.length}).`,
      where: `The library is ${path}.`,
      todo: 'Install the newer Wellspring. Nothing in the library was changed.',
    });
  }
}

function migrate(database: Database): void {
  const version = number(database, 'user_version');
  migrations.slice(version).forEach((migration, index) => {
    database.transaction(() => {
      // Another process may have got here first.
      if (number(database, 'user_version') !== version + index) return;
      database.exec(migration);
      database.exec(`PRAGMA application_id = ${applicationId}`);
      database.exec(`PRAGMA user_version = ${version + index + 1}`);
    });
  });
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
