import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { Failure } from '../../shared/contract/contract.ts';
import { words } from '../wording/en.ts';
import styles from './toast.module.css';

/** Says what was done, with a button that takes it back. A new one replaces the last: only the last can be undone. */
export function saySo(said: string, undo?: () => void): void {
  notifications.hide('said');
  notifications.show({
    id: `said-${Date.now()}`,
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
              notifications.clean();
              undo();
            }}
          >
            {words.shell.undo}
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
