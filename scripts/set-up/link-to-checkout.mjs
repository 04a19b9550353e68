import { constants, existsSync } from 'node:fs';
import { copyFile, link, mkdir, readdir, readlink, rename, rm, symlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { root } from './places.mjs';

/**
 * Gives this checkout its own Electron that runs this checkout's app. An Electron without a default app cannot be
 * told which app to run; it runs the one at resources/app, so that link belongs to one checkout while the large files
 * are shared.
 *
 * @param {string} from an unpacked Electron
 * @param {string} folder where this checkout's goes
 * @returns {Promise<string>} `folder`
 */
export async function linkToCheckout(from, folder) {
  if (!existsSync(folder)) await mirrorElectron(from, folder);
  const app = join(folder, 'resources', 'app');
  const target = await readlink(app).catch(() => null);
  if (target !== root) {
    // A checkout that was moved or copied still points at its old place.
    await rm(app, { force: true });
    await mkdir(dirname(app), { recursive: true });
    await symlink(root, app, 'junction');
  }
  return folder;
}

/**
 * A second unpacked Electron beside the first, without any app in it, that takes next to no space.
 *
 * @param {string} from
 * @param {string} to does not exist yet
 */
export async function mirrorElectron(from, to) {
  const work = `${to}.${process.pid}`;
  await mirror(from, work);
  await rename(work, to);
}

/** @param {string} from @param {string} to */
async function mirror(from, to) {
  await mkdir(to, { recursive: true });
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.name === 'app' && to.endsWith('resources')) continue;
    if (entry.isDirectory()) await mirror(source, target);
    // Hard links cost nothing, but not every cache lies on the checkout's disk.
    else await link(source, target).catch(() => copyFile(source, target, constants.COPYFILE_FICLONE));
  }
}
