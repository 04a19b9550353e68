import { type Database, openDatabase } from './database.ts';
import { explain } from './library-error.ts';

/** A SQLite file looked at by a connection of another. */
export interface AttachedFile {
  /** Name it has within statements, as in `attached.person`. */
  readonly as: 'attached';
  readonly database: Database;
}

/**
 * Works with a file and lets go of it for certain. Closing a connection does not: libsql keeps the file open until the
 * statements prepared on it have been collected, and so nobody could move the file or have it alone.
 * @throws LibraryError for a damaged file, no access, a full disk
 */
export function withAttached<T>(path: string, work: (file: AttachedFile) => T): T {
  const database = openDatabase(':memory:');
  try {
    database.prepare('ATTACH ? AS attached').run(path);
    try {
      return work({ as: 'attached', database });
    } finally {
      database.exec('DETACH attached');
    }
  } catch (error) {
    throw explain(error, path);
  } finally {
    database.close();
  }
}
