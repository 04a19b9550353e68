import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { BackupListing } from '../../../shared/contract/backups.ts';
import { Answered } from '../../components/answered.tsx';
import { ask, failureOf } from '../../data/ask.ts';
import { useBridge } from '../../data/bridge.tsx';
import { useBackups } from '../../data/queries.ts';
import { sayFailure, saySo } from '../../data/toast.tsx';
import { words } from '../../wording/en.ts';
import { momentText } from '../../wording/format.ts';
import styles from '../settings.module.css';
import data from './data.module.css';
import { RestoreDialog } from './restore-dialog.tsx';
import { useShowFolder } from './use-show-folder.ts';

const { backups } = words.settings;

/** The backups there are, one more, and the way back to each. @param library `damaged`: it cannot be opened, nor backed up */
export function Backups({ zone, library }: { zone: string; library: 'open' | 'damaged' }) {
  const rows = useBackups();
  const show = useShowFolder();
  return (
    <div className={styles.field}>
      <h3 className={styles.label}>{backups.title}</h3>
      <p className={styles.hint}>{backups.text}</p>
      <Answered within="part" query={rows}>
        {(known) => <List rows={known} zone={zone} />}
      </Answered>
      <div className={styles.buttons}>
        {library === 'open' ? <BackUpNow /> : null}
        <Button variant="subtle" onClick={() => show('backups')}>
          {backups.show}
        </Button>
      </div>
    </div>
  );
}

function BackUpNow() {
  const bridge = useBridge();
  const client = useQueryClient();
  const making = useMutation({
    mutationFn: () => ask(bridge, 'backups.make', undefined),
    onSuccess: async () => {
      saySo(backups.made);
      await client.invalidateQueries({ queryKey: ['backups.list'] });
    },
    onError: (error) => sayFailure(failureOf(error)),
  });
  return (
    <Button variant="default" loading={making.isPending} onClick={() => making.mutate()}>
      {backups.make}
    </Button>
  );
}

function List({ rows, zone }: { rows: readonly BackupListing[]; zone: string }) {
  const [chosen, setChosen] = useState<BackupListing | null>(null);
  if (rows.length === 0) return <p>{backups.none}</p>;
  return (
    <>
      <ul className={data.backups} aria-label={backups.list}>
        {rows.map((row) => (
          <Line key={row.name} row={row} zone={zone} onRestore={() => setChosen(row)} />
        ))}
      </ul>
      <RestoreDialog backup={chosen} zone={zone} onClose={() => setChosen(null)} />
    </>
  );
}

function Line({ row, zone, onRestore }: { row: BackupListing; zone: string; onRestore: () => void }) {
  const moment = momentText(row.at, zone);
  const holds = row.holds === null ? backups.unreadable : backups.holds(row.holds);
  return (
    <li className={data.backup}>
      <span className={data.words}>
        <time dateTime={row.at}>{moment}</time>
        <span className={styles.hint}>{backups.facts(backups.reasons[row.reason], holds, row.bytes)}</span>
      </span>
      <Button
        size="compact-sm"
        variant="subtle"
        color="gray"
        aria-label={backups.restoreLabel(moment)}
        onClick={onRestore}
      >
        {backups.restore}
      </Button>
    </li>
  );
}
