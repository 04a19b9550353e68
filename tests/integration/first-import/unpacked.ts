import { execFileSync } from 'node:child_process';
import { createReadStream, createWriteStream, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { corpus } from '../../corpora.ts';
import { temporaryFolder } from '../command-line.ts';

/** The list archive, unpacked for one test. */
export async function listArchive(): Promise<string> {
  const file = join(temporaryFolder(), 'list-2019.mbox');
  await pipeline(
    createReadStream(corpus('mail', 'list-2019.mbox.gz')),
    createGunzip(),
    createWriteStream(file),
  );
  return file;
}

/** The first `messages` of the list archive as a mailbox of their own, for tests that import many times. */
export async function listBeginning(messages: number): Promise<string> {
  const whole = readFileSync(await listArchive());
  let end = 0;
  for (let count = 0; count < messages && end >= 0; count++) end = whole.indexOf('\nFrom ', end + 1);
  const file = join(temporaryFolder(), 'list-beginning.mbox');
  writeFileSync(file, whole.subarray(0, end + 1));
  return file;
}

/** One person's Enron mailbox, unpacked for one test: a folder of one file a message. */
export function enronMailbox(): string {
  const folder = join(temporaryFolder(), 'enron');
  mkdirSync(folder);
  execFileSync('tar', ['xzf', corpus('mail', 'enron-blair-l.tar.gz'), '-C', folder]);
  return folder;
}
