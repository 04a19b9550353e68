import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ImportRow } from '../../shared/contract/imports.ts';
import { ask, failureOf } from '../data/ask.ts';
import { useBridge } from '../data/bridge.tsx';
import { sayFailure, saySo } from '../data/toast.tsx';
import { useUndo } from '../data/use-acts.ts';
import { words } from '../wording/en.ts';
import { fileName } from '../wording/format.ts';

const { imports, shell } = words;

/** Takes a whole import back, after saying what that means. */
export function TakeBack({ row }: { row: ImportRow }) {
  const bridge = useBridge();
  const client = useQueryClient();
  const undo = useUndo();
  const [asking, setAsking] = useState(false);
  const taking = useMutation({
    mutationFn: () => ask(bridge, 'imports.undo', { id: row.id }),
    onSuccess: async ({ said }) => {
      setAsking(false);
      saySo(said, () => void undo());
      await client.invalidateQueries();
    },
    onError: (error) => sayFailure(failureOf(error)),
  });
  return (
    <>
      <Button
        size="compact-sm"
        variant="subtle"
        color="gray"
        aria-label={`${imports.takeBack} ${fileName(row.path)}`}
        onClick={() => setAsking(true)}
      >
        {imports.takeBack}
      </Button>
      <Modal
        opened={asking}
        onClose={() => setAsking(false)}
        title={imports.takeBackTitle(row.path)}
        closeButtonProps={{ 'aria-label': shell.close }}
      >
        <Stack gap="md">
          <Text>{imports.takeBackText}</Text>
          <Group justify="flex-end" gap="xs">
            <Button variant="subtle" data-autofocus onClick={() => setAsking(false)}>
              {shell.cancel}
            </Button>
            <Button loading={taking.isPending} onClick={() => taking.mutate()}>
              {imports.takeBack}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  );
}
