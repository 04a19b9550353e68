import { BrowserWindow, nativeTheme, screen } from 'electron';
import { paper } from '../../shared/theme/paper.ts';
import { pageAddress } from './app-protocol.ts';
import type { DesktopSettingsStore } from './desktop-settings.ts';
import { lockDown } from './lock-down.ts';
import { type DesktopPlace, hashOf } from './place.ts';
import { visibleState } from './window-state.ts';

/**
 * Opens the window where it last stood, in its theme's colour from the first frame, and remembers where it goes.
 *
 * @param preload absolute path of the built preload script
 * @param place where in the page; null leaves it to the page
 */
export function openMainWindow(
  settings: DesktopSettingsStore,
  preload: string,
  place: DesktopPlace | null,
): BrowserWindow {
  const areas = screen.getAllDisplays().map((display) => display.workArea);
  const { maximized, ...bounds } = visibleState(settings.read().window, areas);
  const window = new BrowserWindow({
    ...bounds,
    minWidth: 720,
    minHeight: 480,
    title: 'Wellspring',
    // Shown at once, as paper, rather than when the page has drawn: that takes twice as long.
    backgroundColor: paperNow(),
    autoHideMenuBar: true,
    webPreferences: { ...lockDown.webPreferences, preload },
  });
  if (maximized) window.maximize();
  const followTheme = () => window.setBackgroundColor(paperNow());
  nativeTheme.on('updated', followTheme);
  window.on('close', () => {
    settings.write({ window: { ...window.getNormalBounds(), maximized: window.isMaximized() } });
  });
  window.on('closed', () => nativeTheme.off('updated', followTheme));
  void window.loadURL(addressOf(place));
  return window;
}

/** Takes a window that is open to a place in its page, which stays loaded: only the part behind `#` changes. */
export function goTo(window: BrowserWindow, place: DesktopPlace): void {
  const address = addressOf(place);
  // The same address once more would load the page anew.
  if (window.webContents.getURL() !== address) void window.loadURL(address);
}

function addressOf(place: DesktopPlace | null): string {
  return place === null ? pageAddress : `${pageAddress}${hashOf(place)}`;
}

/** Brings a window to the front, wherever it is hidden. */
export function bringToFront(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

/** The colour of paper in the theme of this moment. */
export function paperNow(): string {
  return nativeTheme.shouldUseDarkColors ? paper.dark : paper.light;
}
