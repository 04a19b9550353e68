/**
 * Makes the app the library's command line when it is started with `--cli COMMAND …`, and ends the process with its exit
 * code. Call it first and wait for it: Electron opens no display, takes no lock and starts no process of Chromium while
 * its first module is still being awaited, so the command runs as in a plain Node. Electron itself can be one no more,
 * since packed apps have that switched off (docs/security.md). Returns only when the command line was not asked for.
 *
 * @param run loads the command line, which reads `process.argv` and leaves its exit code
 */
export async function becomeCommandLineIfAsked(run: () => Promise<unknown>): Promise<void> {
  const at = process.argv.indexOf('--cli');
  if (at < 0) return;
  process.argv = [process.execPath, 'wellspring', ...process.argv.slice(at + 1)];
  await run();
  // What was written to a pipe may still be under way on some systems.
  for (const stream of [process.stdout, process.stderr]) {
    await new Promise<void>((written) => stream.write('', () => written()));
  }
  process.exit();
}
