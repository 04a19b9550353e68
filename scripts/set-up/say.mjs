/**
 * Tells the person at the terminal what set-up does. Always on stderr: stdout belongs to the command that set-up
 * prepares, and `cli -- COMMAND --json` promises exactly one document there.
 *
 * @param {string} text one or more lines, without a newline at the end
 */
export function say(text) {
  for (const line of text.split('\n')) process.stderr.write(`wellspring: ${line}\n`);
}

/** Something only the user can put right. Its message says how; a stack would only hide that. */
export class SetUpError extends Error {
  /** @override */
  name = 'SetUpError';
}

/**
 * Runs a script's main function and ends the process with the exit code it gives (0 when it gives none).
 *
 * @param {() => Promise<number | undefined>} main
 */
export async function asProgram(main) {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    say(error instanceof SetUpError ? error.message : String(error instanceof Error ? error.stack : error));
    process.exitCode = 1;
  }
}
