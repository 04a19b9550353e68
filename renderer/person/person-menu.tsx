import { ActionIcon, Button, Group, Menu, Modal, Stack, Text, TextInput } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import type { PersonPage } from '../../shared/contract/people.ts';
import { useActs } from '../data/use-acts.ts';
import { goTo } from '../shell/use-place.ts';
import { iconSize, iconStroke } from '../theme/sizes.ts';
import { words } from '../wording/en.ts';
import { DetailsForm } from './details-form.tsx';

const { person, shell } = words;

/** What is seldom done to a person: where they work and their birthday, another name, and forgetting. */
export function PersonMenu({ page }: { page: PersonPage }) {
  const [dialog, setDialog] = useState<'none' | 'details' | 'rename' | 'forget'>('none');
  const close = () => setDialog('none');
  const closeLabel = { 'aria-label': shell.close };
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" aria-label={person.menu}>
            <IconDots size={iconSize.normal} stroke={iconStroke} aria-hidden="true" />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => setDialog('details')}>{person.details.open}</Menu.Item>
          <Menu.Item onClick={() => setDialog('rename')}>{person.rename}</Menu.Item>
          <Menu.Item onClick={() => setDialog('forget')}>{person.forget}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Modal
        opened={dialog === 'details'}
        onClose={close}
        title={person.details.title(page.name)}
        closeButtonProps={closeLabel}
      >
        <DetailsForm page={page} onDone={close} />
      </Modal>
      <Modal
        opened={dialog === 'rename'}
        onClose={close}
        title={person.renameTitle}
        closeButtonProps={closeLabel}
      >
        <Rename page={page} onDone={close} />
      </Modal>
      <Modal
        opened={dialog === 'forget'}
        onClose={close}
        title={person.forgetTitle(page.name)}
        closeButtonProps={closeLabel}
      >
        <Forget page={page} onDone={close} />
      </Modal>
    </>
  );
}

function Rename({ page, onDone }: { page: PersonPage; onDone: () => void }) {
  const { perform, pending } = useActs();
  const [name, setName] = useState(page.name);
  const found = page.names.find((other) => other !== page.name);
  const call = async (to: string | null) => {
    if (await perform([{ type: 'rename', person: page.id, name: to }])) onDone();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() !== '') void call(name.trim());
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <TextInput
          data-autofocus
          aria-label={person.renameTitle}
          value={name}
          maxLength={200}
          onChange={(event) => setName(event.currentTarget.value)}
          description={found ? person.renameHint(found) : null}
        />
        <Group justify="flex-end" gap="xs">
          {found ? (
            <Button variant="subtle" onClick={() => void call(null)}>
              {person.useFound}
            </Button>
          ) : null}
          <Button type="submit" loading={pending} disabled={name.trim() === ''}>
            {shell.save}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function Forget({ page, onDone }: { page: PersonPage; onDone: () => void }) {
  const { perform, pending } = useActs();
  const forget = async () => {
    if (!(await perform([{ type: 'forget', people: [page.id] }]))) return;
    onDone();
    goTo({ view: 'people', person: null });
  };
  return (
    <Stack gap="md">
      <Text>{person.forgetText}</Text>
      <Group justify="flex-end" gap="xs">
        <Button variant="subtle" data-autofocus onClick={onDone}>
          {shell.cancel}
        </Button>
        <Button loading={pending} onClick={() => void forget()}>
          {person.forgetDo}
        </Button>
      </Group>
    </Stack>
  );
}
