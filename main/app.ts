import { join } from 'node:path';
import { app, nativeTheme, protocol, session } from 'electron';
import { serveApp } from './desktop/app-protocol.ts';
import { runInBackground } from './desktop/background.ts';
import { becomeCommandLineIfAsked } from './desktop/command-line.ts';
import { openDesktopSettings } from './desktop/desktop-settings.ts';
import { quickLogShortcut } from './desktop/global-shortcut.ts';
import { hostLibrary } from './desktop/library-host.ts';
import { lockDown, lockDownContents, lockDownSession } from './desktop/lock-down.ts';
import { hiddenOption, isStartedHidden } from './desktop/login-item.ts';
import { filesHandedOver, filesNamed, OpenedFiles } from './desktop/opened-files.ts';
import { settingsDesk } from './desktop/settings-desk.ts';
import { watchFolders } from './desktop/watch-folders.ts';
import { Windows } from './desktop/windows.ts';
import { handlersFor } from './ipc/handlers.ts';
import { serveContract } from './ipc/serve-contract.ts';
import { libraryFolderName } from './library/default-folder.ts';

/** The app starts here and nowhere else: each step once, in the order in which they depend on each other. */

// 0. Started with --cli, it is the command line and no app at all.
await becomeCommandLineIfAsked(() => import('./cli.ts'));

// 1. Only one app at a time, since only one may write the library. A second start hands over its files and ends.
const openedFiles = new OpenedFiles();
const files = filesNamed(process.argv, process.defaultApp ? 2 : 1, process.cwd());
if (!app.requestSingleInstanceLock({ files })) app.exit(0);
openedFiles.add(files);

// 2. What Chromium has to know before it is ready: its own errands are off, and app:// is a scheme like https://.
for (const [name, value] of lockDown.switches) app.commandLine.appendSwitch(name, value);
// Windows shows notifications only of programs that it knows by a name of their own.
if (process.platform === 'win32') app.setAppUserModelId('app.wellspring.Wellspring');
// Wayland lets no program listen to keys by itself: the desktop is asked, and asks its user.
if (process.env.XDG_SESSION_TYPE === 'wayland')
  app.commandLine.appendSwitch('enable-features', 'GlobalShortcutsPortal');
protocol.registerSchemesAsPrivileged([lockDown.scheme]);

// 3. Nothing that is ever shown escapes the lock-down, so it is in place before the first page exists.
const devtools = app.isPackaged ? 'none' : 'available';
app.on('session-created', (created) => lockDownSession(created, devtools));
app.on('web-contents-created', (_event, contents) => lockDownContents(contents));

// 4. macOS names files by an event, also before the app is ready.
app.on('open-file', (event, path) => {
  event.preventDefault();
  openedFiles.add([path]);
});

// 5. Closing the window leaves the app in the tray: reminders come from there. Quit ends it.
app.on('window-all-closed', () => {});

// Not awaited at the top level: Electron is ready only after this module has ended.
void app.whenReady().then(() => {
  // 6. The page's files, and how this desktop wants to see them.
  serveApp(session.defaultSession, join(import.meta.dirname, '..', 'renderer'));
  const settings = openDesktopSettings();
  nativeTheme.themeSource = settings.read().theme;

  // 7. The library, in a process of its own: neither window nor tray ever waits for the disk.
  const folder = join(app.getPath('userData'), libraryFolderName);
  const library = hostLibrary(folder, import.meta.dirname, () => windows.areOpen());
  app.on('will-quit', (event) => {
    void watched.close();
    background.close();
    const closed = library.close();
    if (!closed) return;
    // The library closes its file first, then the app quits for good.
    event.preventDefault();
    void closed.then(() => app.quit());
  });

  let ending: 'no' | 'quitting' = 'no';
  app.on('before-quit', () => {
    ending = 'quitting';
  });

  // 8. The windows, and what they may ask for.
  const windows = new Windows({
    settings,
    preload: join(import.meta.dirname, '..', 'preload', 'preload.cjs'),
    serve: (window) => serveContract(window, handlersFor(window, library, desk, watched)),
    closed: (which) => {
      if (ending === 'quitting') return;
      library.mayRest();
      if (which === 'quick log') return;
      // On macOS an app outlives its windows, and its menu bar shows that it does.
      if (settings.read().closing === 'quits' && process.platform !== 'darwin') return app.quit();
      if (settings.read().staying === 'told') return;
      settings.write({ staying: 'told' });
      background.sayItStays();
    },
  });
  library.onEvent((event) => windows.tell(event));
  const watched = watchFolders(library, settings, () => windows.tell({ type: 'watch.changed' }));
  const shortcut = quickLogShortcut(() => windows.openQuickLog());
  const desk = settingsDesk({
    settings,
    shortcut,
    trayPresence: () => background.trayPresence(),
    calendarMoved: () => background.calendarMoved(),
    changed: () => windows.tell({ type: 'settings.changed' }),
  });
  if (!isStartedHidden(process.argv)) windows.openMain();

  // 9. Files given from outside are imported like files dropped on the window, which shows how it goes.
  openedFiles.handTo((paths) => {
    windows.openMain();
    void library.ask('imports.start', { paths });
  });

  // 10. Tray and reminders, which go on without a window.
  const background = runInBackground({
    library,
    settings,
    openWindow: (place) => windows.openMain(place),
    openQuickLog: () => windows.openQuickLog(),
    quit: () => app.quit(),
    tell: (event) => windows.tell(event),
  });
  shortcut.use(settings.read().shortcut);

  // 11. From now on others may ask for the window: the dock, a second start unless it is the system's at login.
  app.on('activate', () => windows.openMain());
  app.on('second-instance', (_event, args, _folder, given) => {
    openedFiles.add(filesHandedOver(given));
    if (!args.includes(hiddenOption)) windows.openMain();
  });
});
