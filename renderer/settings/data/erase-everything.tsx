import { Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { Erased } from '../../../shared/contract/backups.ts';
import { whatRemains } from '../../../shared/wording/backup-words.ts';
import { ask, failureOf } from '../../data/ask.ts';
import { useBridge } from '../../data/bridge.tsx';
import { sayFailure } from '../../data/toast.tsx';
import { goTo } from '../../shell/use-place.ts';
import { words } from '../../wording/en.ts';
import styles from '../settings.module.css';
import data from './data.module.css';

const { settings, shell } = words;
const { erase } = settings;

/** Removes the library, its backups and the settings of the desktop, once a word has been typed. */
export function EraseEverything() {
  const [dialog, setDialog] = useState<'closed' | 'asking' | Erased>('closed');
  const close = () => {
    setDialog('closed');
    // What is left is a window as on the first day.
    if (typeof dialog === 'object') goTo({ view: 'imports' });
  };
  return (
    <div className={styles.field}>
      <h3 className={styles.label}>{erase.title}</h3>
      <p className={styles.hint}>{erase.text}</p>
      <Button className={styles.start} variant="default" onClick={() => setDialog('asking')}>
        {erase.open}
      </Button>
      <Modal
        opened={dialog !== 'closed'}
        onClose={close}
        title={typeof dialog === 'object' ? erase.doneTitle : erase.question}
        closeButtonProps={{ 'aria-label': shell.close }}
      >
        {typeof dialog === 'object' ? (
          <Done erased={dialog} onClose={close} />
        ) : (
          <Question onErased={setDialog} onClose={close} />
        )}
      </Modal>
    </div>
  );
}

function Question({ onErased, onClose }: { onErased: (erased: Erased) => void; onClose: () => void }) {
  const bridge = useBridge();
  const client = useQueryClient();
  const [typed, setTyped] = useState('');
  const sure = typed.trim().toLowerCase() === erase.word;
  const erasing = useMutation({
    // Whatever the word is in this language, the app hears one that nobody says by chance.
    mutationFn: () => ask(bridge, 'library.erase', { typed: 'erase' }),
    onSuccess: async (erased) => {
      onErased(erased);
      await client.invalidateQueries();
    },
    onError: (error) => sayFailure(failureOf(error)),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (sure && !erasing.isPending) erasing.mutate();
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <p>{erase.goes}</p>
        <Remains sentences={whatRemains} />
        <TextInput
          data-autofocus
          label={erase.type(erase.word)}
          value={typed}
          autoComplete="off"
          spellCheck={false}
          maxLength={20}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Group justify="flex-end" gap="xs">
          <Button variant="subtle" onClick={onClose}>
            {shell.cancel}
          </Button>
          <Button type="submit" disabled={!sure} loading={erasing.isPending}>
            {erase.submit}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function Done({ erased, onClose }: { erased: Erased; onClose: () => void }) {
  return (
    <Stack gap="md">
      <p>{erase.done(erased.files, erased.bytes)}</p>
      <Remains sentences={erased.remains} />
      <Group justify="flex-end">
        {/* The field that had the focus is gone with the question. */}
        <Button ref={(button) => button?.focus()} onClick={onClose}>
          {erase.begin}
        </Button>
      </Group>
    </Stack>
  );
}

function Remains({ sentences }: { sentences: readonly string[] }) {
  return (
    <section className={data.remains} aria-label={erase.stays}>
      <h3 className={styles.label}>{erase.stays}</h3>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}
