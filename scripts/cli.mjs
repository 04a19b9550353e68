import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './set-up/places.mjs';
import { SetUpError, say } from './set-up/say.mjs';
import { setUpCommandLine } from './set-up.mjs';

const program = join(root, 'out', 'main', 'cli.js');
try {
  await setUpCommandLine();
} catch (error) {
  say(error instanceof SetUpError ? error.message : String(error));
  // 2 says that the command could not even be tried.
  process.exit(2);
}
// In this very process: a second Node would cost its start again on every command.
process.argv.splice(1, 1, program);
await import(pathToFileURL(program).href);
