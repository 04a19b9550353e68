import { ActionIcon, Button, Menu, Modal } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import type { Circle } from '../../shared/contract/people.ts';
import type { Act } from '../../shared/journal/acts.ts';
import { KeyHint } from '../components/key-hint.tsx';
import { useActs } from '../data/use-acts.ts';
import { menuKinds, usualWays } from '../person/log-kinds.ts';
import { useToday } from '../person/use-today.ts';
import { iconSize, iconStroke } from '../theme/sizes.ts';
import { words } from '../wording/en.ts';
import { dayAfter } from '../wording/format.ts';
import styles from './chosen-bar.module.css';
import type { ChosenPeople } from './chosen-people.ts';
import { ForgetChosen } from './forget-chosen.tsx';

const { chosen: said } = words.people;
const snoozes = { week: 7, month: 30, quarter: 91 } as const;

/** What can be done with everybody chosen, as one step that one undo takes back. */
export function ChosenBar({ chosen, circles }: { chosen: ChosenPeople; circles: readonly Circle[] }) {
  const { perform } = useActs();
  const today = useToday();
  const [forgetting, setForgetting] = useState(false);
  const people = [...chosen.ids];
  const act = async (acts: readonly Act[]) => {
    if (await perform(acts)) chosen.none();
  };
  return (
    <div className={styles.bar} role="toolbar" aria-label={said.bar}>
      <span className={styles.count} role="status">
        {said.count(people.length)}
      </span>
      <Choices name={said.circle}>
        {circles.map(({ key, name, days }) => (
          <Menu.Item key={key} onClick={() => void act([{ type: 'keep', people, circle: key }])}>
            {words.people.form.circleOption(name, days)}
          </Menu.Item>
        ))}
      </Choices>
      <Choices name={said.stars}>
        {[1, 2, 3].map((stars) => (
          <Menu.Item key={stars} onClick={() => void act([{ type: 'star', people, stars }])}>
            {words.person.star(stars)}
          </Menu.Item>
        ))}
      </Choices>
      <Choices name={said.log}>
        {menuKinds.map((kind) => (
          <Menu.Item
            key={kind}
            onClick={() =>
              void act(
                people.map((person) => {
                  return { type: 'log', person, kind, on: today, ways: usualWays(kind), note: '' };
                }),
              )
            }
          >
            {words.logged[kind]}
          </Menu.Item>
        ))}
      </Choices>
      <Choices name={said.snooze}>
        {(['week', 'month', 'quarter'] as const).map((span) => (
          <Menu.Item
            key={span}
            onClick={() => void act([{ type: 'snooze', people, until: dayAfter(today, snoozes[span]) }])}
          >
            {said.snoozeDays[span]}
          </Menu.Item>
        ))}
      </Choices>
      <Button size="compact-sm" variant="subtle" color="gray" onClick={() => setForgetting(true)}>
        {said.forget}
      </Button>
      <ActionIcon
        className={styles.none}
        variant="subtle"
        color="gray"
        aria-label={said.none}
        aria-keyshortcuts="Escape"
        title={said.none}
        onClick={chosen.none}
      >
        <IconX size={iconSize.small} stroke={iconStroke} aria-hidden="true" />
      </ActionIcon>
      <KeyHint>Esc</KeyHint>
      <Modal
        opened={forgetting}
        onClose={() => setForgetting(false)}
        title={said.forgetTitle(people.length)}
        closeButtonProps={{ 'aria-label': words.shell.close }}
      >
        <ForgetChosen
          count={people.length}
          onCancel={() => setForgetting(false)}
          onForget={async () => {
            await act([{ type: 'forget', people }]);
            setForgetting(false);
          }}
        />
      </Modal>
    </div>
  );
}

function Choices({ name, children }: { name: string; children: ReactNode }) {
  return (
    <Menu position="top-start">
      <Menu.Target>
        <Button size="compact-sm" variant="default">
          {name}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>{children}</Menu.Dropdown>
    </Menu>
  );
}
