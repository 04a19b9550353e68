import { openSessionBus, theBus } from './dbus/session-bus.ts';

/** Whether this desktop shows tray icons. `none`: GNOME without its extension, a bare window manager. */
export type TrayPresence = 'shown' | 'none';

/** Keeps tray icons on Linux desktops; an app registers its icon with whoever owns this name. */
const watcher = 'org.kde.StatusNotifierWatcher';

/**
 * Tells whether there is a tray, now and whenever one comes or goes. macOS and Windows always have one.
 *
 * @param changed called once at first, and then at each change
 */
export async function followTrayPresence(changed: (presence: TrayPresence) => void): Promise<void> {
  if (process.platform !== 'linux') return changed('shown');
  try {
    const bus = await openSessionBus();
    bus.onEnd(() => changed('none'));
    await bus.follow({ ...theBus, member: 'NameOwnerChanged' }, ([name, _before, owner]) => {
      if (name === watcher) changed(owner === '' ? 'none' : 'shown');
    });
    const [owned] = await bus.call({ ...theBus, member: 'NameHasOwner' }, 's', [watcher]);
    changed(owned === true ? 'shown' : 'none');
  } catch {
    changed('none'); // without a bus nobody takes an icon
  }
}
