import { spawn } from 'node:child_process';

/**
 * @typedef {object} Outcome
 * @property {number} code exit code; 127 when the program is not there, 124 when it ran out of time, 128 after a signal
 * @property {string} stdout what it printed, when `output` was 'read'
 */

/**
 * Runs a program and waits for its end. Never throws: a missing program is an exit code of 127, as in a shell.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {object} [options]
 * @param {'read' | 'show' | 'show-later' | 'to-stderr'} [options.output] 'show': ours is its; 'show-later': when it has ended, so
 *   that it is not mixed with another's; 'to-stderr': keeps our stdout clean
 * @param {string} [options.cwd]
 * @param {NodeJS.ProcessEnv} [options.env]
 * @param {number} [options.timeoutMs] after this the program is killed
 * @returns {Promise<Outcome>}
 */
export function run(program, args, { output = 'read', cwd, env, timeoutMs } = {}) {
  const stdout = output === 'read' || output === 'show-later' ? 'pipe' : output === 'show' ? 'inherit' : 2;
  const stderr = output === 'read' ? 'ignore' : output === 'show-later' ? 'pipe' : 'inherit';
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd,
      env: env ?? process.env,
      stdio: [output === 'read' ? 'ignore' : 'inherit', stdout, stderr],
    });
    let text = '';
    let late = false;
    const timer = timeoutMs === undefined ? undefined : setTimeout(giveUp, timeoutMs);
    function giveUp() {
      late = true;
      child.kill('SIGKILL');
    }
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (part) => {
        text += part;
      });
    }
    child.on('error', () => finish(127));
    child.on('close', (code) => finish(late ? 124 : (code ?? 128)));
    /** @param {number} code */
    function finish(code) {
      clearTimeout(timer);
      if (output === 'show-later') process.stdout.write(text);
      resolve({ code, stdout: text });
    }
  });
}

/**
 * How to start npm: through the very npm that runs us where there is one, so that no second version takes part.
 *
 * @param {readonly string[]} args
 * @returns {[program: string, args: string[]]}
 */
export function npmCommand(args) {
  const npm = process.env.npm_execpath;
  if (npm?.endsWith('.js')) return [process.execPath, [npm, ...args]];
  // Since Node 20.12 a .cmd file is only started through a shell.
  return process.platform === 'win32' ? ['cmd.exe', ['/c', 'npm', ...args]] : ['npm', [...args]];
}
