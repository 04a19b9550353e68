import { execFileSync } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip, gunzipSync } from 'node:zlib';
import { readPath } from '../../../main/import/sources/read-path.ts';
import type { MailEnvelope, ReadItem } from '../../../shared/envelope.ts';
import { corpus } from '../../corpora.ts';

/** Unpacked corpora are kept between runs of the tests: they are large and never change. */
const folder = join(tmpdir(), 'wellspring-corpora');

/** Makes a file or folder once: built beside its place and moved there whole, as several tests may ask at a time. */
async function once(name: string, build: (place: string) => Promise<void>): Promise<string> {
  const place = join(folder, name);
  if (existsSync(place)) return place;
  mkdirSync(folder, { recursive: true });
  const under = `${place}.${process.pid}`;
  await build(under);
  try {
    renameSync(under, place);
  } catch {
    // Another test was first.
    rmSync(under, { recursive: true, force: true });
  }
  return place;
}

/** The list archive as an mbox. */
export function listArchive(): Promise<string> {
  return once('list-2019.mbox', (place) =>
    pipeline(createReadStream(corpus('mail/list-2019.mbox.gz')), createGunzip(), createWriteStream(place)),
  );
}

/** The mailbox of one person at Enron as a tree of files. */
export function enronTree(): Promise<string> {
  return once('enron-blair-l', async (place) => {
    mkdirSync(place);
    execFileSync('tar', ['-xzf', corpus('mail/enron-blair-l.tar.gz'), '-C', place]);
  });
}

/** Lines of a packed JSON Lines file. */
export async function packedLines<T>(path: string): Promise<readonly T[]> {
  const text = gunzipSync(await readFile(path)).toString('utf8');
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as T);
}

/** Everything a path holds. */
export async function readAll(path: string): Promise<ReadItem[]> {
  const items: ReadItem[] = [];
  for await (const batch of readPath(path, {})) items.push(...batch);
  return items;
}

/** The envelope of an item that has to be mail. */
export function mailOf(item: ReadItem | undefined): MailEnvelope {
  if (item?.envelope?.kind !== 'mail') throw new Error(`No mail but ${JSON.stringify(item)}`);
  return item.envelope;
}
