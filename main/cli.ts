import { runCommandLine } from './cli/run.ts';

/** The library without a window (command-line.md). */
process.exitCode = await runCommandLine(process.argv.slice(2));
