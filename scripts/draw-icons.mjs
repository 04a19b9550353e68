import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron } from 'playwright-core';
import { launchCommand } from './set-up/launch-command.mjs';
import { root } from './set-up/places.mjs';
import { asProgram, say } from './set-up/say.mjs';
import { setUpElectron } from './set-up.mjs';

/** Draws the PNG icons from their one SVG. Run it after changing the SVG, and commit what it writes. */
const icons = [
  { file: 'tray.png', pixels: 22 },
  { file: 'tray@2x.png', pixels: 44 },
  { file: 'app.png', pixels: 512 },
];

asProgram(async () => {
  const folder = join(root, 'main', 'desktop', 'icons');
  const svg = await readFile(join(folder, 'vessel.svg'), 'utf8');
  const electron = await setUpElectron('display and bus');
  const userData = mkdtempSync(join(tmpdir(), 'wellspring-icons-'));
  const { program, programArguments } = launchCommand(electron, [`--user-data-dir=${userData}`]);
  const app = await _electron.launch({ executablePath: program, args: programArguments });
  const page = await app.firstWindow();
  for (const { file, pixels } of icons) {
    await page.setViewportSize({ width: pixels, height: pixels });
    await page.evaluate((text) => {
      const drawing = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
      drawing.setAttribute('style', '');
      Object.assign(drawing.style, { position: 'fixed', inset: 0, width: '100vw', height: '100vh' });
      document.body.replaceChildren(drawing);
      document.documentElement.style.background = document.body.style.background = 'transparent';
    }, svg);
    await page.screenshot({
      path: join(folder, file),
      omitBackground: true,
      clip: { x: 0, y: 0, width: pixels, height: pixels },
    });
    say(`Drew ${file}.`);
  }
  await app.close();
  rmSync(userData, { recursive: true, force: true });
  return 0;
});
