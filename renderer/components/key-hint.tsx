import styles from './key-hint.module.css';

/** A key as it is printed beside what it does. Screen readers get it from `aria-keyshortcuts` instead. */
export function KeyHint({ children }: { children: string }) {
  return (
    <span className={styles.key} aria-hidden="true">
      {children}
    </span>
  );
}
