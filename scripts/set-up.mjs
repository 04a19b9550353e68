import { buildIfChanged } from './set-up/build.mjs';
import { installDependencies } from './set-up/dependencies.mjs';
import { findElectron } from './set-up/electron.mjs';
import { checkDisplayAndBus, checkLibraries, checkSandbox } from './set-up/linux.mjs';
import { checkNodeVersion } from './set-up/node-version.mjs';
import { asProgram, say } from './set-up/say.mjs';

/**
 * What the library's command line needs: Node, the dependencies, a build. No Electron and no display.
 *
 * @throws {import('./set-up/say.mjs').SetUpError} with what the user has to do
 */
export async function setUpCommandLine() {
  checkNodeVersion();
  await installDependencies();
  await buildIfChanged();
}

/**
 * What running the app or its tests needs: all that can be put right without the user is put right.
 *
 * @param {'display and bus' | 'private bus always'} need
 * @returns {Promise<import('./set-up/electron.mjs').FoundElectron>}
 * @throws {import('./set-up/say.mjs').SetUpError} with what the user has to do
 */
export async function setUpElectron(need) {
  checkNodeVersion();
  await checkDisplayAndBus(need);
  await installDependencies();
  const electron = await findElectron();
  await checkLibraries(electron.executable);
  checkSandbox(electron.executable);
  return electron;
}

if (import.meta.filename === process.argv[1]) {
  asProgram(async () => {
    const electron = await setUpElectron('private bus always');
    await buildIfChanged();
    say(`Ready: Node ${process.versions.node}, Electron ${electron.version} (${electron.source}).`);
    return 0;
  });
}
