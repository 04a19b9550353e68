import { rmSync } from 'node:fs';
import ElectronStore from 'electron-store';
import { z } from 'zod';

/** Where the window stood, in device-independent pixels of the virtual screen. */
const windowState = z.object({
  x: z.number(),
  y: z.number(),
  width: z.number().positive(),
  height: z.number().positive(),
  maximized: z.boolean(),
});
/** Where the window stood when it was closed. */
export type WindowState = z.infer<typeof windowState>;

/** Keys that few programs use, with W for Wellspring. */
const firstShortcut = 'CommandOrControl+Alt+W';

/** Every setting, with what holds where the file has none or nonsense. */
const schema = z.object({
  theme: z.enum(['system', 'light', 'dark']).catch('system'),
  density: z.enum(['comfortable', 'compact']).catch('comfortable'),
  /** Accelerator of the quick log; null when the user wants none. */
  shortcut: z.string().nullable().catch(firstShortcut),
  /** What closing the window does. */
  closing: z.enum(['stays in the tray', 'quits']).catch('stays in the tray'),
  /** Whether it was said that the app stays when its window is closed. */
  staying: z.enum(['told', 'not told']).catch('not told'),
  /** Folder the reminders are written to as a calendar; null for none. */
  calendarFolder: z.string().nullable().catch(null),
  window: windowState.nullable().catch(null),
  /** Snapshots of watched folders as they were imported last, by folder. */
  snapshots: z.record(z.string(), z.string()).catch({}),
});
/** All that the settings file holds. */
type StoredSettings = z.infer<typeof schema>;

/** What belongs to this desktop rather than to the library: it does not travel with the user's data. */
export interface DesktopSettingsStore {
  read(): StoredSettings;
  write(change: Partial<StoredSettings>): void;
  /** Removes the file: everything is as before the first start. */
  erase(): void;
}

/**
 * Opens the settings file in userData. A damaged file counts as empty: losing a window position must never keep the
 * app from starting.
 */
export function openDesktopSettings(): DesktopSettingsStore {
  const store = new ElectronStore({ name: 'desktop', clearInvalidConfig: true });
  const read = () => schema.parse(store.store);
  return {
    read,
    write: (change) => store.set(change),
    erase: () => rmSync(store.path, { force: true }),
  };
}
