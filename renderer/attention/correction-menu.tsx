import { ActionIcon, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import type { NamedPerson } from '../../shared/contract/today.ts';
import type { Act } from '../../shared/journal/acts.ts';
import type { FoundHit } from '../../shared/journal/ledger-acts.ts';
import { iconSize, iconStroke } from '../theme/sizes.ts';
import { words } from '../wording/en.ts';
import { correctionsOf } from './corrections.ts';

/** "That's wrong" of something found in a sentence, as a small menu. */
export function CorrectionMenu(props: {
  person: NamedPerson;
  hit: FoundHit;
  perform: (acts: readonly Act[]) => void;
}) {
  const { person, hit, perform } = props;
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={words.attention.wrong.label(person.name)}
          title={words.attention.wrong.title}
        >
          <IconDots size={iconSize.small} stroke={iconStroke} aria-hidden="true" />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown aria-label={words.attention.wrong.label(person.name)}>
        <Menu.Label>{words.attention.wrong.title}</Menu.Label>
        {correctionsOf(person, hit).map(({ key, says, acts }) => (
          <Menu.Item key={key} onClick={() => perform(acts)}>
            {says}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
