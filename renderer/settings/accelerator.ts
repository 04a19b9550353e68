/** Keys of a global shortcut, as Electron writes them and as people read them. */

type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'altKey' | 'shiftKey' | 'metaKey'>;

/** Keys that may be part of a shortcut, by where they lie on the keyboard, as Electron names them. */
const keyOfCode: Readonly<Record<string, string>> = {
  Space: 'Space',
  Comma: ',',
  Period: '.',
  Semicolon: ';',
  Slash: '/',
};

/**
 * The accelerator of keys that are held down; null while only modifiers are held, or none of those that do not write: a letter alone
 * would be taken from every program.
 */
export function acceleratorOf({ code, ctrlKey, altKey, shiftKey, metaKey }: Pressed): string | null {
  const key = keyOfCode[code] ?? /^(?:Key([A-Z])|Digit(\d)|(F\d{1,2}))$/.exec(code)?.slice(1).find(Boolean);
  if (key === undefined || !(ctrlKey || altKey || metaKey)) return null;
  return [
    ...(ctrlKey || metaKey ? ['CommandOrControl'] : []),
    ...(altKey ? ['Alt'] : []),
    ...(shiftKey ? ['Shift'] : []),
    key,
  ].join('+');
}

/** "Ctrl Alt W". */
export function keysText(accelerator: string): string {
  return accelerator.replace(/CommandOrControl|Control/, 'Ctrl').replaceAll('+', ' ');
}
