import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { Failure } from '../../shared/contract/contract.ts';
import { words } from '../wording/en.ts';
import styles from './toast.module.css';

// The toast that is shown now; only one, for only the last act can be taken back.
let last: string | null = null;

/** Says what was done, with a button that takes it back, or brings it back. A new one replaces the last. */
export function saySo(said: string, undo?: () => void, undoWord: string = words.shell.undo): void {
  if (last !== null) notifications.hide(last);
  last = notifications.show({
    role: 'status',
    autoClose: 6000,
    withCloseButton: false,
    classNames: { root: styles.root, body: styles.body, description: styles.text },
    withBorder: false,
    message: (
      <span className={styles.line}>
        <span>{said}</span>
        {undo ? (
          <Button
            size="compact-sm"
            variant="transparent"
            className={styles.undo}
            onClick={() => {
              if (last !== null) notifications.hide(last);
              undo();
            }}
          >
            {undoWord}
          </Button>
        ) : null}
      </span>
    ),
  });
}

/** Says what did not work and what to do about it; stays until it is read. */
export function sayFailure({ what, todo }: Failure): void {
  notifications.show({
    role: 'alert',
    autoClose: false,
    classNames: { root: styles.root, description: styles.text },
    message: (
      <span>
        <strong>{what}</strong> {todo}
      </span>
    ),
    closeButtonProps: { 'aria-label': words.shell.close },
  });
}
