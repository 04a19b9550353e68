import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from './places.mjs';

/**
 * Sets the two switches inside the stand-in's executable that its vendor set for themselves: without the first it
 * looks for a snapshot of the vendor's app and never starts, without the second no test driver can attach.
 *
 * @param {string} executable
 */
export async function fuseForTests(executable) {
  // Looked up from the checkout when it is needed: before the dependencies are installed it is not there.
  const require = createRequire(join(root, 'package.json'));
  const { flipFuses, FuseVersion, FuseV1Options } = require('@electron/fuses');
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
}
