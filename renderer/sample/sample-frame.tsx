import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { LibraryStatus } from '../../shared/contract/contract.ts';
import { words } from '../wording/en.ts';
import styles from './sample.module.css';
import { useSample } from './use-sample.ts';

const { sample } = words;

/** Says above every view that what it shows is invented, for as long as it is, with the way out beside it. */
export function SampleFrame({ shown, children }: { shown: LibraryStatus['sample']; children: ReactNode }) {
  const { remove } = useSample();
  return (
    <div className={styles.frame}>
      {shown === 'none' ? null : (
        <aside className={styles.line} aria-label={sample.label}>
          <span>{sample.shown}</span>
          <Button size="compact-xs" variant="subtle" onClick={() => void remove()}>
            {sample.remove}
          </Button>
        </aside>
      )}
      {children}
    </div>
  );
}
