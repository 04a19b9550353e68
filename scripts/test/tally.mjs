import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkoutCache } from '../set-up/places.mjs';

/**
 * What came of some tests. A check that is no test suite (a compiler, the linter) counts as one.
 *
 * @typedef {{ passed: number, failed: number, skipped: number }} Tally
 */

/** A stage that failed without naming a test. @type {Readonly<Tally>} */
export const failedOutside = Object.freeze({ passed: 0, failed: 1, skipped: 0 });

const folder = join(checkoutCache, 'test-results');

/** Forgets an earlier run's tallies, so that none of them is counted for this one. */
export function forgetTallies() {
  rmSync(folder, { recursive: true, force: true });
}

/** Keeps a stage's tally on disk, where it is counted even when a later stage brings everything down. @param {string} stage @param {Tally} tally */
export function keepTally(stage, tally) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${stage.replaceAll(/[^a-z0-9]+/g, '-')}.tally.json`), JSON.stringify(tally));
}

/** The sum of all tallies kept since they were forgotten; null when there is none. @returns {Tally | null} */
export function sumOfTallies() {
  if (!existsSync(folder)) return null;
  const names = readdirSync(folder).filter((name) => name.endsWith('.tally.json'));
  if (names.length === 0) return null;
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const name of names) {
    /** @type {Tally} */
    const tally = JSON.parse(readFileSync(join(folder, name), 'utf8'));
    sum.passed += tally.passed;
    sum.failed += tally.failed;
    sum.skipped += tally.skipped;
  }
  return sum;
}

/**
 * Counts a vitest run from its own report. A run that fails without a failed test (a file that does not load, no
 * tests at all, a crash) has one failure.
 *
 * @param {string} name of the report
 * @param {(report: string) => Promise<{ code: number }>} runVitest
 * @returns {Promise<Tally>}
 */
export async function vitestTally(name, runVitest) {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${name}.vitest.json`);
  const { code } = await runVitest(path);
  const report = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null;
  return tallyOf(report, code);
}

/**
 * @param {unknown} report vitest's JSON report; null when it wrote none
 * @param {number} code vitest's exit code
 * @returns {Tally}
 */
export function tallyOf(report, code) {
  if (typeof report !== 'object' || report === null) return failedOutside;
  const count = (/** @type {string} */ field) => {
    const value = Object.entries(report).find(([key]) => key === field)?.[1];
    return typeof value === 'number' ? value : 0;
  };
  const failed = count('numFailedTests');
  return {
    passed: count('numPassedTests'),
    failed: code !== 0 && failed === 0 ? 1 : failed,
    skipped: count('numPendingTests') + count('numTodoTests'),
  };
}

/** @param {Tally} tally */
export function inWords({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}
