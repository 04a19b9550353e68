import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeArchive } from './generated-archive.ts';
import { keepTable } from './keep-table.ts';
import { commandLine, measureNode } from './measured-process.ts';

/**
 * Memory of a whole import (start, read, store, derive) of archives a hundred times apart in size. WELLSPRING_BENCH_SIZES names
 * them in megabytes (default 100, 1000 and 10000: the disk needs as much room, once).
 */
const sizes = (process.env.WELLSPRING_BENCH_SIZES ?? '100,1000,10000').split(',').map(Number);
/** MB the importing process may take, whatever the size of the file. */
const aim = 250;

const folder = mkdtempSync(join(tmpdir(), 'wellspring-memory-'));
try {
  const rows: string[] = [];
  for (const megabytes of sizes) {
    const path = join(folder, `${megabytes}.mbox`);
    const { messages } = await writeArchive(path, megabytes * 1_000_000);
    const library = join(folder, `library-${megabytes}`);
    const args = [commandLine, 'import', path, '--me', 'me@home.test', '--library', library, '--json'];
    const { seconds, peakMegabytes } = await measureNode(args);
    const peak = peakMegabytes ?? Number.NaN;
    rows.push(
      `| ${megabytes} | ${messages} | ${seconds.toFixed(1)} | ${(megabytes / seconds).toFixed(0)} | ${peak.toFixed(0)} | ${peak <= aim ? 'reached' : 'missed'} |`,
    );
    rmSync(path);
    rmSync(library, { recursive: true });
  }
  keepTable(
    'memory',
    [
      `| MB of mail | messages | s | MB/s | peak MB | at most ${aim} |`,
      '|---|---|---|---|---|---|',
      ...rows,
    ].join('\n'),
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
