import { runCommandLine } from './cli/run.ts';

/** The library without a window (command-line.md). */
// Whoever reads the output may stop early, as `head` does: that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});
process.exitCode = await runCommandLine(process.argv.slice(2));
