import { homedir } from 'node:os';
import { join } from 'node:path';

/** Folder of the library below the app's user data. */
export const libraryFolderName = 'library';

/** Name of the file beside it in which the app keeps what belongs to the desktop. */
export const desktopSettingsFile = 'desktop.json';

/** Where the app keeps its library: the same folder Electron calls userData, found without Electron. */
export function defaultLibraryFolder(
  platform: NodeJS.Platform = process.platform,
  environment: NodeJS.ProcessEnv = process.env,
): string {
  const home = homedir();
  const base =
    platform === 'darwin'
      ? join(home, 'Library', 'Application Support')
      : platform === 'win32'
        ? (environment.APPDATA ?? join(home, 'AppData', 'Roaming'))
        : environment.XDG_CONFIG_HOME || join(home, '.config');
  return join(base, 'Wellspring', libraryFolderName);
}
