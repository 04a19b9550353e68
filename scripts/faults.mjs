import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildIfChanged } from './set-up/build.mjs';
import { bundlePrograms } from './set-up/bundle-programs.mjs';
import { installDependencies } from './set-up/dependencies.mjs';
import { checkNodeVersion } from './set-up/node-version.mjs';
import { checkoutCache, root } from './set-up/places.mjs';
import { run } from './set-up/run.mjs';
import { asProgram, SetUpError } from './set-up/say.mjs';

/**
 * Puts faults of the disk under the library: `npm run faults [-- SCENARIO… --points N --seed S]`. Linux with gcc only: what stands
 * between the program and the disk is a layer of its own, built here (tests/faults/fault-layer.c).
 */
asProgram(async () => {
  checkNodeVersion();
  if (process.platform !== 'linux') throw new SetUpError('Faults are injected on Linux only (LD_PRELOAD).');
  await installDependencies();
  await buildIfChanged();
  const folder = join(root, 'tests', 'faults');
  // A folder of its own: two runs at once must not build over each other.
  const output = join(checkoutCache, `faults-${process.pid}`);
  await bundlePrograms([join(folder, 'faults.ts'), join(folder, 'fault-driver.ts')], output);
  const layer = await buildLayer(folder, output);
  const args = [
    '--expose-gc',
    join(output, 'faults.js'),
    '--layer',
    layer,
    '--root',
    root,
    ...process.argv.slice(2),
  ];
  const { code } = await run(process.execPath, args, { output: 'show', cwd: root });
  rmSync(output, { recursive: true, force: true });
  return code;
});

/**
 * @param {string} folder of the sources
 * @param {string} output folder
 * @returns {Promise<string>} the built library
 */
async function buildLayer(folder, output) {
  const layer = join(output, 'fault-layer.so');
  mkdirSync(output, { recursive: true });
  rmSync(layer, { force: true });
  const sources = ['fault-layer.c', 'power-cut.c'].map((name) => join(folder, name));
  const flags = ['-O1', '-Wall', '-Wextra', '-Werror', '-shared', '-fPIC'];
  const { code } = await run('gcc', [...flags, '-o', layer, ...sources, '-ldl', '-lpthread'], {
    output: 'show',
  });
  if (code === 127)
    throw new SetUpError('gcc is needed to inject faults: install the package gcc (or build-essential).');
  if (code !== 0 || !existsSync(layer)) throw new SetUpError(`gcc could not build ${sources.join(', ')}.`);
  return layer;
}
