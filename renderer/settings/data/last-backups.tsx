import { words } from '../../wording/en.ts';
import styles from '../settings.module.css';
import { Backups } from './backups.tsx';
import data from './data.module.css';
import { Salvage } from './salvage.tsx';

/** The ways back where the library cannot be opened, below what is wrong with it: its backups, and what can still be read. */
export function LastBackups({ zone }: { zone: string }) {
  return (
    <section className={data.alone} aria-label={words.settings.waysBack}>
      <h2 className={styles.title}>{words.settings.waysBack}</h2>
      <Backups zone={zone} library="damaged" />
      <Salvage />
    </section>
  );
}
