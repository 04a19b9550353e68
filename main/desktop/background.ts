import { powerMonitor } from 'electron';
import type { AppEvent } from '../../shared/contract/contract.ts';
import { trayWords } from '../../shared/wording/tray-words.ts';
import { calendarFolder } from './calendar-folder.ts';
import type { DesktopSettingsStore } from './desktop-settings.ts';
import appIcon from './icons/app.png?asset';
import type { LibraryHost } from './library-host.ts';
import { electronNotifier } from './notifications/electron-notifier.ts';
import { freedesktopNotifier } from './notifications/freedesktop-notifier.ts';
import type { DesktopPlace } from './place.ts';
import { type ReminderDesk, startReminders } from './reminder-desk.ts';
import { type AppTray, showTray } from './tray.ts';
import type { Choice } from './tray-menu.ts';
import { followTrayPresence, type TrayPresence } from './tray-presence.ts';

/** What the part of the app without a window needs of the rest. */
export interface BackgroundSurroundings {
  readonly library: LibraryHost;
  readonly settings: DesktopSettingsStore;
  openWindow(place: DesktopPlace | null): void;
  openQuickLog(): void;
  quit(): void;
  tell(event: AppEvent): void;
}

/** Tray, reminders and notifications: all that runs while no window is open. */
export interface Background {
  trayPresence(): TrayPresence;
  /** Says that the app goes on without its window, and where it is to be found. */
  sayItStays(): void;
  /** The calendar of reminders has another folder, or none. */
  calendarMoved(): void;
  close(): void;
}

/** At a start, or when the computer wakes, the desktop itself has much to do; reminders have time. ms. */
const settling = 3000;
/** Changes come in bursts. ms. */
const burst = 500;

/** Starts it. */
export function runInBackground(around: BackgroundSurroundings): Background {
  const { library, settings } = around;
  const notifier = process.platform === 'linux' ? freedesktopNotifier(appIcon) : electronNotifier();
  let presence: TrayPresence = 'shown';

  const failed = (what: string) =>
    void notifier.show({ title: what, body: '', buttons: [] }, { chosen: () => around.openWindow(null) });
  const calendar = calendarFolder(library, settings, failed);
  const tray: AppTray = showTray((choice) => choose(choice));
  const openPlace = (place: DesktopPlace) => {
    reminders.seen();
    around.openWindow(place);
  };
  const reminders: ReminderDesk = startReminders({
    library,
    notifier,
    openPlace,
    stands: (standing, unseen) => {
      tray.show({
        today: standing?.today ?? null,
        pausedUntil: pauseOf(standing?.situation.settings.pausedUntil, standing?.today.day),
        unseen,
      });
      calendar.follow();
    },
    unseen: ({ title, body }) => around.tell({ type: 'desktop.said', title, body }),
    failed,
  });
  const choose = (choice: Choice) => {
    switch (choice.type) {
      case 'place':
        return openPlace(choice.place);
      case 'deed':
        return void reminders.perform(choice.deed);
      case 'window':
        return around.openWindow(null);
      case 'quick log':
        return around.openQuickLog();
      case 'quit':
        return around.quit();
    }
  };

  library.onEvent((event) => {
    if (event.type === 'library.changed') reminders.wake(burst);
  });
  powerMonitor.on('resume', () => reminders.wake(settling));
  powerMonitor.on('unlock-screen', () => reminders.wake(settling));
  void followTrayPresence((now) => {
    // The first answer finds the icon already there; only a tray that comes later does not know of it.
    if (now === 'shown' && presence === 'none') tray.appear();
    presence = now;
    around.tell({ type: 'settings.changed' });
  });
  reminders.wake(settling);
  return {
    trayPresence: () => presence,
    calendarMoved: () => calendar.follow(),
    sayItStays: () => {
      const words = presence === 'shown' ? trayWords.stays : trayWords.staysWithoutTray;
      void notifier.show({ ...words, buttons: [] }, { chosen: () => around.openWindow({ at: 'settings' }) });
    },
    close: () => reminders.close(),
  };
}

/** A pause that has ended is none. Both ISO days. */
function pauseOf(until: string | null | undefined, today: string | undefined): string | null {
  return until !== null && until !== undefined && today !== undefined && today < until ? until : null;
}
