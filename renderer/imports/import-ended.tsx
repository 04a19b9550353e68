import { Button, CloseButton } from '@mantine/core';
import type { ImportResult } from '../../shared/contract/imports.ts';
import { useStatus } from '../data/queries.ts';
import { placeText } from '../shell/place.ts';
import { words } from '../wording/en.ts';
import styles from './imports.module.css';

const { ended } = words.imports;

/** What a finished run means for the user: whom it found, and where to meet them. The receipts stand below. */
export function ImportEnded({ result, onDismiss }: { result: ImportResult; onDismiss: () => void }) {
  const waiting = useStatus().data?.people.suggestions ?? 0;
  return (
    <section className={styles.card} role="status">
      <div className={styles.line}>
        <h2 className={styles.cardTitle}>{ended.people(result.people.added)}</h2>
        <CloseButton aria-label={ended.dismiss} onClick={onDismiss} />
      </div>
      {result.imports
        .filter(({ id, errors }) => id === 0 && errors.length > 0)
        .map(({ path, errors }) => (
          <p key={path} className={styles.text} title={path}>
            {ended.unopened(path, errors[0]?.reason ?? '')}
          </p>
        ))}
      {waiting > 0 ? (
        <div className={styles.actions}>
          <Button component="a" href={placeText({ view: 'discover' })}>
            {ended.discover}
          </Button>
        </div>
      ) : null}
    </section>
  );
}
