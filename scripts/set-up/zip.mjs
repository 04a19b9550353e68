import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, symlink } from 'node:fs/promises';
import { dirname, join, normalize, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createInflateRaw } from 'node:zlib';

/**
 * @typedef {object} ZipEntry
 * @property {string} name as the archive spells it, with slashes; ends in one for a folder
 * @property {number} mode Unix mode, 0 when the archive holds none
 * @property {boolean} deflated false: stored as it is
 * @property {number} packedSize bytes in the archive
 * @property {number} headerOffset where its local header starts
 */

/**
 * Unpacks a zip file (no zip64, no encryption: up to 4 GB and 65,534 entries) file by file, without holding one in memory.
 *
 * @param {string} zipPath
 * @param {(name: string) => string | null} destination where an entry goes, relative to `folder`; null leaves it out
 * @param {string} folder
 * @throws {Error} on a broken archive or a name that points out of `folder`
 */
export async function unzip(zipPath, destination, folder) {
  const file = await open(zipPath, 'r');
  try {
    for (const entry of await directoryOf(file)) {
      const name = destination(entry.name);
      if (name === null || entry.name.endsWith('/')) continue;
      await unpack(zipPath, file, entry, within(folder, name));
    }
  } finally {
    await file.close();
  }
}

/** @param {string} folder @param {string} name */
function within(folder, name) {
  const path = normalize(join(folder, name));
  if (!path.startsWith(folder + sep))
    throw new Error(`the archive wants to write outside of its folder: ${name}`);
  return path;
}

/** @param {string} zipPath @param {import('node:fs/promises').FileHandle} file @param {ZipEntry} entry @param {string} path */
async function unpack(zipPath, file, entry, path) {
  await mkdir(dirname(path), { recursive: true });
  const local = await bytes(file, entry.headerOffset, 30);
  const start = entry.headerOffset + 30 + local.readUInt16LE(26) + local.readUInt16LE(28);
  const isLink = (entry.mode & 0o170000) === 0o120000;
  if (isLink) return symlink((await bytes(file, start, entry.packedSize)).toString('utf8'), path);
  const target = createWriteStream(path, { mode: entry.mode & 0o777 || 0o644 });
  if (entry.packedSize === 0) return new Promise((done) => target.end(() => done(undefined)));
  const packed = createReadStream(zipPath, { start, end: start + entry.packedSize - 1 });
  return entry.deflated ? pipeline(packed, createInflateRaw(), target) : pipeline(packed, target);
}

/** @param {import('node:fs/promises').FileHandle} file @returns {Promise<ZipEntry[]>} */
async function directoryOf(file) {
  const { size } = await file.stat();
  const tailSize = Math.min(size, 22 + 0xffff); // the end record and the longest comment after it
  const tail = await bytes(file, size - tailSize, tailSize);
  const end = tail.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  if (end < 0) throw new Error('not a zip file');
  const directory = await bytes(file, tail.readUInt32LE(end + 16), tail.readUInt32LE(end + 12));
  const entries = [];
  for (let at = 0; at < directory.length; ) {
    if (directory.readUInt32LE(at) !== 0x02014b50) throw new Error('the directory of the zip file is broken');
    const nameLength = directory.readUInt16LE(at + 28);
    const method = directory.readUInt16LE(at + 10);
    if (method !== 0 && method !== 8) throw new Error(`compression method ${method} is not known`);
    entries.push({
      name: directory.toString('utf8', at + 46, at + 46 + nameLength),
      mode: directory.readUInt32LE(at + 38) >>> 16,
      deflated: method === 8,
      packedSize: directory.readUInt32LE(at + 20),
      headerOffset: directory.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  return entries;
}

/** @param {import('node:fs/promises').FileHandle} file @param {number} position @param {number} length */
async function bytes(file, position, length) {
  const buffer = Buffer.alloc(length);
  const { bytesRead } = await file.read(buffer, 0, length, position);
  if (bytesRead !== length) throw new Error('the zip file is cut short');
  return buffer;
}
