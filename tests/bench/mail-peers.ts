import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { join } from 'node:path';
import { simpleParser } from 'mailparser';

/** Options with which mailparser is quickest. */
export const quick = {
  skipHtmlToText: true,
  skipTextToHtml: true,
  skipImageLinks: true,
  skipTextLinks: true,
};

/** An mbox and where its messages begin: found before the clock runs, so that peers are given whole messages for nothing. */
export interface CutArchive {
  readonly path: string;
  readonly bytes: number;
  readonly offsets: readonly number[];
}

async function messageAt(file: FileHandle, { offsets, bytes }: CutArchive, index: number): Promise<Buffer> {
  const offset = offsets[index] ?? 0;
  const message = Buffer.alloc((offsets[index + 1] ?? bytes) - offset);
  await file.read(message, 0, message.length, offset);
  return message.subarray(message.indexOf(10) + 1);
}

/** mailparser on every message, one after the other, as its users call it. */
export async function parseAll(archive: CutArchive, options: typeof quick | undefined): Promise<void> {
  const file = await open(archive.path);
  for (let index = 0; index < archive.offsets.length; index++) {
    await simpleParser(await messageAt(file, archive, index), options);
  }
  await file.close();
}

/** The same messages as a Maildir below `folder`, a file each. */
export async function writeMaildir(archive: CutArchive, folder: string): Promise<string> {
  const maildir = join(folder, 'Maildir');
  for (const name of ['cur', 'new', 'tmp']) mkdirSync(join(maildir, name), { recursive: true });
  const file = await open(archive.path);
  for (let index = 0; index < archive.offsets.length; index++) {
    writeFileSync(join(maildir, 'cur', `${index}.archive:2,S`), await messageAt(file, archive, index));
  }
  await file.close();
  return maildir;
}

/** A mail indexer of the system: how it is set up for a Maildir, and the command that is timed. */
interface Indexer {
  readonly name: string;
  prepare(maildir: string, home: string): NodeJS.ProcessEnv;
  readonly command: readonly [string, ...string[]];
}

const indexers: readonly Indexer[] = [
  {
    name: 'mu index',
    command: ['mu', 'index', '--quiet'],
    prepare(maildir, home) {
      const env = { ...process.env, HOME: home, XDG_CACHE_HOME: join(home, '.cache') };
      succeeds(spawnSync('mu', ['init', '--maildir', maildir], { env, encoding: 'utf8' }));
      return env;
    },
  },
  {
    name: 'notmuch new',
    command: ['notmuch', 'new', '--quiet'],
    prepare(maildir, home) {
      const config = join(home, 'notmuch-config');
      writeFileSync(config, `[database]\npath=${maildir}\n[user]\nname=Me\nprimary_email=me@home.test\n`);
      return { ...process.env, HOME: home, NOTMUCH_CONFIG: config };
    },
  },
];

function succeeds({ status, stderr, error }: { status: number | null; stderr: string; error?: Error }): void {
  if (status !== 0) throw new Error(error?.message ?? stderr);
}

/** How long each of the system's mail indexers takes for a Maildir, seconds; null where it is not installed. */
export function timeIndexers(maildir: string, folder: string): { name: string; seconds: number | null }[] {
  return indexers.map(({ name, command: [program, ...args], prepare }) => {
    if (spawnSync(program, ['--version']).status !== 0) return { name, seconds: null };
    const home = join(folder, program);
    mkdirSync(home, { recursive: true });
    const env = prepare(maildir, home);
    const began = performance.now();
    succeeds(spawnSync(program, args, { env, encoding: 'utf8' }));
    return { name, seconds: (performance.now() - began) / 1000 };
  });
}
