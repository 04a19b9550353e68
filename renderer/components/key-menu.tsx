import { Menu } from '@mantine/core';
import type { KeyboardEvent, ReactNode } from 'react';
import { KeyHint } from './key-hint.tsx';

/** One entry of a menu whose entries can be chosen by a digit. */
export interface KeyMenuItem {
  readonly key: string;
  readonly label: string;
  readonly icon?: ReactNode;
  readonly act: () => void;
}

/** Presses the entry whose digit was typed. */
function pressDigit(event: KeyboardEvent<HTMLElement>): void {
  if (!/^[1-9]$/.test(event.key) || event.ctrlKey || event.metaKey || event.altKey) return;
  const entry = event.currentTarget.querySelector<HTMLElement>(`[aria-keyshortcuts="${event.key}"]`);
  if (!entry) return;
  event.preventDefault();
  event.stopPropagation();
  entry.click();
}

/** The dropdown of a menu whose first nine entries have their digit printed beside them. */
export function KeyMenuDropdown({ label, items }: { label: string; items: readonly KeyMenuItem[] }) {
  return (
    <Menu.Dropdown aria-label={label} onKeyDown={pressDigit}>
      {items.map(({ key, label: says, icon, act }, at) => (
        <Menu.Item
          key={key}
          leftSection={icon}
          rightSection={at < 9 ? <KeyHint>{String(at + 1)}</KeyHint> : null}
          aria-keyshortcuts={at < 9 ? String(at + 1) : undefined}
          onClick={act}
        >
          {says}
        </Menu.Item>
      ))}
    </Menu.Dropdown>
  );
}
