import { words } from '../wording/en.ts';
import styles from './quick-log.module.css';
import { QuickLog } from './quick-log.tsx';

/** The part of the address, behind `#`, under which the page is the small window of the quick log and nothing else. */
export const quickLogHash = '#/quick-log';

/** The small window that the tray and the global shortcut open. */
export function QuickLogWindow() {
  return (
    <main className={styles.window} aria-label={words.quickLog.title}>
      <QuickLog onClose={() => window.close()} />
    </main>
  );
}
