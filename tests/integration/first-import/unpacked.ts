import { execFileSync } from 'node:child_process';
import { createReadStream, createWriteStream, mkdirSync } from 'node:fs';
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

/** One person's Enron mailbox, unpacked for one test: a folder of one file a message. */
export function enronMailbox(): string {
  const folder = join(temporaryFolder(), 'enron');
  mkdirSync(folder);
  execFileSync('tar', ['xzf', corpus('mail', 'enron-blair-l.tar.gz'), '-C', folder]);
  return folder;
}
