import { join } from 'node:path';
import { buildIfChanged } from './set-up/build.mjs';
import { packDir } from './set-up/pack-dir.mjs';
import { root } from './set-up/places.mjs';
import { asProgram, say } from './set-up/say.mjs';
import { setUpElectron } from './set-up.mjs';

asProgram(async () => {
  const electron = await setUpElectron('display and bus');
  await buildIfChanged();
  const folder = await packDir(electron, join(root, 'dist'));
  say(`Packed into ${folder}`);
  if (electron.source === 'stand-in')
    say('It holds the stand-in Electron: try it out, but give it to nobody.');
  return 0;
});
