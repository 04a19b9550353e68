import { join } from 'node:path';
import { bundlePrograms } from './set-up/bundle-programs.mjs';
import { installDependencies } from './set-up/dependencies.mjs';
import { checkNodeVersion } from './set-up/node-version.mjs';
import { checkoutCache, root } from './set-up/places.mjs';
import { run } from './set-up/run.mjs';
import { asProgram } from './set-up/say.mjs';

/** Feeds mutated files to every reader: `npm run fuzz [-- FORMAT… --count N --seed S --first N]`. */
asProgram(async () => {
  checkNodeVersion();
  await installDependencies();
  const folder = join(root, 'tests', 'fuzz');
  const output = join(checkoutCache, 'fuzz');
  await bundlePrograms([join(folder, 'fuzz.ts'), join(folder, 'fuzz-worker.ts')], output);
  const { code } = await run(process.execPath, [join(output, 'fuzz.js'), ...process.argv.slice(2)], {
    output: 'show',
    cwd: root,
  });
  return code;
});
