import { existsSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { mirrorElectron } from './link-to-checkout.mjs';
import { checkoutCache, root } from './places.mjs';
import { run } from './run.mjs';
import { SetUpError } from './say.mjs';

/**
 * Packs the built app into a folder that runs by itself (electron-builder's `dir` target), around the Electron that
 * set-up found, so that nothing is fetched.
 *
 * @param {import('./electron.mjs').FoundElectron} electron
 * @param {string} output absolute path of the folder to pack into; what is in it goes
 * @returns {Promise<string>} the packed app's own folder inside of it
 * @throws {SetUpError} when electron-builder fails
 */
export async function packDir(electron, output) {
  await rm(output, { recursive: true, force: true });
  const version = electron.version === 'unknown' ? [] : [`-c.electronVersion=${electron.version}`];
  const builder = join(root, 'node_modules', 'electron-builder', 'cli.js');
  const options = [`-c.electronDist=${await withoutApp(electron.folder)}`, `-c.directories.output=${output}`];
  const { code } = await run(
    process.execPath,
    [builder, '--dir', '--publish=never', ...options, ...version],
    {
      output: 'to-stderr',
      cwd: root,
    },
  );
  if (code !== 0)
    throw new SetUpError(`electron-builder failed (exit code ${code}); its reason stands above.`);
  const unpacked = (await readdir(output)).find(
    (name) => name.includes('unpacked') || name.startsWith('mac'),
  );
  if (!unpacked) throw new SetUpError(`electron-builder left no app in ${output}`);
  return join(output, unpacked);
}

/**
 * An Electron with a link to this checkout would be packed with the whole checkout.
 *
 * @param {string} folder
 */
async function withoutApp(folder) {
  if (!existsSync(join(folder, 'resources', 'app'))) return folder;
  const bare = join(checkoutCache, 'electron-to-pack');
  await rm(bare, { recursive: true, force: true });
  await mirrorElectron(folder, bare);
  return bare;
}
