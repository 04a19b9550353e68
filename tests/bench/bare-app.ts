import { cpSync, mkdirSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What set-up found, as `npm run bench` hands it on. */
export interface BenchElectron {
  readonly folder: string;
  readonly executable: string;
  readonly source: string;
}

const main = `const { app, BrowserWindow } = require('electron');
app.whenReady().then(() => {
  const window = new BrowserWindow({ show: false, width: 1280, height: 800 });
  window.once('ready-to-show', () => window.show());
  window.loadURL('data:text/html,<title>Bare</title>');
});
`;

/**
 * An app of one empty window beside ours, in the same Electron: what no app can be faster than.
 * @param folder an empty folder to put it into
 * @param electron folder of the Electron, whose app may be a link in its resources
 * @returns program and arguments that start it
 */
export function bareApp(folder: string, electron: BenchElectron) {
  const app = join(folder, 'app');
  mkdirSync(app);
  writeFileSync(join(app, 'package.json'), '{ "main": "main.cjs" }');
  writeFileSync(join(app, 'main.cjs'), main);
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const data = `--user-data-dir=${join(folder, 'data')}`;
  if (electron.source !== 'stand-in') {
    return { program: electron.executable, args: [...sandbox, app, data] };
  }
  // The stand-in has no app of its own that opens another: its only app is the one in its resources.
  const copy = join(folder, 'electron');
  cpSync(electron.folder, copy, { recursive: true, verbatimSymlinks: true });
  unlinkSync(join(copy, 'resources', 'app'));
  symlinkSync(app, join(copy, 'resources', 'app'));
  return { program: join(copy, 'electron'), args: [...sandbox, data] };
}
