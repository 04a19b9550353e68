import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { ElectronApplication, Page } from 'playwright-core';
import { _electron } from 'playwright-core';
import { libraryFolderName } from '../../main/library/default-folder.ts';
import { type BenchElectron, bareApp } from './bare-app.ts';
import { writeInventedLibrary } from './invented-library.ts';
import { inventedNetwork } from './invented-network.ts';
import { keepTable } from './keep-table.ts';
import { bundleTable } from './page-bundle.ts';
import { clickedUntilRows, nodesIn, searchedFor, sortedBy, watchTasks } from './page-work.ts';
import { type Panned, panCanvas, panNetwork } from './panning.ts';
import { megabytesOf, treeOf } from './process-tree.ts';

/**
 * The window over 10,000 people and 500,000 touchpoints, beside a bare Electron window in the same run: start, memory, the list,
 * its search and its order, the network picture. WELLSPRING_BENCH_PEOPLE is another number of people.
 */
const people = Number(process.env.WELLSPRING_BENCH_PEOPLE ?? 10_000);
const touches = 50;
const rounds = 5;

interface Command {
  readonly program: string;
  readonly args: readonly string[];
}

interface Started {
  readonly app: ElectronApplication;
  readonly page: Page;
  /** From starting the program, ms. */
  readonly ms: number;
}

/** Starts an app and waits until its page shows what it has to. */
async function started(
  { program, args }: Command,
  shows: (page: Page) => Promise<unknown>,
): Promise<Started> {
  const began = performance.now();
  const app = await _electron.launch({ executablePath: program, args: [...args] });
  const page = await app.firstWindow();
  await shows(page);
  return { app, page, ms: performance.now() - began };
}

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const bareShown = (page: Page) => page.waitForFunction(() => document.readyState === 'complete');
const listShown = (page: Page) => page.getByText('They are waiting for you').waitFor();

function line(what: string, aim: string, ours: string, bare = '', ratio = ''): string {
  return `| ${what} | ${aim} | ${ours} | ${bare} | ${ratio} |`;
}

async function measure(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'wellspring-window-'));
  try {
    const electron = JSON.parse(process.env.WELLSPRING_BENCH_ELECTRON ?? '') as BenchElectron;
    const data = join(folder, 'wellspring');
    mkdirSync(data);
    const yesterday = Math.floor(Date.now() / 86_400_000) - 1;
    const network = inventedNetwork(people, touches, yesterday);
    writeInventedLibrary(network, join(data, libraryFolderName), Date.now() - 1000);
    const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    const own = electron.source === 'stand-in' ? [] : [resolve('.')];
    const bare = bareApp(folder, electron);
    const ours = { program: electron.executable, args: [...sandbox, ...own, `--user-data-dir=${data}`] };

    const starts = { bare: [] as number[], ours: [] as number[] };
    const memory = { bare: 0, ours: 0 };
    for (let round = 0; round <= rounds; round++) {
      const theirs = await started(bare, bareShown);
      memory.bare = megabytesOf(treeOf(theirs.app.process().pid ?? 0));
      await theirs.app.close();
      const app = await started(ours, listShown);
      memory.ours = megabytesOf(treeOf(app.app.process().pid ?? 0));
      await app.app.close();
      // The first start of each fills caches.
      if (round === 0) continue;
      starts.bare.push(theirs.ms);
      starts.ours.push(app.ms);
    }

    const { app, page } = await started(ours, listShown);
    await watchTasks(page);
    const list = await clickedUntilRows(page);
    const nodes = await nodesIn(page);
    const search = await searchedFor(page, 'person 123');
    const sorting = await sortedBy(page);
    const panned = await panNetwork(page);
    const full = megabytesOf(treeOf(app.process().pid ?? 0));
    await app.close();
    const blank = await started(bare, bareShown);
    const canvas = await panCanvas(blank.page, people);
    await blank.app.close();

    const [base, begun] = [median(starts.bare), median(starts.ours)];
    const frames = ({ median: middle, worst, longest }: Panned) =>
      `${middle.toFixed(0)} ms, worst ${worst.toFixed(0)}, task ${longest}`;
    keepTable(
      'window',
      [
        `### ${people.toLocaleString('en')} people, ${(people * touches).toLocaleString('en')} touchpoints`,
        '',
        '| | aim | Wellspring | bare | ÷ bare |',
        '|---|---|---|---|---|',
        line(
          `start to the day’s list, median of ${rounds}`,
          '1.5 ×',
          `${begun.toFixed(0)} ms`,
          `${base.toFixed(0)} ms`,
          (begun / base).toFixed(2),
        ),
        line(
          'memory of all processes, the day’s list shown',
          '1.6 ×',
          `${memory.ours.toFixed(0)} MB`,
          `${memory.bare.toFixed(0)} MB`,
          (memory.ours / memory.bare).toFixed(2),
        ),
        line('the same after all that follows', '', `${full.toFixed(0)} MB`),
        line('People, from the click to its rows', '300 ms', `${list.toFixed(0)} ms`),
        line('nodes of the page then', '3,000', String(nodes)),
        line('a key in the search, slowest of ten', '50 ms', `${search.slowest.toFixed(0)} ms`),
        line('longest task while searching', '50 ms', search.longest),
        line('longest task while sorting by each column', '50 ms', sorting),
        line(
          'a frame while the network is panned',
          '2 ×',
          frames(panned),
          frames(canvas),
          (panned.median / canvas.median).toFixed(2),
        ),
        '',
        bundleTable(resolve('out/renderer')),
      ].join('\n'),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
  const [, program = ''] = process.argv;
  const inside = ['--', 'xvfb-run', '-a', '-s', '-screen 0 1440x1000x24', process.execPath, program];
  process.exitCode = spawnSync('dbus-run-session', inside, { stdio: 'inherit' }).status ?? 1;
} else await measure();
