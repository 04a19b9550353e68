import { Menu, Modal } from '@mantine/core';
import { IconPencilPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { NamedPerson } from '../../shared/contract/today.ts';
import type { Act } from '../../shared/journal/acts.ts';
import { KeyMenuDropdown } from '../components/key-menu.tsx';
import { LogForm } from '../person/log-form.tsx';
import { kindIcons, menuKinds, otherKindIcon, usualWays } from '../person/log-kinds.ts';
import { useToday } from '../person/use-today.ts';
import { iconSize, iconStroke } from '../theme/sizes.ts';
import { words } from '../wording/en.ts';
import { ActionButton } from './action-button.tsx';

const { attention } = words;
const icon = { size: iconSize.small, stroke: iconStroke, 'aria-hidden': true } as const;

/** What an action on a person needs: whom, how it looks, whether it is open, and what to do with the act. */
export interface ActionMenuProps {
  readonly person: NamedPerson;
  readonly shown: 'word' | 'icon';
  readonly opened: boolean;
  readonly onOpened: (opened: boolean) => void;
  readonly perform: (acts: readonly Act[]) => void;
}

/** A menu of what can be logged for today, each by its digit; the last one opens the whole form. */
export function LogMenu({ person, shown, opened, onOpened, perform }: ActionMenuProps) {
  const today = useToday();
  const [form, setForm] = useState<'open' | 'closed'>('closed');
  const kinds = menuKinds.map((kind) => {
    const Mark = kindIcons[kind] ?? otherKindIcon;
    return {
      key: kind,
      label: words.logged[kind],
      icon: <Mark {...icon} />,
      act: () =>
        perform([{ type: 'log', person: person.id, kind, on: today, ways: usualWays(kind), note: '' }]),
    };
  });
  const note = { key: 'note', label: attention.logNote, icon: <IconPencilPlus {...icon} /> };
  return (
    <>
      <Menu opened={opened} onChange={onOpened} position="bottom-end">
        <Menu.Target>
          <ActionButton
            icon={IconPencilPlus}
            word={attention.log}
            label={attention.logLabel(person.name)}
            shortcut="l"
            shown={shown}
          />
        </Menu.Target>
        <KeyMenuDropdown
          label={attention.logLabel(person.name)}
          items={[...kinds, { ...note, act: () => setForm('open') }]}
        />
      </Menu>
      <Modal
        opened={form === 'open'}
        onClose={() => setForm('closed')}
        title={attention.logLabel(person.name)}
        closeButtonProps={{ 'aria-label': words.shell.close }}
      >
        <LogForm person={person.id} today={today} onDone={() => setForm('closed')} />
      </Modal>
    </>
  );
}
