import { createReadStream, createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { simpleParser } from 'mailparser';
import { sourceChunks } from '../../main/import/sources/byte-source.ts';
import { openDisk } from '../../main/import/sources/disk-file.ts';
import { readPath } from '../../main/import/sources/read-path.ts';
import { corpus, haveCorpora } from '../corpora.ts';
import { writeArchive } from './generated-archive.ts';
import { keepTable } from './keep-table.ts';
import { commandLine, measureNode } from './measured-process.ts';

/**
 * Import, beside its peer and a bare scan on the same file in the same run. Ours is the whole command: start, read, store,
 * derive. WELLSPRING_BENCH_MB is the size of the generated archive (default 300).
 */

/** Options with which mailparser is quickest. */
const quick = { skipHtmlToText: true, skipTextToHtml: true, skipImageLinks: true, skipTextLinks: true };

interface Row {
  readonly what: string;
  readonly seconds: number;
  readonly peak: number | null;
}

async function timed(what: string, work: () => Promise<unknown>): Promise<Row> {
  const began = performance.now();
  await work();
  return { what, seconds: (performance.now() - began) / 1000, peak: null };
}

/** Bare scan: reads the file and looks for separators, and does nothing else. */
async function bareScan(path: string): Promise<number> {
  const mark = Buffer.from('\nFrom ');
  let found = 0;
  const source = await openDisk(path, (await stat(path)).size);
  for await (const chunk of sourceChunks(source)) {
    for (let at = chunk.indexOf(mark); at >= 0; at = chunk.indexOf(mark, at + 1)) found += 1;
  }
  await source.close();
  return found;
}

/** Where each message begins; found before the clock runs, so that mailparser is given whole messages for nothing. */
async function offsetsIn(path: string): Promise<readonly number[]> {
  const offsets: number[] = [];
  for await (const items of readPath(path, {})) for (const { offset } of items) offsets.push(offset ?? 0);
  return offsets;
}

/** mailparser on every message, one after the other, as its users call it. */
async function parseAll(
  path: string,
  offsets: readonly number[],
  bytes: number,
  options: typeof quick | undefined,
): Promise<void> {
  const file = await open(path);
  for (const [index, offset] of offsets.entries()) {
    const message = Buffer.alloc((offsets[index + 1] ?? bytes) - offset);
    await file.read(message, 0, message.length, offset);
    await simpleParser(message.subarray(message.indexOf(10) + 1), options);
  }
  await file.close();
}

async function readOnly(path: string): Promise<void> {
  for await (const _ of readPath(path, {})) void _;
}

async function importWith(path: string, folder: string): Promise<Row> {
  const args = [commandLine, 'import', path, '--me', 'me@home.test', '--library', folder, '--json'];
  const { seconds, peakMegabytes } = await measureNode(args);
  return { what: 'wellspring import (whole command)', seconds, peak: peakMegabytes };
}

function table(title: string, megabytes: number, messages: number, rows: readonly Row[]): string {
  const ours = rows.find((row) => row.what.startsWith('wellspring import'))?.seconds ?? 1;
  const lines = rows.map(({ what, seconds, peak }) => {
    const rate = `${(megabytes / seconds).toFixed(0)} | ${(messages / seconds).toFixed(0)}`;
    return `| ${what} | ${seconds.toFixed(2)} | ${rate} | ${(seconds / ours).toFixed(2)} | ${peak?.toFixed(0) ?? ''} |`;
  });
  return [
    `### ${title}: ${megabytes.toFixed(0)} MB, ${messages} messages`,
    '',
    '| | s | MB/s | messages/s | time ÷ ours | peak MB |',
    '|---|---|---|---|---|---|',
    ...lines,
    '',
  ].join('\n');
}

async function bench(title: string, path: string, megabytes: number, messages: number, folder: string) {
  const offsets = await offsetsIn(path);
  const { size } = await stat(path);
  const rows = [
    await timed('bare scan for "\\nFrom "', () => bareScan(path)),
    await importWith(path, join(folder, `library-${title.length}`)),
    await timed('wellspring, reading only', () => readOnly(path)),
    await timed('mailparser simpleParser, quick options', () => parseAll(path, offsets, size, quick)),
    await timed('mailparser simpleParser, as it comes', () => parseAll(path, offsets, size, undefined)),
  ];
  return table(title, megabytes, messages, rows);
}

const folder = mkdtempSync(join(tmpdir(), 'wellspring-bench-'));
try {
  const sections: string[] = [];
  if (haveCorpora()) {
    const list = join(folder, 'list-2019.mbox');
    await pipeline(
      createReadStream(corpus('mail', 'list-2019.mbox.gz')),
      createGunzip(),
      createWriteStream(list),
    );
    sections.push(await bench('list-2019.mbox', list, 123.58, 15_000, folder));
  } else console.log('The corpora are not here: list-2019.mbox is skipped.');
  const generated = join(folder, 'generated.mbox');
  const wanted = Number(process.env.WELLSPRING_BENCH_MB ?? 300);
  const { bytes, messages } = await writeArchive(generated, wanted * 1e6);
  sections.push(await bench('generated archive', generated, bytes / 1e6, messages, folder));
  const text = sections.join('\n');
  keepTable('import', text);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
