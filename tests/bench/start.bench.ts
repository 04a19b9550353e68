import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type BenchElectron, bareApp } from './bare-app.ts';
import { keepTable } from './keep-table.ts';

/**
 * From the command to the window: a second `npm start` beside a bare Electron window, in turns, in the same run. The time is that from
 * starting the program to Electron's own `show` of the first window.
 */

const rounds = 7;

/** Milliseconds until the first window of a command is shown; the command is then ended. */
async function untilShown(program: string, args: readonly string[], folder: string): Promise<number> {
  const shown = join(folder, 'shown');
  rmSync(shown, { force: true });
  const began = Date.now();
  const child = spawn(program, args, {
    stdio: 'ignore',
    detached: true,
    env: {
      ...process.env,
      WELLSPRING_SHOWN: shown,
      NODE_OPTIONS: `--require ${resolve('tests/bench/report-shown.cjs')}`,
    },
  });
  const ended = new Promise((done) => child.once('close', done));
  while (!existsSync(shown) || readFileSync(shown, 'utf8') === '') {
    if (Date.now() - began > 60_000) throw new Error(`${program} ${args.join(' ')} showed no window`);
    await wait(5);
  }
  // The whole group: npm, node and Electron.
  process.kill(-(child.pid ?? 0), 'SIGKILL');
  await ended;
  return Number(readFileSync(shown, 'utf8')) - began;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function row(what: string, times: readonly number[], base: number): string {
  const [least = 0, most = 0] = [Math.min(...times), Math.max(...times)];
  return `| ${what} | ${median(times)} | ${least} to ${most} | ${(median(times) / base).toFixed(2)} |`;
}

async function measure(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'wellspring-start-'));
  try {
    const bare = bareApp(folder, JSON.parse(process.env.WELLSPRING_BENCH_ELECTRON ?? '') as BenchElectron);
    const start = ['start', '--', `--user-data-dir=${join(folder, 'wellspring')}`];
    // The first start builds, and neither has its cache yet.
    await untilShown('npm', start, folder);
    await untilShown(bare.program, bare.args, folder);
    const ours: number[] = [];
    const theirs: number[] = [];
    for (let round = 0; round < rounds; round++) {
      theirs.push(await untilShown(bare.program, bare.args, folder));
      ours.push(await untilShown('npm', start, folder));
    }
    const table = [
      `| until the window is shown, ${rounds} starts each | median ms | from, to | ÷ bare |`,
      '|---|---|---|---|',
      row('bare Electron window', theirs, median(theirs)),
      row('`npm start`, second and later', ours, median(theirs)),
    ];
    keepTable('start', table.join('\n'));
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
  const [, program = ''] = process.argv;
  const inside = ['--', 'xvfb-run', '-a', process.execPath, program];
  process.exitCode = spawnSync('dbus-run-session', inside, { stdio: 'inherit' }).status ?? 1;
} else await measure();
