import styles from './key-hint.module.css';

/**
 * A key as it is printed on what it does. It is drawn, not written: the button's words stay its name, and screen readers
 * get the key from `aria-keyshortcuts`.
 */
export function KeyHint({ children }: { children: string }) {
  return <span className={styles.key} data-key={children} aria-hidden="true" />;
}

/** A key as it is printed in a list of keys, where it is read out too. */
export function Key({ children }: { children: string }) {
  return <kbd className={styles.key}>{children}</kbd>;
}
