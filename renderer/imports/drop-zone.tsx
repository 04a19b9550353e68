import { Button } from '@mantine/core';
import { Logo } from '../components/logo.tsx';
import { useImportDesk } from '../data/import-run.tsx';
import { words } from '../wording/en.ts';
import styles from './drop-zone.module.css';

const { imports } = words;

/**
 * Where files are dropped or chosen. The whole window takes drops (shell/drop-target.tsx); this says so, and has the
 * buttons for those who would rather choose.
 */
export function DropZone({ size }: { size: 'whole' | 'slim' }) {
  const { choose } = useImportDesk();
  const buttons = (
    <div className={styles.buttons}>
      <Button variant={size === 'whole' ? 'filled' : 'default'} onClick={() => choose('files')}>
        {imports.chooseFiles}
      </Button>
      <Button variant="default" onClick={() => choose('folder')}>
        {imports.chooseFolder}
      </Button>
    </div>
  );
  if (size === 'slim') {
    return (
      <section className={styles.slim} aria-label={imports.drop}>
        <div>
          <p className={styles.slimTitle}>{imports.drop}</p>
          <p className={styles.kinds}>{imports.kinds}</p>
        </div>
        {buttons}
      </section>
    );
  }
  return (
    <section className={styles.whole} aria-labelledby="first-title">
      <span className={styles.picture}>
        <Logo />
      </span>
      <h1 className={styles.title} id="first-title">
        {imports.first.title}
      </h1>
      <p className={styles.text}>{imports.first.text}</p>
      {buttons}
      <p className={styles.kinds}>{imports.kinds}</p>
      <p className={styles.promise}>{imports.first.promise}</p>
    </section>
  );
}
