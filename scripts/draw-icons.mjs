import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron } from 'playwright-core';
import { launchCommand } from './set-up/launch-command.mjs';
import { root } from './set-up/places.mjs';
import { asProgram, say } from './set-up/say.mjs';
import { setUpElectron } from './set-up.mjs';

/**
 * Draws the PNG icons from their SVGs. Run it after changing one, and commit what it writes. `shows` names the classes
 * drawn; parts of another class are left out.
 */
const icons = [
  { svg: 'vessel.svg', file: 'app.png', pixels: 512, shows: [] },
  ...['light', 'dark'].flatMap((theme) => tray('vessel.svg', `tray-${theme}`, 22, [theme])),
  ...tray('tray-template.svg', 'trayTemplate', 18, []),
];

/**
 * The icons of a tray: with and without the dot, for plain and for dense screens.
 *
 * @param {string} svg @param {string} name @param {number} pixels @param {string[]} shows
 */
function tray(svg, name, pixels, shows) {
  // What Electron takes for a template image has to end so.
  const due = name.endsWith('Template') ? name.replace('Template', 'DueTemplate') : `${name}-due`;
  return [
    { svg, file: `${name}.png`, pixels, shows },
    { svg, file: `${name}@2x.png`, pixels: 2 * pixels, shows },
    { svg, file: `${due}.png`, pixels, shows: [...shows, 'dot'] },
    { svg, file: `${due}@2x.png`, pixels: 2 * pixels, shows: [...shows, 'dot'] },
  ];
}

asProgram(async () => {
  const folder = join(root, 'main', 'desktop', 'icons');
  const electron = await setUpElectron('display and bus');
  const userData = mkdtempSync(join(tmpdir(), 'wellspring-icons-'));
  const { program, programArguments } = launchCommand(electron, [`--user-data-dir=${userData}`]);
  const app = await _electron.launch({ executablePath: program, args: programArguments });
  const page = await app.firstWindow();
  for (const { svg, file, pixels, shows } of icons) {
    const text = await readFile(join(folder, svg), 'utf8');
    await page.setViewportSize({ width: pixels, height: pixels });
    await page.evaluate(
      ({ text, shows }) => {
        const drawing = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
        for (const part of drawing.querySelectorAll('[class]'))
          if (!shows.includes(part.getAttribute('class') ?? '')) part.remove();
        drawing.setAttribute('style', '');
        Object.assign(drawing.style, { position: 'fixed', inset: 0, width: '100vw', height: '100vh' });
        document.body.replaceChildren(drawing);
        document.documentElement.style.background = document.body.style.background = 'transparent';
      },
      { text, shows },
    );
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
