import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { buildIfChanged } from './set-up/build.mjs';
import { launchCommand } from './set-up/launch-command.mjs';
import { hasDisplay } from './set-up/linux.mjs';
import { root } from './set-up/places.mjs';
import { asProgram, SetUpError } from './set-up/say.mjs';
import { setUpCommandLine, setUpElectron } from './set-up.mjs';

asProgram(async () => {
  const args = process.argv.slice(2);
  const cli = args.indexOf('--cli');
  if (cli >= 0) {
    await setUpCommandLine();
    return show(process.execPath, [join(root, 'out', 'main', 'cli.js'), ...args.slice(cli + 1)], process.env);
  }
  const electron = await setUpElectron('display and bus');
  if (!hasDisplay()) {
    throw new SetUpError(
      'There is no display here to open a window on (neither DISPLAY nor WAYLAND_DISPLAY is set).\n' +
        'On a desktop, run npm start in its terminal; over ssh, use ssh -X.\n' +
        'For a display nobody sees: dbus-run-session -- xvfb-run -a npm start\n' +
        'For the command line, which needs none: npm start -- --cli people',
    );
  }
  await buildIfChanged();
  const { program, programArguments, env } = launchCommand(electron, args);
  return show(program, programArguments, env);
});

/**
 * Runs a program in our place: same terminal, same signals, same exit code.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<number>}
 */
function show(program, args, env) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: 'inherit', env });
    for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
      process.on(signal, () => child.kill(signal));
    }
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}
