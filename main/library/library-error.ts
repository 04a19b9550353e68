import type { Failure } from '../../shared/contract/contract.ts';

/** The library cannot be opened or written; says what, where and what to do. Nothing has been overwritten. */
export class LibraryError extends Error {
  readonly failure: Failure;

  constructor(failure: Failure, cause?: unknown) {
    super(`${failure.what} ${failure.where} ${failure.todo}`, { cause });
    this.name = 'LibraryError';
    this.failure = failure;
  }
}

/** Codes of the system that say: no room, no permission, no such place. */
const noSpace = new Set(['ENOSPC', 'EDQUOT', 'SQLITE_FULL']);
const noAccess = new Set(['EACCES', 'EROFS', 'EPERM', 'SQLITE_READONLY', 'SQLITE_PERM']);
const noPlace = new Set([
  'ENOENT',
  'ENOTDIR',
  'EEXIST',
  'EISDIR',
  'ELOOP',
  'ENAMETOOLONG',
  'EINVAL',
  'SQLITE_CANTOPEN',
]);

/** SQLite's result codes, by the number in the low byte of the extended ones: libsql names only some of those. */
const sqliteCodes: Readonly<Record<number, string>> = {
  3: 'SQLITE_PERM',
  5: 'SQLITE_BUSY',
  6: 'SQLITE_LOCKED',
  8: 'SQLITE_READONLY',
  10: 'SQLITE_IOERR',
  11: 'SQLITE_CORRUPT',
  13: 'SQLITE_FULL',
  14: 'SQLITE_CANTOPEN',
  26: 'SQLITE_NOTADB',
};

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return '';
  const number = 'rawCode' in error && typeof error.rawCode === 'number' ? error.rawCode : 0;
  const code = sqliteCodes[number & 0xff] ?? ('code' in error ? String(error.code) : '');
  // libsql reports a failed open as text only, with SQLite's number at the end.
  return code || (/: 14\b/.test(error.message) ? 'SQLITE_CANTOPEN' : '');
}

/** Whether SQLite found the file torn, or no database at all. */
export function isDamage(error: unknown): boolean {
  const code = codeOf(error instanceof LibraryError ? error.cause : error);
  return code.startsWith('SQLITE_NOTADB') || code.startsWith('SQLITE_CORRUPT');
}

/** Says in words why a file other than the library could not be written; an error it does not know is passed on. */
export function explainWriting(error: unknown, path: string): unknown {
  const code = codeOf(error);
  const where = `The file is ${path}.`;
  const failed = (what: string, todo: string) => new LibraryError({ what, where, todo }, error);
  if (noSpace.has(code)) return failed('The disk is full.', 'Free some space and do it again.');
  if (noAccess.has(code)) return failed('The file cannot be written.', 'Choose a place you may write to.');
  if (noPlace.has(code)) {
    return failed('The file cannot be written there.', 'Choose a file in a folder that exists.');
  }
  return error;
}

/** Says in words what SQLite reports by code; an error it does not know is passed on as it is. */
export function explain(error: unknown, path: string): unknown {
  if (error instanceof LibraryError) return error;
  const code = codeOf(error);
  const where = `The library is ${path}.`;
  // Batches of an import that were committed before stay, so this must not say that nothing was changed. Where the
  // file or the disk itself is damaged, nobody knows what was lost.
  const kept = 'Nothing in it was lost.';
  const failed = (what: string, todo: string) => new LibraryError({ what, where, todo }, error);
  if (isDamage(error)) {
    return failed(
      'The library file is damaged or is not a Wellspring library.',
      'Nothing more was written to it. Restore a backup, or save what can still be read: in the window, or with the commands backups, restore and salvage. The damaged file is kept.',
    );
  }
  if (noSpace.has(code)) {
    return failed('The disk is full.', `${kept} Free some space and do it again.`);
  }
  if (noAccess.has(code)) {
    return failed(
      'The library cannot be written.',
      `${kept} Give yourself write access to it and its folder.`,
    );
  }
  if (noPlace.has(code)) {
    return failed(
      'The library cannot be opened.',
      'See that its folder exists and that you may read and write it.',
    );
  }
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) {
    return failed(
      'Another program is writing to the library.',
      `${kept} Wait until the other import has ended and do it again.`,
    );
  }
  if (code.startsWith('SQLITE_IOERR')) {
    return failed('The disk reported an error.', 'See that the disk is well and do it again.');
  }
  return error;
}
