import { closeSync, fstatSync, openSync, readSync, writeSync } from 'node:fs';

/** SQLite's header: the first 100 bytes of a file (sqlite.org/fileformat2.html, 1.3). */
const headerBytes = 100;
/** Every library has pages of this size: SQLite's own choice, which nothing changes. */
export const pageBytes = 4096;

/**
 * Gives a file the header of a sound library in place of its own, with the size it really has and no list of free pages. Pages keep
 * what they hold.
 * @param sound path of a library with nothing in it, of the newest version
 */
export function mendHeader(path: string, sound: string): void {
  const header = Buffer.alloc(headerBytes);
  const good = openSync(sound, 'r');
  readSync(good, header, 0, headerBytes, 0);
  closeSync(good);
  const file = openSync(path, 'r+');
  try {
    const pages = Math.floor(fstatSync(file).size / pageBytes);
    header.writeUInt32BE(pages, 28);
    // Free pages and what is derived from them: SQLite needs neither to read.
    header.fill(0, 32, 40);
    header.fill(0, 52, 56);
    // The size above holds only where these two agree.
    header.copy(header, 92, 24, 28);
    writeSync(file, header, 0, headerBytes, 0);
  } finally {
    closeSync(file);
  }
}
