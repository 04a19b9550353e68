import { Button, Popover, SegmentedControl, Select, Textarea, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import type { NamedPerson } from '../../shared/contract/today.ts';
import { ASK_KINDS, GIVE_KINDS } from '../../shared/model/act-kinds.ts';
import { useActs } from '../data/use-acts.ts';
import { iconSize, iconStroke } from '../theme/sizes.ts';
import { words } from '../wording/en.ts';
import styles from './ledger.module.css';
import { useToday } from './use-today.ts';

const { add, gives, asks } = words.ledger;
const kinds = [...GIVE_KINDS, ...ASK_KINDS] as const;

/** A give or an ask by hand, for what no mail tells of. */
export function AddEntry({ person }: { person: NamedPerson }) {
  const [opened, setOpened] = useState(false);
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-end" trapFocus returnFocus>
      <Popover.Target>
        <Button
          size="compact-sm"
          variant="subtle"
          aria-label={add.title}
          leftSection={<IconPlus size={iconSize.small} stroke={iconStroke} aria-hidden="true" />}
          onClick={() => setOpened(!opened)}
        >
          {add.open}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <EntryForm person={person} onDone={() => setOpened(false)} />
      </Popover.Dropdown>
    </Popover>
  );
}

function EntryForm({ person, onDone }: { person: NamedPerson; onDone: () => void }) {
  const { perform, pending } = useActs();
  const today = useToday();
  const [by, setBy] = useState<'me' | 'them'>('me');
  const [kind, setKind] = useState<(typeof kinds)[number]>('help');
  const [on, setOn] = useState(today);
  const [note, setNote] = useState('');
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (await perform([{ type: 'entry', person: person.id, kind, by, on, note: note.trim() }])) onDone();
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <SegmentedControl
        fullWidth
        aria-label={add.by}
        data={[
          { value: 'me', label: add.me },
          { value: 'them', label: add.them },
        ]}
        value={by}
        onChange={(value) => setBy(value === 'them' ? 'them' : 'me')}
      />
      <Select
        data-autofocus
        label={add.kind}
        data={[
          { group: add.gives, items: GIVE_KINDS.map((value) => ({ value, label: gives[value] })) },
          { group: add.asks, items: ASK_KINDS.map((value) => ({ value, label: asks[value] })) },
        ]}
        value={kind}
        comboboxProps={{ withinPortal: false }}
        onChange={(value) => {
          const chosen = kinds.find((one) => one === value);
          if (chosen) setKind(chosen);
        }}
      />
      <TextInput
        type="date"
        label={add.on}
        value={on}
        max={today}
        required
        withAsterisk={false}
        onChange={(event) => setOn(event.currentTarget.value)}
      />
      <Textarea
        label={add.note}
        value={note}
        maxLength={1000}
        autosize
        minRows={2}
        maxRows={6}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <Button type="submit" loading={pending} disabled={on === ''}>
        {add.submit}
      </Button>
    </form>
  );
}
