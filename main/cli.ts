import { startAhead } from './import/worker-thread.ts';

/** The library without a window (command-line.md). */
// Whoever reads the output may stop early, as `head` does: that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});
const words = process.argv.slice(2);
/** The built importing process lies beside the built command line. */
const importer = new URL('./import-process.js', import.meta.url);
// Before anything else is loaded: what reads gets ready beside it.
if (words[0] === 'import' || words[0] === 'demo') startAhead(importer);
const { runCommandLine } = await import('./cli/run.ts');
process.exitCode = await runCommandLine(words, importer);
