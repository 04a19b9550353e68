import { Menu, nativeImage, Tray } from 'electron';
import largeIcon from './icons/tray@2x.png?asset';
import icon from './icons/tray.png?asset';

/** What the tray can set off. */
export interface TrayActions {
  readonly open: () => void;
  readonly quit: () => void;
}

/** The tray icon is collected with its last reference, and would vanish while the app runs. */
let shown: Tray | null = null;

/** Puts the app into the system's tray. Where there is none (some Linux desktops) nothing is shown and nothing fails. */
export function showTray({ open, quit }: TrayActions): void {
  const image = nativeImage.createFromPath(icon);
  image.addRepresentation({ scaleFactor: 2, buffer: nativeImage.createFromPath(largeIcon).toPNG() });
  shown?.destroy();
  shown = new Tray(image);
  shown.setToolTip('Wellspring');
  shown.setContextMenu(
    Menu.buildFromTemplate([
      { label: 'Open Wellspring', click: open },
      { type: 'separator' },
      { label: 'Quit', click: quit },
    ]),
  );
  // On Windows a click is expected to open; on macOS and Linux it opens the menu.
  if (process.platform === 'win32') shown.on('click', open);
}
