import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserWindow, clipboard, dialog, shell } from 'electron';
import type { Answer, ReplyOf } from '../../shared/contract/contract.ts';
import type { LibraryHost } from '../desktop/library-host.ts';
import { mailtoAddress } from '../desktop/mail-draft.ts';
import type { SettingsDesk } from '../desktop/settings-desk.ts';
import { backupFolder } from '../library/backups/backup-name.ts';
import type { LibraryRequestName } from '../library/library-messages.ts';
import type { WatchedFolders } from '../watch/watched-folders.ts';
import type { Handlers } from './serve-contract.ts';

function done<T>(value: T): Answer<T> {
  return { ok: true, value };
}

/** What the system refuses is an answer, too. */
function attempted<T>(change: () => T): Answer<T> {
  try {
    return done(change());
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error);
    const todo = 'Everything else is as it was.';
    return { ok: false, failure: { what: 'The system did not take this setting.', where: what, todo } };
  }
}

const noMailProgram: Answer<never> = {
  ok: false,
  failure: {
    what: 'The mail could not be opened in a mail program.',
    where: 'This computer names none for mail, or the mail is too long to hand over.',
    todo: 'Copy it and write where you usually do.',
  },
};

function noFileManager(where: string): Answer<never> {
  const what = 'The folder could not be shown.';
  return { ok: false, failure: { what, where, todo: 'Open it in your file manager by its path.' } };
}

/** What the desktop answers itself, and what it passes on to the library. */
export function handlersFor(
  window: BrowserWindow,
  library: LibraryHost,
  desk: SettingsDesk,
  watched: WatchedFolders,
): Handlers {
  const ask =
    <N extends LibraryRequestName>(name: N) =>
    async (payload: unknown) =>
      // The library's process answers by the same contract.
      (await library.ask(name, payload)) as Answer<ReplyOf<N>>;
  return {
    'library.status': ask('library.status'),
    'people.list': ask('people.list'),
    'people.search': ask('people.search'),
    'people.person': ask('people.person'),
    'people.likely-same': ask('people.likely-same'),
    'today.get': ask('today.get'),
    'insights.get': ask('insights.get'),
    'insights.backtest': ask('insights.backtest'),
    'acts.perform': ask('acts.perform'),
    'acts.undo': ask('acts.undo'),
    'imports.start': ask('imports.start'),
    'imports.cancel': ask('imports.cancel'),
    'imports.list': ask('imports.list'),
    'imports.undo': ask('imports.undo'),
    'imports.putBack': ask('imports.putBack'),
    'backups.list': ask('backups.list'),
    'backups.make': ask('backups.make'),
    'backups.preview': ask('backups.preview'),
    'backups.restore': ask('backups.restore'),
    'library.salvage': ask('library.salvage'),
    'library.erase': async (payload) => {
      const erased = await ask('library.erase')(payload);
      if (erased.ok) {
        desk.erase();
        await window.webContents.session.clearData();
      }
      return erased;
    },
    'ledger.looked-for': ask('ledger.looked-for'),
    'privacy.sentences': ask('privacy.sentences'),
    'demo.start': ask('demo.start'),
    'demo.remove': ask('demo.remove'),
    'imports.choose': async ({ what }) => {
      const chosen = await dialog.showOpenDialog(window, {
        title: 'Choose what to import',
        buttonLabel: 'Import',
        properties: what === 'files' ? ['openFile', 'multiSelections'] : ['openDirectory', 'multiSelections'],
      });
      return done(chosen.canceled ? [] : chosen.filePaths);
    },
    'export.json': async () => {
      const chosen = await dialog.showSaveDialog(window, {
        title: 'Export everything',
        defaultPath: 'wellspring.json',
        filters: [{ name: 'JSON', extensions: ['json'] }],
      });
      if (chosen.canceled || chosen.filePath === '') return done(null);
      return (await library.exportTo(chosen.filePath)) as Answer<{ readonly path: string }>;
    },
    'watch.list': async () => done(watched.list()),
    'desktop.write': async (draft) => {
      const address = mailtoAddress(draft);
      // The one address that is ever handed to the system, and never one the page wrote itself.
      const opened =
        address !== null &&
        (await shell.openExternal(address).then(
          () => true,
          () => false,
        ));
      return opened ? done(null) : noMailProgram;
    },
    'desktop.showFolder': async ({ folder }) => {
      const backups = join(library.folder, backupFolder);
      // Before the first backup there is no folder of them.
      const refused = await shell.openPath(
        folder === 'backups' && existsSync(backups) ? backups : library.folder,
      );
      return refused === '' ? done(null) : noFileManager(refused);
    },
    'desktop.copy': async ({ text }) => {
      await clipboard.writeText(text);
      return done(null);
    },
    'settings.get': async () => done(desk.shown()),
    'settings.set': async (change) => attempted(() => desk.set(change)),
    'settings.calendar': async ({ folder }) => {
      if (folder === 'none') return attempted(() => desk.setCalendarFolder(null));
      const chosen = await dialog.showOpenDialog(window, {
        title: 'Choose where the calendar of reminders is kept',
        buttonLabel: 'Keep it here',
        properties: ['openDirectory', 'createDirectory'],
      });
      const [path] = chosen.canceled ? [] : chosen.filePaths;
      return attempted(() => (path === undefined ? desk.shown() : desk.setCalendarFolder(path)));
    },
  };
}
