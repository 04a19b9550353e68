import { Modal } from '@mantine/core';
import { Key } from '../components/key-hint.tsx';
import { words } from '../wording/en.ts';
import styles from './key-sheet.module.css';
import { everywhereKeys, viewKeys } from './keys-of-views.ts';
import type { ViewName } from './place.ts';

/** All keys that act in the view that is shown, and those that act everywhere. */
export function KeySheet(props: { view: ViewName; opened: boolean; onClose: () => void }) {
  const { view, opened, onClose } = props;
  const groups = [
    [words.shell.views[view], viewKeys[view]],
    [words.shell.keysEverywhere, everywhereKeys],
  ] as const;
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={words.shell.keysOf(words.shell.views[view])}
      closeButtonProps={{ 'aria-label': words.shell.close }}
    >
      {groups
        .filter(([, keys]) => keys.length > 0)
        .map(([name, keys]) => (
          <section key={name} className={styles.group}>
            <h3 className={styles.name}>{name}</h3>
            <dl className={styles.keys}>
              {keys.map(({ keys: printed, does }) => (
                <div key={does} className={styles.line}>
                  <dt>{does}</dt>
                  <dd>
                    {printed.map((key) => (
                      <Key key={key}>{key}</Key>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
    </Modal>
  );
}
