import { constants, existsSync } from 'node:fs';
import { copyFile, link, mkdir, readdir, readlink, rename, rm, symlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { root } from './places.mjs';

/**
 * Gives this checkout its own stand-in. The stand-in cannot be told which app to run; it runs the one at
 * resources/app, so that link belongs to one checkout while the large files are shared.
 *
 * @param {string} cached the unpacked stand-in in the user's cache
 * @param {string} folder where this checkout's goes
 * @returns {Promise<string>} `folder`
 */
export async function linkStandIn(cached, folder) {
  if (!existsSync(folder)) {
    const work = `${folder}.${process.pid}`;
    await mirror(cached, work);
    await rename(work, folder);
  }
  const app = join(folder, 'resources', 'app');
  const target = await readlink(app).catch(() => null);
  if (target !== root) {
    // A checkout that was moved or copied still points at its old place.
    await rm(app, { force: true });
    await mkdir(dirname(app), { recursive: true });
    await symlink(root, app);
  }
  return folder;
}

/** @param {string} from @param {string} to */
async function mirror(from, to) {
  await mkdir(to, { recursive: true });
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) await mirror(source, target);
    // Hard links cost nothing, but not every cache lies on the checkout's disk.
    else await link(source, target).catch(() => copyFile(source, target, constants.COPYFILE_FICLONE));
  }
}
