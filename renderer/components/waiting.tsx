import { words } from '../wording/en.ts';
import styles from './waiting.module.css';

const lines = ['a', 'b', 'c', 'd', 'e', 'f'] as const;

/** Lines where content will stand. They appear only after a moment, so that quick answers do not flicker. */
export function Waiting() {
  return (
    <div className={styles.waiting} role="status" aria-busy="true">
      <span className="heard">{words.shell.loading}</span>
      {lines.map((line) => (
        <span key={line} className={styles.line} aria-hidden="true" />
      ))}
    </div>
  );
}
