import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { app } from 'electron';
import { autostartFile } from './autostart-file.ts';

/** The option under which the app starts without its window. */
export const hiddenOption = '--hidden';

/** Whether the app starts with the session, without its window. */
export function startsAtLogin(): 'on' | 'off' {
  if (process.platform !== 'linux')
    return app.getLoginItemSettings({ args: [hiddenOption] }).openAtLogin ? 'on' : 'off';
  try {
    return /^Hidden=true$/m.test(readFileSync(autostartPath(), 'utf8')) ? 'off' : 'on';
  } catch {
    return 'off'; // there is no such file
  }
}

/** Lets the app start with the session from now on, or no longer. @throws when the system refuses */
export function setStartAtLogin(start: 'on' | 'off'): void {
  if (process.platform !== 'linux') {
    app.setLoginItemSettings({ openAtLogin: start === 'on', args: [hiddenOption] });
    return;
  }
  const path = autostartPath();
  if (start === 'off') {
    rmSync(path, { force: true });
    return;
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, autostartFile(command()));
}

/** Whether this start is one of the system's, which shows no window. */
export function isStartedHidden(args: readonly string[]): boolean {
  if (args.includes(hiddenOption)) return true;
  return process.platform === 'darwin' && app.getLoginItemSettings().wasOpenedAtLogin;
}

/** XDG autostart: Electron's login items know nothing of Linux. */
function autostartPath(): string {
  const config = process.env.XDG_CONFIG_HOME || join(homedir(), '.config');
  return join(config, 'autostart', 'wellspring.desktop');
}

/** What started this app, so that it starts the same one. An AppImage is started by its file, not by what it unpacks. */
function command(): readonly string[] {
  if (process.env.APPIMAGE) return [process.env.APPIMAGE, hiddenOption];
  const asIs = app.isPackaged ? [] : [app.getAppPath()];
  return [process.execPath, ...asIs, hiddenOption];
}
