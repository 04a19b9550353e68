import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { ask, failureOf } from '../data/ask.ts';
import { useBridge } from '../data/bridge.tsx';
import { sayFailure, saySo } from '../data/toast.tsx';
import { words } from '../wording/en.ts';
import styles from './settings.module.css';

/** Writes everything into one file of the user's choice. */
export function ExportData() {
  const bridge = useBridge();
  const exporting = useMutation({
    mutationFn: () => ask(bridge, 'export.json', undefined),
    // null: the user closed the dialog, which needs no words.
    onSuccess: (written) => written && saySo(words.settings.exported(written.path)),
    onError: (error) => sayFailure(failureOf(error)),
  });
  return (
    <div className={styles.field}>
      <Button
        className={styles.start}
        variant="default"
        loading={exporting.isPending}
        onClick={() => exporting.mutate()}
      >
        {words.settings.exportDo}
      </Button>
      <p className={styles.hint}>{words.settings.exportText}</p>
    </div>
  );
}
