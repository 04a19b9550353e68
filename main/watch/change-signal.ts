import { basename } from 'node:path';
import type { FSWatcher } from 'chokidar';
import { isPassedOverFile } from '../import/sources/passed-over.ts';

/** Tells that something below a folder may have changed, until it is closed. */
export interface ChangeSignal {
  close(): Promise<void>;
}

/** Where the system cannot watch, as on many network drives or with too many folders, a look so often has to do. */
const msBetweenLooks = 60_000;

/**
 * Follows a folder and all below it. It may tell too often, never too seldom: what really changed is for a snapshot to say.
 * @param changed called at once, and then whenever something may have changed
 */
export function followChanges(folder: string, changed: () => void): ChangeSignal {
  let looking: NodeJS.Timeout | null = null;
  const look = () => {
    looking ??= setInterval(changed, msBetweenLooks);
    looking.unref();
  };
  const watcher = openWatcher(folder).then((opened) => {
    opened.on('all', changed);
    // No more watches to be had, or a drive without them: from now on by looking.
    opened.on('error', look);
    opened.once('ready', changed);
    return opened;
  });
  return {
    async close() {
      if (looking) clearInterval(looking);
      await (await watcher).close();
    },
  };
}

/** Loaded only when a folder is watched, so that the app's start does not pay for it. */
async function openWatcher(folder: string): Promise<FSWatcher> {
  const { watch } = await import('chokidar');
  return watch(folder, {
    ignoreInitial: true,
    ignored: (path, info) => info?.isFile() === true && isPassedOverFile(basename(path)),
  });
}
