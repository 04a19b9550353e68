import { describe, expect, it } from 'vitest';
import { holdsAll } from '../../../scripts/set-up/dependencies.mjs';
import { launchCommand } from '../../../scripts/set-up/launch-command.mjs';
import { checkNodeVersion } from '../../../scripts/set-up/node-version.mjs';
import { tallyOf } from '../../../scripts/test/tally.mjs';

describe('checkNodeVersion', () => {
  it.each(['18.20.8', '20.18.1', '20.9.0', '19.99.0'])('refuses Node %s', (version) => {
    expect(() => checkNodeVersion(version)).toThrow(`Node 20.19 or newer is needed, this is ${version}.`);
  });
  it.each(['20.19.0', '20.20.2', '22.0.0', '100.0.0'])('takes Node %s', (version) => {
    expect(() => checkNodeVersion(version)).not.toThrow();
  });
});

describe('holdsAll', () => {
  const text = (/** @type {Record<string, object>} */ packages) => JSON.stringify({ packages });
  const lock = text({
    '': { version: '0.1.0' },
    'node_modules/a': { version: '1.0.0' },
    'node_modules/other-platform': { version: '1.0.0', optional: true },
  });
  it.each([
    ['nothing is installed', null, false],
    ['all is there', text({ 'node_modules/a': { version: '1.0.0' } }), true],
    ['a package is missing', text({}), false],
    ['a version differs', text({ 'node_modules/a': { version: '1.0.1' } }), false],
    [
      'an optional package has another version',
      text({ 'node_modules/a': { version: '1.0.0' }, 'node_modules/other-platform': { version: '2.0.0' } }),
      false,
    ],
  ])('%s', (_, installed, expected) => {
    expect(holdsAll(lock, installed)).toBe(expected);
  });
});

describe('launchCommand', () => {
  const electron = /** @type {const} */ ({
    executable: '/e/electron',
    folder: '/e',
    version: '45.4.1',
    source: 'package',
    appArguments: ['/checkout'],
  });
  it('takes the sandbox from root only, and never makes Electron a plain Node', () => {
    process.env.ELECTRON_RUN_AS_NODE = '1';
    const { programArguments, env } = launchCommand(electron, ['a.mbox']);
    delete process.env.ELECTRON_RUN_AS_NODE;
    const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
    expect(programArguments).toEqual([...(isRoot ? ['--no-sandbox'] : []), '/checkout', 'a.mbox']);
    expect(env).not.toHaveProperty('ELECTRON_RUN_AS_NODE');
  });
});

describe('tallyOf counts a vitest run', () => {
  const report = { numPassedTests: 7, numFailedTests: 0, numPendingTests: 1, numTodoTests: 2 };
  it.each([
    ['that passed', report, 0, { passed: 7, failed: 0, skipped: 3 }],
    ['with failed tests', { ...report, numFailedTests: 2 }, 1, { passed: 7, failed: 2, skipped: 3 }],
    ['with a file that does not load', report, 1, { passed: 7, failed: 1, skipped: 3 }],
    ['that left no report', null, 0, { passed: 0, failed: 1, skipped: 0 }],
  ])('%s', (_, given, code, expected) => {
    expect(tallyOf(given, code)).toEqual(expected);
  });
});
