import { type BrowserWindow, clipboard, dialog, nativeTheme, shell } from 'electron';
import type { Answer, ReplyOf } from '../../shared/contract/contract.ts';
import type { DesktopSettingsStore } from '../desktop/desktop-settings.ts';
import type { LibraryHost } from '../desktop/library-host.ts';
import { mailtoAddress } from '../desktop/mail-draft.ts';
import type { LibraryRequestName } from '../library/library-messages.ts';
import type { WatchedFolders } from '../watch/watched-folders.ts';
import type { Handlers } from './serve-contract.ts';

function done<T>(value: T): Answer<T> {
  return { ok: true, value };
}

const noMailProgram: Answer<never> = {
  ok: false,
  failure: {
    what: 'The mail could not be opened in a mail program.',
    where: 'This computer names none for mail, or the mail is too long to hand over.',
    todo: 'Copy it and write where you usually do.',
  },
};

/** What the desktop answers itself, and what it passes on to the library. */
export function handlersFor(
  window: BrowserWindow,
  library: LibraryHost,
  settings: DesktopSettingsStore,
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
    'desktop.copy': async ({ text }) => {
      await clipboard.writeText(text);
      return done(null);
    },
    'settings.get': async () => done(settings.shown()),
    'settings.set': async ({ theme, density }) => {
      if (theme) nativeTheme.themeSource = theme;
      settings.write({ ...(theme && { theme }), ...(density && { density }) });
      return done(settings.shown());
    },
  };
}
