import type { ReplyOf } from '../../shared/contract/contract.ts';
import { WatchedFolders } from '../watch/watched-folders.ts';
import type { DesktopSettingsStore } from './desktop-settings.ts';
import type { LibraryHost } from './library-host.ts';

/**
 * Watches the folders the library names, now and as acts change them. Their snapshots stand with the desktop's settings, since
 * they are about this computer's disk.
 * @param changed told whenever one of them stands differently
 */
export function watchFolders(
  library: LibraryHost,
  settings: DesktopSettingsStore,
  changed: () => void,
): WatchedFolders {
  const folders = new WatchedFolders({
    remembered: (folder) => settings.read().snapshots[folder] ?? null,
    remember: (folder, snapshot) =>
      settings.write({ snapshots: { ...settings.read().snapshots, [folder]: snapshot } }),
    importFolder: async (folder) => (await library.ask('imports.start', { paths: [folder] })).ok,
    changed,
  });
  const follow = async () => {
    const answer = await library.ask('library.status', undefined);
    // The library's process answers by the contract. A library that cannot be opened names none, and stops none.
    const status = answer.ok ? (answer.value as ReplyOf<'library.status'>) : null;
    if (status && status.state !== 'failed') folders.follow(status.watched);
  };
  library.onEvent((event) => {
    if (event.type === 'library.changed') void follow();
  });
  // Not before the window has been asked for: its first frame comes first.
  setImmediate(() => void follow());
  return folders;
}
