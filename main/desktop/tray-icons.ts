import { type NativeImage, nativeImage, nativeTheme } from 'electron';
import darkLarge from './icons/tray-dark@2x.png?asset';
import dark from './icons/tray-dark.png?asset';
import darkDueLarge from './icons/tray-dark-due@2x.png?asset';
import darkDue from './icons/tray-dark-due.png?asset';
import lightLarge from './icons/tray-light@2x.png?asset';
import light from './icons/tray-light.png?asset';
import lightDueLarge from './icons/tray-light-due@2x.png?asset';
import lightDue from './icons/tray-light-due.png?asset';
import templateDueLarge from './icons/trayDueTemplate@2x.png?asset';
import templateDue from './icons/trayDueTemplate.png?asset';
import templateLarge from './icons/trayTemplate@2x.png?asset';
import template from './icons/trayTemplate.png?asset';

/** With the dot when somebody is due. */
export type DotState = 'dot' | 'no dot';

/** Paths of an icon for plain and for dense screens. */
type Pair = readonly [plain: string, dense: string];

const icons: Readonly<Record<'light' | 'dark' | 'template', Readonly<Record<DotState, Pair>>>> = {
  light: { 'no dot': [light, lightLarge], dot: [lightDue, lightDueLarge] },
  dark: { 'no dot': [dark, darkLarge], dot: [darkDue, darkDueLarge] },
  template: { 'no dot': [template, templateLarge], dot: [templateDue, templateDueLarge] },
};

/** The icon for this system in its theme. macOS draws a template in the colour of its menu bar. */
export function trayIcon(dot: DotState): NativeImage {
  const isMac = process.platform === 'darwin';
  const kind = isMac ? 'template' : nativeTheme.shouldUseDarkColors ? 'dark' : 'light';
  const [plain, dense] = icons[kind][dot];
  const image = nativeImage.createFromPath(plain);
  // The build gives files names of its own, so that Electron cannot find the second one by its "@2x".
  image.addRepresentation({ scaleFactor: 2, buffer: nativeImage.createFromPath(dense).toPNG() });
  if (isMac) image.setTemplateImage(true);
  return image;
}
