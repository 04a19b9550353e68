import { Button, Popover, UnstyledButton } from '@mantine/core';
import { IconPencilPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { PersonPage } from '../../shared/contract/people.ts';
import type { LoggedKind } from '../../shared/model/touchpoint.ts';
import { useActs } from '../data/use-acts.ts';
import { iconSize, iconStroke } from '../theme/sizes.ts';
import { words } from '../wording/en.ts';
import styles from './log-bar.module.css';
import { LogForm } from './log-form.tsx';
import { kindIcons, oneClickKinds, otherKindIcon, usualWays } from './log-kinds.ts';
import { useToday } from './use-today.ts';

/** One click for what was done today; a small form for another day, or with a note. */
export function LogBar({ page }: { page: PersonPage }) {
  const { perform, pending } = useActs();
  const today = useToday();
  const [opened, setOpened] = useState(false);
  const log = (kind: LoggedKind) =>
    void perform([{ type: 'log', person: page.id, kind, on: today, ways: usualWays(kind), note: '' }]);
  return (
    <section className={styles.bar} aria-label={words.person.log.title}>
      {oneClickKinds.map((kind) => {
        const Icon = kindIcons[kind] ?? otherKindIcon;
        return (
          <Button
            key={kind}
            size="compact-md"
            variant="default"
            className={styles.kind}
            disabled={pending}
            title={words.person.log.now(words.logged[kind])}
            leftSection={<Icon size={iconSize.small} stroke={iconStroke} aria-hidden="true" />}
            onClick={() => log(kind)}
          >
            {words.logged[kind]}
          </Button>
        );
      })}
      <Popover opened={opened} onChange={setOpened} position="bottom-end" trapFocus>
        <Popover.Target>
          <UnstyledButton className={styles.more} onClick={() => setOpened(!opened)}>
            <IconPencilPlus size={iconSize.small} stroke={iconStroke} aria-hidden="true" />
            {words.person.log.withNote}
          </UnstyledButton>
        </Popover.Target>
        <Popover.Dropdown aria-label={words.person.log.title}>
          <LogForm person={page.id} today={today} onDone={() => setOpened(false)} />
        </Popover.Dropdown>
      </Popover>
    </section>
  );
}
