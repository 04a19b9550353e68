import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { checkoutCache, root } from './places.mjs';
import { run } from './run.mjs';
import { SetUpError, say } from './say.mjs';

/** Everything the built app is made from: a change in one of these needs a new build. */
const sources = [
  'main',
  'renderer',
  'shared',
  'electron.vite.config.ts',
  'package.json',
  'package-lock.json',
];

/**
 * Builds `out/` when its sources are not those it was built from. Compares contents, not times: a fresh clone or a
 * changed branch has new times for old files. Reading some hundred small files takes a few hundredths of a second.
 *
 * @returns {Promise<'built' | 'current'>}
 * @throws {SetUpError} when the build fails
 */
export async function buildIfChanged() {
  const stamp = sourcesHash();
  if (existsSync(join(root, 'out', 'main', 'app.js')) && readStamp() === stamp) return 'current';
  say('Building …');
  // A build that fails half-way must not pass for the last one.
  rmSync(stampFile, { force: true });
  const vite = join(root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js');
  const { code } = await run(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    output: 'to-stderr',
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', WELLSPRING_BUILD: stamp.slice(0, 16) },
  });
  if (code !== 0) throw new SetUpError(`The build failed (exit code ${code}); its reason stands above.`);
  mkdirSync(checkoutCache, { recursive: true });
  writeFileSync(stampFile, stamp);
  return 'built';
}

const stampFile = join(checkoutCache, 'built-sources.sha256');

function readStamp() {
  return existsSync(stampFile) ? readFileSync(stampFile, 'utf8') : null;
}

function sourcesHash() {
  const hash = createHash('sha256');
  for (const source of sources) addTo(hash, join(root, source));
  return hash.digest('hex');
}

/** @param {import('node:crypto').Hash} hash @param {string} path */
function addTo(hash, path) {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found?.isDirectory()) {
    for (const name of readdirSync(path).sort()) addTo(hash, join(path, name));
  } else if (found) {
    const content = readFileSync(path);
    hash.update(`${relative(root, path)} ${content.length}\n`).update(content);
  }
}
