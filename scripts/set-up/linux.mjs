import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { debianPackages, installPackages } from './debian.mjs';
import { checkoutCache } from './places.mjs';
import { run } from './run.mjs';
import { SetUpError } from './say.mjs';

/** Whether a program can be found on PATH. @param {string} program */
function onPath(program) {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, program)));
}

/** Whether windows can open here: always, but on a Linux without X or Wayland. */
export function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** Whether a session bus can be reached, which tray and notifications go through on Linux. */
function hasSessionBus() {
  if (process.platform !== 'linux' || process.env.DBUS_SESSION_BUS_ADDRESS) return true;
  return Boolean(process.env.XDG_RUNTIME_DIR && existsSync(join(process.env.XDG_RUNTIME_DIR, 'bus')));
}

/**
 * Sees that a virtual display and a private session bus can be made where there are none, and installs them where it may.
 *
 * @param {'display and bus' | 'private bus always'} need tests want a bus of their own even on a desktop
 * @throws {SetUpError} naming the line to run
 */
export async function checkDisplayAndBus(need) {
  if (process.platform !== 'linux') return;
  const missing = [];
  const packages = [];
  if (!hasDisplay() && !(onPath('xvfb-run') && onPath('xauth'))) {
    missing.push('a display and xvfb-run');
    packages.push(...debianPackages.display);
  }
  if ((need === 'private bus always' || !hasSessionBus()) && !onPath('dbus-run-session')) {
    missing.push('a session bus and dbus-run-session');
    packages.push(...debianPackages.bus);
  }
  if (missing.length > 0) await installPackages(packages, `Here ${missing.join(', ')} are`);
}

/**
 * Sees that every shared library the executable names is on this Linux, and installs them where it may.
 *
 * @param {string} executable
 * @throws {SetUpError} naming the libraries and the line to run
 */
export async function checkLibraries(executable) {
  if (process.platform !== 'linux') return;
  // Asking takes longer than all other checks of a second start together, and the answer seldom changes.
  const known = `${executable} ${statSync(executable).mtimeMs}`;
  if (setting(librariesFound) === known) return;
  const missing = await missingLibraries(executable);
  if (missing.length > 0) await installLibraries(executable, missing);
  mkdirSync(checkoutCache, { recursive: true });
  writeFileSync(librariesFound, known);
}

const librariesFound = join(checkoutCache, 'libraries-found');

/** @param {string} executable @param {readonly string[]} missing */
async function installLibraries(executable, missing) {
  await installPackages(debianPackages.libraries, `Shared libraries (${missing.join(', ')}) are`);
  const still = await missingLibraries(executable);
  if (still.length > 0) {
    throw new SetUpError(
      `Electron still cannot find ${still.join(', ')}; find the packages with: apt-file search NAME`,
    );
  }
}

/** @param {string} executable */
async function missingLibraries(executable) {
  const { stdout } = await run('ldd', [executable]);
  return [...stdout.matchAll(/^\s*(\S+) => not found/gm)].map((match) => match[1] ?? '');
}

/**
 * Sees that Chromium's sandbox can start for an ordinary user. Some systems forbid the user namespaces it is made of
 * unless its helper belongs to root. As root there is no sandbox, and nothing to check.
 *
 * @param {string} executable
 * @throws {SetUpError} with the lines to run
 */
export function checkSandbox(executable) {
  if (process.platform !== 'linux' || process.getuid?.() === 0) return;
  const forbidden =
    setting('/proc/sys/kernel/apparmor_restrict_unprivileged_userns') === '1' ||
    setting('/proc/sys/kernel/unprivileged_userns_clone') === '0';
  const helper = join(dirname(executable), 'chrome-sandbox');
  if (!forbidden || !existsSync(helper)) return;
  const { uid, mode } = statSync(helper);
  if (uid === 0 && (mode & 0o4000) !== 0) return;
  throw new SetUpError(
    `This system keeps Chromium's sandbox from starting. Run:\nsudo chown root:root '${helper}' && sudo chmod 4755 '${helper}'`,
  );
}

/** @param {string} path */
function setting(path) {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch {
    return null;
  }
}
