import { globalShortcut } from 'electron';

/** Whether the shortcut works: another program may have the same keys, and then it keeps them. */
type ShortcutState = 'on' | 'taken' | 'off';

/** A key that opens the quick log wherever the user is. */
export interface QuickLogShortcut {
  /** Takes other keys from now on. @param keys as Electron writes accelerators; null for none */
  use(keys: string | null): ShortcutState;
  state(): ShortcutState;
}

/** @param pressed called when the keys are pressed, in any program */
export function quickLogShortcut(pressed: () => void): QuickLogShortcut {
  let state: ShortcutState = 'off';
  let used: string | null = null;
  return {
    use: (keys) => {
      if (used !== null) globalShortcut.unregister(used);
      used = null;
      state = keys === null ? 'off' : register(keys, pressed);
      if (state === 'on') used = keys;
      return state;
    },
    state: () => state,
  };
}

/** Keys that Electron does not know throw, keys that another program has come back as false: both do not work. */
function register(keys: string, pressed: () => void): ShortcutState {
  try {
    return globalShortcut.register(keys, pressed) ? 'on' : 'taken';
  } catch {
    return 'taken';
  }
}
