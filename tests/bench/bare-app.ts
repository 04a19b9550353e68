import { cpSync, mkdirSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What set-up found, as `npm run bench` hands it on. */
export interface BenchElectron {
  readonly folder: string;
  readonly executable: string;
  readonly source: string;
}

/** Opens one empty window. */
const oneWindow = `const { app, BrowserWindow } = require('electron');
app.whenReady().then(() => {
  const window = new BrowserWindow({ show: false, width: 1280, height: 800 });
  window.once('ready-to-show', () => window.show());
  window.loadURL('data:text/html,<title>Bare</title>');
});
`;

/** Shows an icon in the tray and nothing else. @param icon absolute path of a PNG */
export function onlyTray(icon: string): string {
  return `const { app, Menu, Tray } = require('electron');
app.on('window-all-closed', () => {});
app.whenReady().then(() => {
  global.tray = new Tray(${JSON.stringify(icon)});
  global.tray.setContextMenu(Menu.buildFromTemplate([{ label: 'Quit', click: () => app.quit() }]));
});
`;
}

/**
 * A bare app beside ours, in the same Electron: what no app can be faster or smaller than.
 * @param folder an empty folder to put it into
 * @param electron folder of the Electron, whose app may be a link in its resources
 * @param main its whole program; one empty window when left out
 * @returns program and arguments that start it
 */
export function bareApp(folder: string, electron: BenchElectron, main = oneWindow) {
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
