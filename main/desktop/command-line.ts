import { spawnSync } from 'node:child_process';

/**
 * Makes the app the library's command line when it is started with `--cli COMMAND …`: the same executable runs the
 * command as a plain Node, so that no window, lock or setting takes part, and the process ends with its exit code.
 * Returns only when the command line was not asked for. Blocks on purpose: nothing else of the app may begin.
 *
 * @param args as `process.argv`
 * @param program absolute path of the built command line
 */
export function becomeCommandLineIfAsked(args: readonly string[], program: string): void {
  const at = args.indexOf('--cli');
  if (at < 0) return;
  const { status } = spawnSync(process.execPath, [program, ...args.slice(at + 1)], {
    stdio: 'inherit',
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
  });
  process.exit(status ?? 2);
}
