import { createReadStream, createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { sourceChunks } from '../../main/import/sources/byte-source.ts';
import { openDisk } from '../../main/import/sources/disk-file.ts';
import { readPath } from '../../main/import/sources/read-path.ts';
import { corpus, haveCorpora } from '../corpora.ts';
import { type Aim, aimTable, timesAsFast } from './aims.ts';
import { writeArchive } from './generated-archive.ts';
import { keepTable } from './keep-table.ts';
import { type CutArchive, parseAll, quick, timeIndexers, writeMaildir } from './mail-peers.ts';
import { importWith, table, timed } from './timed-rows.ts';

/**
 * Import, beside its peers and bare scans on the same data in the same run. Ours is the whole command: start, read, store,
 * derive. WELLSPRING_BENCH_MB is the size of the generated archive (default 1000).
 */

/** Bare scan: reads the file and looks for separators, and does nothing else. */
async function bareScan(path: string): Promise<void> {
  const mark = Buffer.from('\nFrom ');
  const source = await openDisk(path, (await stat(path)).size);
  for await (const chunk of sourceChunks(source)) {
    for (let at = chunk.indexOf(mark); at >= 0; ) at = chunk.indexOf(mark, at + 1);
  }
  await source.close();
}

async function cut(path: string): Promise<CutArchive> {
  const offsets: number[] = [];
  for await (const items of readPath(path, {})) for (const { offset } of items) offsets.push(offset ?? 0);
  return { path, bytes: (await stat(path)).size, offsets };
}

async function readOnly(path: string): Promise<void> {
  for await (const _ of readPath(path, {})) void _;
}

interface Section {
  readonly text: string;
  readonly aims: readonly Aim[];
}

/** @param ofScan how much of the speed of a bare scan is aimed at */
async function mail(name: string, path: string, ofScan: number, folder: string): Promise<Section> {
  const archive = await cut(path);
  const place = mkdtempSync(join(folder, 'mail-'));
  const scan = await timed('bare scan for "\\nFrom "', () => bareScan(path));
  const ours = await importWith(path, join(place, 'library'));
  const reading = await timed('wellspring, reading only', () => readOnly(path));
  const quickly = await timed('mailparser simpleParser, quick options', () => parseAll(archive, quick));
  const parser = await timed('mailparser simpleParser, as it comes', () => parseAll(archive, undefined));
  const indexers = timeIndexers(await writeMaildir(archive, place), place);
  rmSync(place, { recursive: true, force: true });
  const rows = [
    scan,
    ours,
    reading,
    quickly,
    parser,
    ...indexers.map(({ name: what, seconds }) => ({
      what: `${what} (the same messages as Maildir)`,
      seconds,
    })),
  ];
  const against = (peer: string, seconds: number | null, aim: number) =>
    timesAsFast(name, peer, seconds, ours.seconds, aim);
  const amount = { megabytes: archive.bytes / 1e6, items: archive.offsets.length, of: 'messages' };
  return {
    text: table(name, ours.seconds, amount, rows),
    aims: [
      against('mailparser simpleParser', parser.seconds, 20),
      ...indexers.map((one) => against(one.name, one.seconds, one.name === 'mu index' ? 3 : 8)),
      against('bare scan', scan.seconds, ofScan),
    ],
  };
}

const folder = mkdtempSync(join(tmpdir(), 'wellspring-bench-'));
try {
  const sections: Section[] = [];
  if (haveCorpora()) {
    const list = join(folder, 'list-2019.mbox');
    await pipeline(
      createReadStream(corpus('mail', 'list-2019.mbox.gz')),
      createGunzip(),
      createWriteStream(list),
    );
    sections.push(await mail('list-2019.mbox', list, 0.1, folder));
  } else console.log('The corpora are not here: list-2019.mbox is skipped.');
  const generated = join(folder, 'generated.mbox');
  await writeArchive(generated, Number(process.env.WELLSPRING_BENCH_MB ?? 1000) * 1e6);
  sections.push(await mail('generated archive', generated, 1 / 3, folder));
  const aims = aimTable(sections.flatMap((section) => section.aims));
  keepTable('import', [aims, ...sections.map(({ text }) => text)].join('\n'));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
