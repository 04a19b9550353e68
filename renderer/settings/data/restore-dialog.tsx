import { Button, Group, Modal, Stack } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { BackupPreview, BackupRow } from '../../../shared/contract/backups.ts';
import { lostWords } from '../../../shared/wording/backup-words.ts';
import { Answered } from '../../components/answered.tsx';
import { ask, failureOf } from '../../data/ask.ts';
import { useBridge } from '../../data/bridge.tsx';
import { useBackupPreview } from '../../data/queries.ts';
import { sayFailure, saySo } from '../../data/toast.tsx';
import { words } from '../../wording/en.ts';
import { momentText } from '../../wording/format.ts';
import data from './data.module.css';

const { settings, shell } = words;
const { restore } = settings;

/** Shows what going back to a backup would change, and does it. @param backup null while nothing is asked */
export function RestoreDialog(props: { backup: BackupRow | null; zone: string; onClose: () => void }) {
  const { backup, zone, onClose } = props;
  const moment = backup === null ? '' : momentText(backup.at, zone);
  return (
    <Modal
      opened={backup !== null}
      onClose={onClose}
      title={restore.title(moment)}
      closeButtonProps={{ 'aria-label': shell.close }}
    >
      {backup === null ? null : <Question name={backup.name} moment={moment} onDone={onClose} />}
    </Modal>
  );
}

function Question({ name, moment, onDone }: { name: string; moment: string; onDone: () => void }) {
  const bridge = useBridge();
  const client = useQueryClient();
  const preview = useBackupPreview(name);
  const restoring = useMutation({
    mutationFn: () => ask(bridge, 'backups.restore', { name }),
    onSuccess: async () => {
      onDone();
      saySo(restore.done(moment));
      await client.invalidateQueries();
    },
    onError: (error) => sayFailure(failureOf(error)),
  });
  return (
    <Stack gap="md">
      <Answered within="part" query={preview}>
        {(found) => <Comparison preview={found} />}
      </Answered>
      <Group justify="flex-end" gap="xs">
        <Button variant="subtle" data-autofocus onClick={onDone}>
          {shell.cancel}
        </Button>
        {/* A backup that does not pass its check is never put in the place of anything. */}
        <Button
          disabled={preview.data === undefined}
          loading={restoring.isPending}
          onClick={() => restoring.mutate()}
        >
          {restore.submit}
        </Button>
      </Group>
    </Stack>
  );
}

function Comparison({ preview }: { preview: BackupPreview }) {
  const { content, present } = preview;
  return (
    <>
      <dl className={data.facts}>
        <dt>{restore.holds}</dt>
        <dd>{restore.content(content)}</dd>
        <dt>{restore.present}</dt>
        <dd>{present === null ? restore.damaged : restore.content(present)}</dd>
        <dt>{restore.missing}</dt>
        <dd>
          {lostWords(preview).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </dd>
      </dl>
      {present === null ? null : <p>{restore.safe}</p>}
    </>
  );
}
