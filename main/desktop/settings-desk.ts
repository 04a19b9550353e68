import { nativeTheme } from 'electron';
import type { DesktopSettings, RequestOf } from '../../shared/contract/contract.ts';
import type { DesktopSettingsStore } from './desktop-settings.ts';
import type { QuickLogShortcut } from './global-shortcut.ts';
import { setStartAtLogin, startsAtLogin } from './login-item.ts';
import type { TrayPresence } from './tray-presence.ts';

/** What settings of the desktop set in motion. */
export interface SettingsSurroundings {
  readonly settings: DesktopSettingsStore;
  readonly shortcut: QuickLogShortcut;
  trayPresence(): TrayPresence;
  /** The calendar of reminders has another folder, or none. */
  calendarMoved(): void;
  /** They changed in a way no window asked for. */
  changed(): void;
}

/** The settings of the desktop as the page knows them. */
export interface SettingsDesk {
  shown(): DesktopSettings;
  /** Changes what is given, at once. */
  set(change: RequestOf<'settings.set'>): DesktopSettings;
  /** @param folder absolute; null for none */
  setCalendarFolder(folder: string | null): DesktopSettings;
  /** Brings everything back to how it was before the first start, what the system keeps for us included. */
  erase(): void;
}

/** Joins what is stored with what the system says: login items and shortcuts are the system's. */
export function settingsDesk({
  settings,
  shortcut,
  trayPresence,
  calendarMoved,
  changed,
}: SettingsSurroundings): SettingsDesk {
  const shown = (): DesktopSettings => {
    const { theme, density, closing, shortcut: keys, calendarFolder } = settings.read();
    return {
      theme,
      density,
      closing,
      startAtLogin: startsAtLogin(),
      shortcut: keys,
      shortcutState: shortcut.state(),
      tray: trayPresence(),
      calendarFolder,
    };
  };
  return {
    shown,
    set: ({ theme, density, closing, startAtLogin, shortcut: keys }) => {
      if (theme) nativeTheme.themeSource = theme;
      if (startAtLogin) setStartAtLogin(startAtLogin);
      if (keys !== undefined) shortcut.use(keys);
      settings.write({
        ...(theme && { theme }),
        ...(density && { density }),
        ...(closing && { closing }),
        ...(keys !== undefined && { shortcut: keys }),
      });
      return shown();
    },
    setCalendarFolder: (folder) => {
      settings.write({ calendarFolder: folder });
      calendarMoved();
      return shown();
    },
    erase: () => {
      settings.erase();
      setStartAtLogin('off');
      const { theme, shortcut: keys } = settings.read();
      nativeTheme.themeSource = theme;
      shortcut.use(keys);
      changed();
    },
  };
}
