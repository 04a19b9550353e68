import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { bundlePrograms } from './set-up/bundle-programs.mjs';
import { checkoutCache, root } from './set-up/places.mjs';
import { run } from './set-up/run.mjs';
import { asProgram, SetUpError } from './set-up/say.mjs';
import { setUpElectron } from './set-up.mjs';

/**
 * Runs the benchmarks: every `tests/bench/NAME.bench.ts`, or those named. Each is a program of its own that prints
 * its figures, bundled as the app is, since a test runner's module loading would be measured with it. Those that start the
 * app find what it runs in in WELLSPRING_BENCH_ELECTRON.
 */
asProgram(async () => {
  const electron = await setUpElectron('private bus always');
  const env = { ...process.env, WELLSPRING_BENCH_ELECTRON: JSON.stringify(electron) };
  const names = process.argv.slice(2);
  const folder = join(root, 'tests', 'bench');
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.bench.ts')) : [];
  const chosen = files.filter((file) => names.length === 0 || names.includes(basename(file, '.bench.ts')));
  if (chosen.length === 0) throw new SetUpError('There is no such benchmark in tests/bench.');
  const output = join(checkoutCache, 'bench');
  await bundlePrograms(
    chosen.map((file) => join(folder, file)),
    output,
  );
  for (const file of chosen) {
    const program = join(output, `${basename(file, '.ts')}.js`);
    const { code } = await run(process.execPath, ['--expose-gc', program], {
      output: 'show',
      cwd: root,
      env,
    });
    if (code !== 0) return code;
  }
  return 0;
});
