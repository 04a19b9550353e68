import { Menu, type MenuItemConstructorOptions, nativeTheme, Tray } from 'electron';
import { trayIcon } from './tray-icons.ts';
import { type Choice, hasDot, type MenuLine, type TrayState, trayMenu, trayTooltip } from './tray-menu.ts';

/** The app in the system's tray. Where there is none nothing is shown and nothing fails. */
export interface AppTray {
  /** Shows how things stand. The same state again changes nothing: a menu that is open stays open. */
  show(state: TrayState): void;
  /** Appears anew: a tray that came after us does not know of us. */
  appear(): void;
}

const first: TrayState = { today: null, pausedUntil: null, unseen: null };

/** The tray icon is collected with its last reference, and would vanish while the app runs. */
let icon: Tray | null = null;

/** @param choose called with what the user chose in the menu */
export function showTray(choose: (choice: Choice) => void): AppTray {
  let state = first;
  let shown = '';

  const draw = () => {
    if (!icon) return;
    icon.setImage(trayIcon(hasDot(state) ? 'dot' : 'no dot'));
    icon.setToolTip(trayTooltip(state));
    icon.setContextMenu(Menu.buildFromTemplate(templateOf(trayMenu(state), choose)));
  };
  const appear = () => {
    icon?.destroy();
    icon = new Tray(trayIcon(hasDot(state) ? 'dot' : 'no dot'));
    // On Windows a click is expected to open; on macOS and Linux it opens the menu.
    if (process.platform === 'win32') icon.on('click', () => choose({ type: 'window' }));
    draw();
  };
  appear();
  nativeTheme.on('updated', draw);
  return {
    show: (next) => {
      const lines = JSON.stringify([trayMenu(next), hasDot(next)]);
      if (lines === shown) return;
      shown = lines;
      state = next;
      draw();
    },
    appear,
  };
}

function templateOf(
  lines: readonly MenuLine[],
  choose: (choice: Choice) => void,
): MenuItemConstructorOptions[] {
  return lines.map((line) => {
    if (line === null) return { type: 'separator' };
    const { label, choice, lines: below } = line;
    return {
      // An ampersand alone would underline the letter after it.
      label: label.replaceAll('&', '&&'),
      enabled: choice !== undefined || below !== undefined,
      ...(choice && { click: () => choose(choice) }),
      ...(below && { submenu: templateOf(below, choose) }),
    };
  });
}
