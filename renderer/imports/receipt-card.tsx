import { Collapse, UnstyledButton } from '@mantine/core';
import { IconChevronRight } from '@tabler/icons-react';
import { useId, useState } from 'react';
import type { ImportRow } from '../../shared/contract/imports.ts';
import { itemsRead } from '../../shared/wording/receipt-words.ts';
import { iconSize, iconStroke } from '../theme/sizes.ts';
import { words } from '../wording/en.ts';
import { bytesText, dayText, fileName } from '../wording/format.ts';
import { PutBack } from './put-back.tsx';
import { ReceiptDetails } from './receipt-details.tsx';
import styles from './receipts.module.css';
import { TakeBack } from './take-back.tsx';

const { imports } = words;

/** One import: what it was and what came of it in a line; the whole receipt opens below. */
export function ReceiptCard({ row, open }: { row: ImportRow; open: boolean }) {
  const [opened, setOpened] = useState<boolean | null>(null);
  const details = useId();
  const shown = opened ?? open;
  const state = imports.states[row.state];
  return (
    <li className={styles.receipt} data-state={row.state}>
      <div className={styles.line}>
        <UnstyledButton
          className={styles.toggle}
          aria-expanded={shown}
          aria-controls={details}
          onClick={() => setOpened(!shown)}
        >
          <IconChevronRight
            size={iconSize.small}
            stroke={iconStroke}
            aria-hidden="true"
            className={styles.chevron}
            data-open={shown || undefined}
          />
          <span className={styles.words}>
            <span className={styles.file}>
              {fileName(row.path)}
              {state ? <span className={styles.state}>{state}</span> : null}
            </span>
            <span className={styles.summary}>
              {[dayText(row.at), bytesText(row.bytes), imports.row.readText(itemsRead(row))].join(' · ')}
            </span>
          </span>
        </UnstyledButton>
        {row.state === 'running' ? null : row.state === 'undone' ? (
          <PutBack row={row} />
        ) : (
          <TakeBack row={row} />
        )}
      </div>
      <Collapse expanded={shown} id={details}>
        <ReceiptDetails row={row} />
      </Collapse>
    </li>
  );
}
