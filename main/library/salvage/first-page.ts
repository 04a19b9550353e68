import { closeSync, fstatSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '../database.ts';
import { migrate } from '../open-library.ts';
import { migrations } from '../schema/migrations.ts';

/** SQLite's header: the first 100 bytes of a file (sqlite.org/fileformat2.html, 1.3). */
const headerBytes = 100;
/** Every library has pages of this size: SQLite's own choice, which nothing changes. */
export const pageBytes = 4096;

/** What a file's first page may have been: its header alone, or the whole page with the list of tables. */
export type FirstPage = Buffer;

/**
 * First pages that a damaged file may have had, likeliest first. Where a table begins depends only on how the file came about: made new,
 * or copied whole when it was of some version, as backups are. Tables that came with a later version may lie elsewhere and are then not found.
 */
export function* firstPages(): Generator<FirstPage> {
  const folder = mkdtempSync(join(tmpdir(), 'wellspring-layout-'));
  try {
    const fresh = firstPageOf(folder, 'new', null);
    yield fresh.subarray(0, headerBytes);
    yield fresh;
    for (let version = migrations.length; version >= 1; version -= 1)
      yield firstPageOf(folder, `copied-${version}`, version);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The first page of an empty library of the newest version. @param copied the version at which it was copied whole; null for never */
function firstPageOf(folder: string, name: string, copied: number | null): FirstPage {
  const first = join(folder, name);
  const database = openDatabase(first);
  migrate(database, copied ?? migrations.length);
  if (copied === null) {
    database.close();
    return read(first);
  }
  const second = `${first}-copy`;
  database.prepare('VACUUM INTO ?').run(second);
  database.close();
  const copy = openDatabase(second);
  migrate(copy);
  copy.close();
  return read(second);
}

function read(path: string): FirstPage {
  const page = Buffer.alloc(pageBytes);
  const file = openSync(path, 'r');
  readSync(file, page, 0, pageBytes, 0);
  closeSync(file);
  return page;
}

/**
 * Puts a first page, or its header alone, in the place of a file's own, with the size the file really has and no list of free pages. All
 * other pages keep what they hold.
 */
export function mendFirstPage(path: string, sound: FirstPage): void {
  const page = Buffer.from(sound);
  const file = openSync(path, 'r+');
  try {
    page.writeUInt32BE(Math.floor(fstatSync(file).size / pageBytes), 28);
    // Neither free pages nor the largest root are needed to read.
    page.fill(0, 32, 40);
    page.fill(0, 52, 56);
    // The size above holds only where these two agree.
    page.copy(page, 92, 24, 28);
    writeSync(file, page, 0, page.length, 0);
  } finally {
    closeSync(file);
  }
}
