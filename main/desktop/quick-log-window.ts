import { BrowserWindow, screen } from 'electron';
import { quickLogWords } from '../../shared/wording/tray-words.ts';
import { pageAddress } from './app-protocol.ts';
import { lockDown } from './lock-down.ts';
import { paperNow } from './main-window.ts';

/** Wide enough for a line, high enough for five people to choose from. Device-independent pixels. */
const size = { width: 620, height: 300 };
/** Above the middle, where eyes are: the part of the free height that stays above it. */
const above = 0.25;

/**
 * Opens the small window of the quick log over whatever is on the screen the pointer is on: the same page as the main window, at a place
 * of its own, under the same lock-down.
 *
 * @param preload absolute path of the built preload script
 */
export function openQuickLogWindow(preload: string): BrowserWindow {
  const { workArea } = screen.getDisplayNearestPoint(screen.getCursorScreenPoint());
  const window = new BrowserWindow({
    ...size,
    x: Math.round(workArea.x + (workArea.width - size.width) / 2),
    y: Math.round(workArea.y + (workArea.height - size.height) * above),
    title: quickLogWords.title,
    resizable: false,
    maximizable: false,
    minimizable: false,
    fullscreenable: false,
    alwaysOnTop: true,
    skipTaskbar: true,
    autoHideMenuBar: true,
    backgroundColor: paperNow(),
    webPreferences: { ...lockDown.webPreferences, preload },
  });
  window.setMenu(null);
  // The page calls itself by the app's name; this window is something else.
  window.on('page-title-updated', (event) => event.preventDefault());
  void window.loadURL(`${pageAddress}#/quick-log`);
  return window;
}
