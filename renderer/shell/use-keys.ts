import { useEffect, useRef } from 'react';

/** Keys of a view by `KeyboardEvent.key`; letters are matched without regard to case. */
export type KeyMap = Readonly<Record<string, (event: KeyboardEvent) => void>>;

/**
 * Lets letters and arrows act in the view that is shown, but never while somebody types, a dialog or menu is open,
 * or a modifier is held.
 */
export function useKeys(keys: KeyMap): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (isTaken(event)) return;
      const act = latest.current[event.key.length === 1 ? event.key.toLowerCase() : event.key];
      if (!act) return;
      event.preventDefault();
      act(event);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}

/** Whether the key belongs to what has the focus, or to a dialog or menu above the view. */
function isTaken(event: KeyboardEvent): boolean {
  if (document.querySelector('[role="dialog"], [role="menu"], [role="listbox"]:not([hidden])')) return true;
  const target = event.target;
  if (!(target instanceof HTMLElement)) return false;
  if (target.closest('textarea, select, [contenteditable="true"]')) return true;
  const input = target.closest('input');
  // A radio button or check box takes arrows and Space; nobody types letters into it.
  if (input && !['radio', 'checkbox'].includes(input.type)) return true;
  if (input && (event.key === ' ' || event.key.startsWith('Arrow'))) return true;
  // Enter and Space press the button that has the focus; arrows belong to radio groups and tabs.
  if (event.key === 'Enter' || event.key === ' ') return target.closest('button, a, summary') !== null;
  return event.key.startsWith('Arrow') && target.closest('[role="radiogroup"], [role="tablist"]') !== null;
}
