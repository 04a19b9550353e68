import { join } from 'node:path';
import { buildIfChanged } from '../set-up/build.mjs';
import { launchCommand } from '../set-up/launch-command.mjs';
import { hasDisplay } from '../set-up/linux.mjs';
import { packDir } from '../set-up/pack-dir.mjs';
import { checkoutCache, root } from '../set-up/places.mjs';
import { run } from '../set-up/run.mjs';
import { say } from '../set-up/say.mjs';
import { failedOutside, vitestTally } from './tally.mjs';
import { tidy } from './tidy.mjs';

/** @typedef {import('./tally.mjs').Tally} Tally */

/**
 * @typedef {object} Stage
 * @property {string} name what `npm test -- NAME` runs alone
 * @property {() => Promise<Tally>} run
 * @property {'with the one before'} [begins] one that mostly waits goes well beside one that mostly computes
 */

/** The worlds whose types are checked, each in a compiler of its own, and main/ once more against the stand-in's Electron. */
const typedWorlds = ['scripts', 'shared', 'main', 'renderer', 'tests', 'main/tsconfig.electron-33.json'];

/**
 * All that `npm test` does after set-up, in order. A stage that fails does not keep the next from running.
 *
 * @param {import('../set-up/electron.mjs').FoundElectron | null} electron null: none can run here, which was said
 * @returns {Stage[]}
 */
export function stages(electron) {
  return [
    ...typedWorlds.map((world) => ({
      name: `types:${world}`,
      run: () => check('typescript/bin/tsc', ['-p', world]),
    })),
    { name: 'lint', run: () => check('@biomejs/biome/bin/biome', ['check', '.']) },
    { name: 'tidy', run: tidy },
    { name: 'unit', run: () => vitest(['unit', 'renderer'], 'unit') },
    { name: 'build', run: build },
    { name: 'integration', run: afterBuild(() => vitest(['integration'], 'integration')) },
    { name: 'e2e', run: afterBuild(() => endToEnd('e2e', electron)), begins: 'with the one before' },
    { name: 'packaged', run: afterBuild(() => packaged(electron)) },
  ];
}

/** @param {string} tool below node_modules @param {readonly string[]} args */
async function check(tool, args) {
  const { code } = await run(process.execPath, [join(root, 'node_modules', tool), ...args], {
    output: 'show',
    cwd: root,
  });
  return code === 0 ? { passed: 1, failed: 0, skipped: 0 } : failedOutside;
}

/** @type {Promise<Tally> | null} */
let built = null;

/** Builds once for all stages, also for those that are run at once. */
function build() {
  built ??= buildIfChanged().then(
    () => ({ passed: 1, failed: 0, skipped: 0 }),
    (error) => {
      say(String(error instanceof Error ? error.message : error));
      return failedOutside;
    },
  );
  return built;
}

/**
 * A stage that tests what was built; run alone, it builds first.
 *
 * @param {() => Promise<Tally>} stage
 */
function afterBuild(stage) {
  return async () => {
    const tally = await build();
    return tally.failed > 0 ? tally : stage();
  };
}

/**
 * @param {readonly string[]} projects of vitest.config.ts
 * @param {string} name of the report
 * @param {readonly string[]} [before] a program that prepares the surroundings, and its arguments
 * @param {NodeJS.ProcessEnv} [env]
 */
async function vitest(projects, name, before = [], env = process.env) {
  const [program = process.execPath, ...args] = [
    ...before,
    process.execPath,
    join(root, 'node_modules', 'vitest', 'vitest.mjs'),
    'run',
    ...projects.flatMap((project) => ['--project', project]),
  ];
  return vitestTally(name, (report) =>
    run(program, [...args, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`], {
      // The end-to-end tests run beside others (stages above), whose lines theirs must not be mixed with.
      output: before.length > 0 ? 'show-later' : 'show',
      cwd: root,
      env,
    }),
  );
}

/**
 * Runs a project whose tests start the real app: on a session bus of their own, on a screen nobody sees where there is none.
 *
 * @param {string} project
 * @param {import('../set-up/electron.mjs').FoundElectron | null} electron
 * @param {NodeJS.ProcessEnv} [extra]
 * @returns {Promise<Tally>}
 */
async function endToEnd(project, electron, extra = {}) {
  if (electron === null) return { passed: 0, failed: 0, skipped: 1 };
  const surroundings = process.platform === 'linux' ? ['dbus-run-session', '--'] : [];
  if (!hasDisplay()) surroundings.push('xvfb-run', '-a', '-s', '-screen 0 1440x1000x24');
  const { program, programArguments, env } = launchCommand(electron, []);
  const prepared = JSON.stringify({ executable: program, programArguments });
  return vitest([project], project, surroundings, { ...env, ...extra, WELLSPRING_ELECTRON: prepared });
}

/**
 * Packs the app as its users get it, and tests that.
 *
 * @param {import('../set-up/electron.mjs').FoundElectron | null} electron
 */
async function packaged(electron) {
  if (electron === null) return endToEnd('packaged', null);
  try {
    const folder = await packDir(electron, join(checkoutCache, 'packaged'));
    return await endToEnd('packaged', electron, { WELLSPRING_PACKAGED: folder });
  } catch (error) {
    say(String(error instanceof Error ? error.message : error));
    return failedOutside;
  }
}
