import { Button, Group, Modal, Stack, TagsInput, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { Circle } from '../../shared/contract/people.ts';
import { CircleSelect } from '../components/circle-select.tsx';
import { addressFrom } from '../data/address.ts';
import { useActs } from '../data/use-acts.ts';
import { words } from '../wording/en.ts';

const { form } = words.people;

/** Adds somebody by hand: a name is enough. */
export function AddPerson(props: { circles: readonly Circle[]; opened: boolean; onClose: () => void }) {
  const { circles, opened, onClose } = props;
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={form.title}
      closeButtonProps={{ 'aria-label': words.shell.close }}
    >
      <AddForm circles={circles} onDone={onClose} />
    </Modal>
  );
}

// Inside the dialog, so that each opening begins with an empty form.
function AddForm({ circles, onDone }: { circles: readonly Circle[]; onDone: () => void }) {
  const { perform, pending } = useActs();
  const [name, setName] = useState('');
  const [typed, setTyped] = useState<readonly string[]>([]);
  const [organization, setOrganization] = useState('');
  const [circle, setCircle] = useState(circles[1]?.key ?? circles[0]?.key ?? 'active');
  const [tried, setTried] = useState(false);
  const wrong = typed.find((address) => addressFrom(address) === null);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (name.trim() === '' || wrong !== undefined) return;
    const done = await perform([
      {
        type: 'add',
        person: `hand:${crypto.randomUUID()}`,
        name: name.trim(),
        addresses: typed.flatMap((address) => addressFrom(address) ?? []),
        organization: organization.trim(),
        circle,
      },
    ]);
    if (done) onDone();
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <TextInput
          data-autofocus
          label={form.name}
          placeholder={form.nameHint}
          value={name}
          maxLength={200}
          onChange={(event) => setName(event.currentTarget.value)}
          error={tried && name.trim() === '' ? form.nameMissing : null}
        />
        <TagsInput
          label={form.addresses}
          placeholder={typed.length === 0 ? form.addressesHint : ''}
          value={[...typed]}
          onChange={setTyped}
          acceptValueOnBlur
          maxTags={50}
          splitChars={[',', ';', ' ']}
          error={wrong === undefined ? null : form.addressWrong(wrong)}
        />
        <TextInput
          label={form.organization}
          value={organization}
          maxLength={200}
          onChange={(event) => setOrganization(event.currentTarget.value)}
        />
        <CircleSelect label={form.circle} circles={circles} value={circle} onChange={setCircle} />
        <Group justify="flex-end" gap="xs">
          <Button variant="subtle" onClick={onDone}>
            {words.shell.cancel}
          </Button>
          <Button type="submit" loading={pending}>
            {form.submit}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
