import { Button, Group, Menu, Modal, Stack, TextInput } from '@mantine/core';
import { IconClockPause } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { KeyMenuDropdown } from '../components/key-menu.tsx';
import { useToday } from '../person/use-today.ts';
import { words } from '../wording/en.ts';
import { dayAfter } from '../wording/format.ts';
import { ActionButton } from './action-button.tsx';
import type { ActionMenuProps } from './log-menu.tsx';
import { snoozedUntil, snoozeSpans } from './snooze.ts';

const { snooze } = words.attention;

/** A menu that puts somebody off: for a span, each by its digit, or until a day. @param props.first what is asked for to begin with */
export function SnoozeMenu(props: ActionMenuProps & { cadenceDays: number; first?: 'day' | 'nothing' }) {
  const { person, shown, opened, onOpened, perform, cadenceDays, first = 'nothing' } = props;
  const today = useToday();
  const [picking, setPicking] = useState(first);
  const until = (day: string) => perform([{ type: 'snooze', people: [person.id], until: day }]);
  const spans = snoozeSpans.map((span) => ({
    key: span,
    label: snooze.spans[span](cadenceDays),
    act: () => until(snoozedUntil(span, today, cadenceDays)),
  }));
  return (
    <>
      <Menu opened={opened} onChange={onOpened} position="bottom-end">
        <Menu.Target>
          <ActionButton
            icon={IconClockPause}
            word={snooze.name}
            label={snooze.label(person.name)}
            shortcut="s"
            shown={shown}
          />
        </Menu.Target>
        <KeyMenuDropdown
          label={snooze.label(person.name)}
          items={[...spans, { key: 'pick', label: snooze.pick, act: () => setPicking('day') }]}
        />
      </Menu>
      <Modal
        opened={picking === 'day'}
        onClose={() => setPicking('nothing')}
        title={snooze.pickTitle(person.name)}
        closeButtonProps={{ 'aria-label': words.shell.close }}
      >
        <PickDay
          today={today}
          onPick={(day) => {
            setPicking('nothing');
            until(day);
          }}
        />
      </Modal>
    </>
  );
}

function PickDay({ today, onPick }: { today: string; onPick: (day: string) => void }) {
  const [day, setDay] = useState(dayAfter(today, 14));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (day > today) onPick(day);
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <TextInput
          data-autofocus
          type="date"
          label={snooze.day}
          value={day}
          min={dayAfter(today, 1)}
          onChange={(event) => setDay(event.currentTarget.value)}
        />
        <Group justify="flex-end">
          <Button type="submit" disabled={day <= today}>
            {snooze.name}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
