import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { join } from 'node:path';
import { buildIfChanged } from './set-up/build.mjs';
import { launchCommand } from './set-up/launch-command.mjs';
import { root } from './set-up/places.mjs';
import { asProgram, SetUpError, say } from './set-up/say.mjs';
import { setUpElectron } from './set-up.mjs';

/** An editor writes a file in several steps, and "save all" several files. */
const quietMs = 200;

/**
 * Builds whenever a source changes, and starts the app anew. No development server: the page is served under app://
 * as it will be, so what works here is not stopped by the lock-down later. A whole build takes a second or two.
 */
asProgram(async () => {
  const electron = await setUpElectron('display and bus');
  const { program, programArguments, env } = launchCommand(electron, process.argv.slice(2));
  let app = /** @type {import('node:child_process').ChildProcess | null} */ (null);
  let timer = /** @type {NodeJS.Timeout | undefined} */ (undefined);
  let working = Promise.resolve();

  const refresh = async () => {
    try {
      if ((await buildIfChanged()) === 'current' && app !== null) return;
    } catch (error) {
      if (!(error instanceof SetUpError)) throw error;
      return say(error.message); // a broken source: the app that runs stays
    }
    await ended(app);
    say('Starting the app …');
    app = spawn(program, programArguments, { stdio: 'inherit', env });
  };

  for (const folder of ['main', 'shared', 'renderer']) {
    watch(join(root, folder), { recursive: true }, () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        working = working.then(refresh);
      }, quietMs);
    });
  }
  await refresh();
  await new Promise((stop) => process.once('SIGINT', stop).once('SIGTERM', stop));
  await ended(app);
  process.exit(0); // the watchers would keep this process
});

/**
 * Ends the app and waits until it has: the next one would find it still running and hand over to it.
 *
 * @param {import('node:child_process').ChildProcess | null} app
 */
function ended(app) {
  if (app === null || app.exitCode !== null || app.signalCode !== null) return undefined;
  return new Promise((done) => {
    app.once('exit', done);
    app.kill();
  });
}
