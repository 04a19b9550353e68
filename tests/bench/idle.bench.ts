import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { libraryFolderName } from '../../main/library/default-folder.ts';
import { becomeTray } from '../e2e/dbus/status-notifier.ts';
import { type BenchElectron, bareApp, onlyTray } from './bare-app.ts';
import { keepTable } from './keep-table.ts';
import { commandLine } from './measured-process.ts';
import { cpuOf, megabytesOf, treeOf } from './process-tree.ts';

/**
 * What waiting in the tray costs: our app without a window beside a bare Electron with a tray icon, at the same time. Linux only: it
 * reads /proc.
 */

const seconds = Number(process.env.WELLSPRING_IDLE_SECONDS ?? 300);
/** Starting is not idling, and the library rests only after a minute without a question. */
const settlingSeconds = 90;
function start({ program, args }: { program: string; args: readonly string[] }): ChildProcess {
  return spawn(program, args, { stdio: 'ignore' });
}

/** CPU time of an app within the time, in % of a core, with its memory and processes at the end. */
function figuresOf(app: ChildProcess, before: number) {
  const tree = treeOf(app.pid ?? 0);
  const pages = tree.filter(({ command }) => command.includes('--type=renderer')).length;
  const percent = ((cpuOf(tree) - before) / seconds) * 100;
  return { percent, megabytes: megabytesOf(tree), processes: tree.length, pages };
}

function row(what: string, { percent, megabytes, processes: count, pages }: ReturnType<typeof figuresOf>) {
  return `| ${what} | ${percent.toFixed(3)} | ${megabytes.toFixed(0)} | ${count} | ${pages} |`;
}

async function measure(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'wellspring-idle-'));
  const tray = await becomeTray();
  const apps: ChildProcess[] = [];
  try {
    const electron = JSON.parse(process.env.WELLSPRING_BENCH_ELECTRON ?? '') as BenchElectron;
    const data = join(folder, 'wellspring');
    mkdirSync(data);
    const demo = [commandLine, 'demo', '--library', join(data, libraryFolderName)];
    spawnSync(process.execPath, demo, { stdio: 'inherit' });
    const bare = bareApp(folder, electron, onlyTray(resolve('main/desktop/icons/tray-light.png')));
    const theirs = start(bare);
    apps.push(theirs);
    await tray.next();
    const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    const app = electron.source === 'stand-in' ? [] : [resolve('.')];
    const ours = start({
      program: electron.executable,
      args: [...sandbox, ...app, `--user-data-dir=${data}`, '--hidden'],
    });
    apps.push(ours);
    await tray.next();
    await wait(settlingSeconds * 1000);
    const [bareBefore, oursBefore] = [theirs, ours].map(({ pid }) => cpuOf(treeOf(pid ?? 0)));
    await wait(seconds * 1000);
    const figures = [figuresOf(theirs, bareBefore ?? 0), figuresOf(ours, oursBefore ?? 0)] as const;
    keepTable(
      'idle',
      [
        `| ${seconds} s in the tray | % of a core | MB | processes | pages |`,
        '|---|---|---|---|---|',
        row('bare Electron with a tray icon', figures[0]),
        row('Wellspring, window closed', figures[1]),
        '',
        `Above bare: ${(figures[1].percent - figures[0].percent).toFixed(3)}% of a core.`,
      ].join('\n'),
    );
  } finally {
    for (const app of apps) app.kill('SIGKILL');
    tray.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

if (process.platform !== 'linux') console.log('Measured on Linux only.');
else if (process.env.WELLSPRING_IDLE !== 'inside') {
  const [, program = ''] = process.argv;
  const inside = ['--', 'xvfb-run', '-a', process.execPath, program];
  const env = { ...process.env, WELLSPRING_IDLE: 'inside' };
  process.exitCode = spawnSync('dbus-run-session', inside, { stdio: 'inherit', env }).status ?? 1;
} else await measure();
