import { Button } from '@mantine/core';
import { words } from '../../wording/en.ts';
import styles from '../settings.module.css';
import { useShowFolder } from './use-show-folder.ts';

/** Where the library is. */
export function LibraryFolder({ folder }: { folder: string }) {
  const show = useShowFolder();
  return (
    <div className={styles.field}>
      <h3 className={styles.label}>{words.settings.folder}</h3>
      <p className={styles.path}>{folder}</p>
      <Button className={styles.start} variant="default" onClick={() => show('library')}>
        {words.settings.showFolder}
      </Button>
    </div>
  );
}
