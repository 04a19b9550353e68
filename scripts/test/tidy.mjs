import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../set-up/places.mjs';
import { run } from '../set-up/run.mjs';
import { say } from '../set-up/say.mjs';

/** @typedef {import('./tally.mjs').Tally} Tally */

/** Share of lines that may stand twice, in percent; it was .26 when this was written. */
const doubledPercent = '0.5';

/** Licences of parts of the app: each permits passing it on in a program under another licence. */
const permitted = new Set([
  'MIT',
  'MIT-0',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  '0BSD',
  'BlueOak-1.0.0',
]);

/**
 * Parts with another licence, or none in the lock file, and why they may be in it all the same.
 *
 * @type {Readonly<Record<string, string>>}
 */
const lookedAt = {
  '@zone-eu/mailsplit': 'MIT or EUPL: MIT is chosen',
  'pause-stream': 'MIT and Apache-2.0, in a list',
  'type-fest': 'MIT or CC0: MIT is chosen',
};

/**
 * Dead code, doubled code, licences and the changelog: what no compiler sees. All at once, since each waits for its own process.
 *
 * @returns {Promise<Tally>} one check each
 */
export async function tidy() {
  const checks = await Promise.all([noDeadCode(), noDoubledCode(), licences(), changelog()]);
  for (const problem of checks.flat()) say(problem);
  const failed = checks.filter((problems) => problems.length > 0).length;
  return { passed: checks.length - failed, failed, skipped: 0 };
}

/** Files, exports and dependencies that nothing uses (settings: "knip" in package.json). */
async function noDeadCode() {
  const { code, stdout } = await run(process.execPath, [tool('knip', 'bin', 'knip.js'), '--no-progress'], {
    cwd: root,
  });
  return code === 0 ? [] : [`Nothing uses these:\n${stdout}`];
}

async function noDoubledCode() {
  const args = ['main', 'renderer', 'shared', 'scripts', '--min-lines', '5', '--min-tokens', '40'];
  const { code, stdout } = await run(
    process.execPath,
    [tool('jscpd', 'bin', 'jscpd'), ...args, '--threshold', doubledPercent, '--reporters', 'console'],
    { cwd: root },
  );
  return code === 0 ? [] : [`More than ${doubledPercent} % of the lines stand twice:\n${stdout}`];
}

/** @param {readonly string[]} path below node_modules */
function tool(...path) {
  return join(root, 'node_modules', ...path);
}

/** Of everything that is passed on with the app, by the lock file. */
function licences() {
  /** @type {{ packages: Record<string, { dev?: boolean, license?: string }> }} */
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  return Object.entries(lock.packages)
    .filter(([path, { dev }]) => path !== '' && !dev)
    .map(([path, { license = 'none named' }]) => ({ name: path.replace(/^.*node_modules\//, ''), license }))
    .filter(({ name, license }) => !permitted.has(license) && lookedAt[name] === undefined)
    .map(
      ({ name, license }) =>
        `The licence of ${name} has to be looked at: ${license} (scripts/test/tidy.mjs).`,
    );
}

/** The version that is built stands in it, or what has changed since the last one does. */
function changelog() {
  /** @type {{ version: string }} */
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const sections = readFileSync(join(root, 'CHANGELOG.md'), 'utf8').split(/^## /m).slice(1);
  const [first = ''] = sections;
  const told = /^(?:Unreleased\b|\d+\.\d+\.\d+ )/.test(first) && /^- \S/m.test(first);
  const problems = told ? [] : ['CHANGELOG.md has to begin with what is new, under Unreleased or a version.'];
  const dated = sections.filter((section) => !section.startsWith('Unreleased'));
  if (dated.length > 0 && !dated[0]?.startsWith(`${version} `))
    problems.push(`The newest version in CHANGELOG.md is not ${version}, which package.json has.`);
  return problems;
}
