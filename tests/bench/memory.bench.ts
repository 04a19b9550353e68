import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readPath } from '../../main/import/sources/read-path.ts';
import { writeArchive } from './generated-archive.ts';
import { keepTable } from './keep-table.ts';
import { commandLine, measureNode } from './measured-process.ts';

/**
 * Memory of importing archives a hundred times apart in size: of the process that reads, and of the whole command (start, read,
 * store, derive), which has to hold whoever wrote all that mail. WELLSPRING_BENCH_SIZES names
 * them in megabytes (default 100, 1000 and 10000: the disk needs as much room, once).
 */
const sizes = (process.env.WELLSPRING_BENCH_SIZES ?? '100,1000,10000').split(',').map(Number);
/** MB the importing process may take, whatever the size of the file. */
const aim = 250;

/** Reads a file as the importing process does, and nothing else; run by this program as a process of its own. */
async function readOnly(path: string): Promise<void> {
  for await (const _ of readPath(path, {})) void _;
}

async function measure(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'wellspring-memory-'));
  try {
    const rows: string[] = [];
    for (const megabytes of sizes) {
      const path = join(folder, `${megabytes}.mbox`);
      const { messages } = await writeArchive(path, megabytes * 1_000_000);
      const library = join(folder, `library-${megabytes}`);
      const args = [commandLine, 'import', path, '--me', 'me@home.test', '--library', library, '--json'];
      const reading = await measureNode([process.argv[1] ?? '', '--read', path]);
      const { seconds, peakMegabytes } = await measureNode(args);
      const peak = reading.peakMegabytes ?? Number.NaN;
      rows.push(
        `| ${megabytes} | ${messages} | ${seconds.toFixed(1)} | ${(megabytes / seconds).toFixed(0)} | ${peak.toFixed(0)} | ${peak <= aim ? 'reached' : 'missed'} | ${(peakMegabytes ?? Number.NaN).toFixed(0)} |`,
      );
      rmSync(path);
      rmSync(library, { recursive: true });
    }
    keepTable(
      'memory',
      [
        `| MB of mail | messages | s | MB/s | reading, peak MB | at most ${aim} | whole command, peak MB |`,
        '|---|---|---|---|---|---|---|',
        ...rows,
      ].join('\n'),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const [, , what, path = ''] = process.argv;
await (what === '--read' ? readOnly(path) : measure());
