import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkoutCache, root } from './places.mjs';
import { npmCommand, run } from './run.mjs';
import { SetUpError, say } from './say.mjs';

/** @typedef {{ version?: string, optional?: boolean, devOptional?: boolean, link?: boolean }} LockedPackage */

/**
 * Installs exactly what package-lock.json says, when node_modules holds something else or is absent.
 *
 * @returns {Promise<'installed' | 'current'>}
 * @throws {SetUpError} when npm fails
 */
export async function installDependencies() {
  const lock = readFileSync(join(root, 'package-lock.json'), 'utf8');
  const stamp = createHash('sha256').update(lock).update(`${process.platform} ${process.arch}`).digest('hex');
  if (read(stampFile) === stamp) return 'current';
  // Someone may have run `npm ci` by hand: npm leaves its own record of what is there.
  if (!holdsAll(lock, read(join(root, 'node_modules', '.package-lock.json')))) {
    say('Installing dependencies as package-lock.json says (npm ci) …');
    const [program, args] = npmCommand([
      'ci',
      '--include=dev',
      '--no-audit',
      '--no-fund',
      '--ignore-scripts',
    ]);
    const { code } = await run(program, args, { output: 'to-stderr', cwd: root });
    if (code !== 0) throw new SetUpError(`npm ci failed (exit code ${code}); its reason stands above.`);
  }
  mkdirSync(checkoutCache, { recursive: true });
  writeFileSync(stampFile, stamp);
  return 'installed';
}

const stampFile = join(checkoutCache, 'installed-lock.sha256');

/** @param {string} path */
function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

/**
 * Whether npm's record of node_modules names every package of the lock file in its version. Packages for other
 * platforms are marked optional and may be missing.
 *
 * @param {string} lock text of package-lock.json
 * @param {string | null} installed text of node_modules/.package-lock.json
 */
export function holdsAll(lock, installed) {
  if (installed === null) return false;
  /** @type {Record<string, LockedPackage>} */
  const wanted = JSON.parse(lock).packages;
  /** @type {Record<string, LockedPackage>} */
  const present = JSON.parse(installed).packages;
  return Object.entries(wanted).every(([path, { version, optional, devOptional }]) => {
    if (path === '') return true;
    const found = present[path];
    return found ? found.version === version : optional === true || devOptional === true;
  });
}
