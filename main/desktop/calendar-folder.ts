import { join } from 'node:path';
import type { DesktopSettingsStore } from './desktop-settings.ts';
import type { LibraryHost } from './library-host.ts';

/** The file that calendar programs subscribe to. */
const calendarFile = 'wellspring.ics';

/** Keeps the calendar of reminders in the folder the user chose. */
export interface CalendarFolder {
  /** Writes it anew where it has changed. May be called at any time, and often. */
  follow(): void;
}

/** @param failed told once, until it works again, why the file could not be written */
export function calendarFolder(
  library: LibraryHost,
  settings: DesktopSettingsStore,
  failed: (what: string) => void,
): CalendarFolder {
  let state: 'works' | 'failed' = 'works';
  let running: 'no' | 'yes' | 'yes, and again' = 'no';

  const writeOnce = async () => {
    const { calendarFolder: folder } = settings.read();
    if (folder === null) return;
    const answer = await library.own('calendar.write', { path: join(folder, calendarFile) });
    if (!answer.ok && state === 'works') failed(answer.failure.what);
    state = answer.ok ? 'works' : 'failed';
  };
  const write = async () => {
    running = 'yes';
    await writeOnce();
    const again = wanted();
    running = 'no';
    if (again === 'yes, and again') await write();
  };
  /** A function of its own: what is asked for changes while the file is being written. */
  const wanted = () => running;
  return {
    follow: () => {
      if (running === 'no') void write();
      else running = 'yes, and again';
    },
  };
}
