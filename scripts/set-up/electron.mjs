import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { linkToCheckout } from './link-to-checkout.mjs';
import { checkoutCache, root } from './places.mjs';
import { run } from './run.mjs';
import { SetUpError, say } from './say.mjs';
import { standIn, standInFolder } from './stand-in.mjs';

/**
 * @typedef {object} FoundElectron
 * @property {string} executable absolute path
 * @property {string} folder the unpacked Electron it lies in: what ELECTRON_OVERRIDE_DIST_PATH takes
 * @property {string} version "unknown" when the folder does not say
 * @property {'override' | 'package' | 'stand-in'} source
 * @property {readonly string[]} appArguments what its command line needs to run this checkout
 */

/** A download that has not ended by then is given up: 120 MB at 400 kB/s. */
const downloadLimitMs = 300_000;

/**
 * Finds an Electron to run: the one the user names, else the npm package's own, else its download, else the
 * stand-in, which is announced.
 *
 * @returns {Promise<FoundElectron>}
 * @throws {SetUpError} when there is none, or the one named is not there
 */
export async function findElectron() {
  const named = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (named) return override(named);
  const own = packaged();
  if (own) return own;
  const linked = join(checkoutCache, `electron-${standIn.electronVersion}`);
  if (existsSync(linked)) return takeStandIn();
  say('Fetching the Electron binary from GitHub …');
  const { code } = await run(process.execPath, [join(packageFolder, 'install.js')], {
    cwd: root,
    timeoutMs: downloadLimitMs,
  });
  const fetched = packaged();
  if (fetched) return fetched;
  say(`It could not be fetched (${code === 124 ? 'too slow' : 'download failed'}).`);
  return takeStandIn();
}

const packageFolder = join(root, 'node_modules', 'electron');

/** @param {string} named @returns {Promise<FoundElectron>} */
async function override(named) {
  if (!existsSync(join(named, executableName()))) {
    throw new SetUpError(
      `ELECTRON_OVERRIDE_DIST_PATH names ${named}, but there is no ${executableName()} in it.`,
    );
  }
  const [version, source] = [versionOf(named), /** @type {const} */ ('override')];
  // Electron's own downloads take the app to run as an argument. One that was packed for another app cannot: it is
  // given a link to this checkout, unless whoever prepared it did so.
  if (process.platform === 'darwin' || existsSync(join(named, 'resources', 'default_app.asar'))) {
    return {
      executable: join(named, executableName()),
      folder: named,
      version,
      source,
      appArguments: [root],
    };
  }
  const folder = runsThisCheckout(named)
    ? named
    : await linkToCheckout(named, join(checkoutCache, 'electron-override'));
  return { executable: join(folder, executableName()), folder, version, source, appArguments: [] };
}

/** @param {string} folder */
function runsThisCheckout(folder) {
  const app = join(folder, 'resources', 'app');
  return existsSync(app) && realpathSync(app) === realpathSync(root);
}

/** @returns {FoundElectron | null} */
function packaged() {
  const folder = join(packageFolder, 'dist');
  const executable = join(folder, executableName());
  if (!existsSync(executable)) return null;
  return { executable, folder, version: versionOf(folder), source: 'package', appArguments: [root] };
}

/** @returns {Promise<FoundElectron>} */
async function takeStandIn() {
  const folder = await linkToCheckout(
    await standInFolder(),
    join(checkoutCache, `electron-${standIn.electronVersion}`),
  );
  say(
    `Electron ${standIn.electronVersion} from ${standIn.package} stands in, for development and tests only. ` +
      'For the version in package.json run: node node_modules/electron/install.js',
  );
  const version = standIn.electronVersion;
  return {
    executable: join(folder, executableName()),
    folder,
    version,
    source: 'stand-in',
    appArguments: [],
  };
}

function executableName() {
  if (process.platform === 'darwin') return join('Electron.app', 'Contents', 'MacOS', 'Electron');
  return process.platform === 'win32' ? 'electron.exe' : 'electron';
}

/** @param {string} folder */
function versionOf(folder) {
  try {
    return readFileSync(join(folder, 'version'), 'utf8').trim().replace(/^v/, '');
  } catch {
    return 'unknown';
  }
}
