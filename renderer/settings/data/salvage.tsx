import { Button, Group, Modal, Stack } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { salvagedWords } from '../../../shared/wording/backup-words.ts';
import { ask, failureOf } from '../../data/ask.ts';
import { useBridge } from '../../data/bridge.tsx';
import { sayFailure, saySo } from '../../data/toast.tsx';
import { words } from '../../wording/en.ts';
import styles from '../settings.module.css';

const { settings, shell } = words;
const { salvage } = settings;

/** Looks for what can be read of a damaged library, says it, and goes on with that where the user wants to. */
export function Salvage() {
  const bridge = useBridge();
  const client = useQueryClient();
  const looking = useMutation({
    mutationFn: () => ask(bridge, 'library.salvage', { how: 'only look' }),
    onError: (error) => sayFailure(failureOf(error)),
  });
  const saving = useMutation({
    mutationFn: () => ask(bridge, 'library.salvage', { how: 'put in place' }),
    onSuccess: async () => {
      looking.reset();
      saySo(salvage.done);
      await client.invalidateQueries();
    },
    onError: (error) => sayFailure(failureOf(error)),
  });
  return (
    <div className={styles.field}>
      <h3 className={styles.label}>{salvage.title}</h3>
      <p className={styles.hint}>{salvage.text}</p>
      <Button
        className={styles.start}
        variant="default"
        loading={looking.isPending}
        onClick={() => looking.mutate()}
      >
        {salvage.look}
      </Button>
      <Modal
        opened={looking.data !== undefined}
        onClose={() => looking.reset()}
        title={salvage.question}
        closeButtonProps={{ 'aria-label': shell.close }}
      >
        <Stack gap="md">
          {(looking.data ? salvagedWords(looking.data) : []).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          <Group justify="flex-end" gap="xs">
            <Button variant="subtle" data-autofocus onClick={() => looking.reset()}>
              {shell.cancel}
            </Button>
            <Button loading={saving.isPending} onClick={() => saving.mutate()}>
              {salvage.submit}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </div>
  );
}
