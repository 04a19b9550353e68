import { buildIfChanged } from './set-up/build.mjs';
import { installDependencies } from './set-up/dependencies.mjs';
import { checkNodeVersion } from './set-up/node-version.mjs';
import { asProgram, say } from './set-up/say.mjs';

asProgram(async () => {
  checkNodeVersion();
  await installDependencies();
  if ((await buildIfChanged()) === 'current') say('The build is current.');
  return 0;
});
