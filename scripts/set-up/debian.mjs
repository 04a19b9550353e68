import { existsSync } from 'node:fs';
import { run } from './run.mjs';
import { SetUpError, say } from './say.mjs';

/**
 * Packages that bring what an Electron needs on Debian and Ubuntu. Newer releases renamed those with 64-bit times:
 * they end in "t64" there.
 */
export const debianPackages = Object.freeze({
  libraries: ['libgtk-3-0', 'libnss3', 'libgbm1', 'libasound2', 'libatk-bridge2.0-0', 'libxss1', 'libxtst6'],
  display: ['xvfb', 'xauth'],
  bus: ['dbus', 'dbus-x11'],
});

/**
 * Installs Debian packages as root and says so. For anybody else it only says what to run.
 *
 * @param {readonly string[]} packages
 * @param {string} reason what is missing, as the start of a sentence
 * @throws {SetUpError} with the exact line to run, when they could not be installed
 */
export async function installPackages(packages, reason) {
  const isDebian = existsSync('/etc/debian_version');
  const byHand = isDebian
    ? `Run: sudo apt-get install -y ${packages.join(' ')}`
    : `On Debian these packages bring it: ${packages.join(' ')}. Install your system's names for them.`;
  if (!isDebian || process.getuid?.() !== 0) throw new SetUpError(`${reason} missing. ${byHand}`);
  say(`${reason} missing; installing ${packages.join(' ')} (apt-get) …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // A fresh container has no package lists; where they are already there, an update is only slow.
  let names = await knownNames(packages);
  if (names === null) {
    await run('apt-get', ['update', '-qq'], { output: 'to-stderr', env });
    names = await knownNames(packages);
  }
  const { code } = await run(
    'apt-get',
    ['install', '-y', '-qq', '--no-install-recommends', ...(names ?? packages)],
    {
      output: 'to-stderr',
      env,
    },
  );
  if (code !== 0)
    throw new SetUpError(`${reason} missing, and apt-get failed (exit code ${code}). ${byHand}`);
}

/**
 * @param {readonly string[]} packages
 * @returns {Promise<string[] | null>} each name as this release spells it; null when a name is not in its lists
 */
async function knownNames(packages) {
  const names = [];
  for (const name of packages) {
    const { stdout } = await run('apt-cache', ['pkgnames', name]);
    const known = new Set(stdout.split('\n'));
    if (known.has(`${name}t64`)) names.push(`${name}t64`);
    else if (known.has(name)) names.push(name);
    else return null;
  }
  return names;
}
