import { type AttachedFile, withAttached } from './attached.ts';
import type { Database } from './database.ts';
import { LibraryError } from './library-error.ts';
import { migrations } from './schema/migrations.ts';

/** "Well", so that a file can be told from any other SQLite database. */
export const applicationId = 0x57656c6c;

/** One number that SQLite keeps about a file. */
export function pragmaNumber(database: Database, pragma: string): number {
  return Number(database.prepare(`PRAGMA ${pragma}`).row()?.[0] ?? 0);
}

/** Looks at whose file this is before anything is written to it. @throws LibraryError when it is not ours to write */
export function refuseOthers(
  database: Database,
  path: string,
  schema: 'main' | AttachedFile['as'] = 'main',
): void {
  const version = pragmaNumber(database, `${schema}.user_version`);
  const id = pragmaNumber(database, `${schema}.application_id`);
  const tables = pragmaNumber(database, `${schema}.schema_version`);
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

/** Sees that a file is a library that holds something and passes SQLite's own check. @throws LibraryError */
export function checkReadable(path: string): void {
  withAttached(path, ({ database, as }) => {
    refuseOthers(database, path, as);
    const said =
      pragmaNumber(database, `${as}.user_version`) === 0 ? 'nothing is in it' : firstComplaint(database, as);
    if (said === 'ok') return;
    throw new LibraryError({
      what: 'This copy of the library does not pass its check.',
      where: `The file is ${path}: ${said}.`,
      todo: 'Choose another one. The library itself was not touched.',
    });
  });
}

/** What SQLite's check of a whole file says first: `ok` when all is well. */
function firstComplaint(database: Database, schema: string): string {
  return String(database.prepare(`PRAGMA ${schema}.integrity_check(1)`).row()?.[0] ?? 'no answer');
}
