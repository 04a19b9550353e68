import { IconMail } from '@tabler/icons-react';
import { useState } from 'react';
import type { PersonPage } from '../../shared/contract/people.ts';
import { ActionButton } from '../attention/action-button.tsx';
import { SnoozeMenu } from '../attention/snooze-menu.tsx';
import { useAskedToPutOff } from '../attention/use-asked-to-put-off.ts';
import { useWrite } from '../attention/use-write.ts';
import { useActs } from '../data/use-acts.ts';
import { useKeys } from '../shell/use-keys.ts';
import { words } from '../wording/en.ts';

/** What can be done for the person who is open, with its keys: write, and put off. */
export function PersonActions({ page }: { page: PersonPage }) {
  const { perform } = useActs();
  const write = useWrite();
  const [snoozing, setSnoozing] = useState(false);
  const asked = useAskedToPutOff();
  const writeTo = () =>
    void write({
      name: page.name,
      to: page.addresses.slice(0, 1),
      subject: '',
      body: '',
      reaches: [page.id],
      log: 'mail',
    });
  useKeys({ w: writeTo, s: () => setSnoozing(true) });
  return (
    <>
      <ActionButton
        icon={IconMail}
        word={words.attention.write}
        label={words.attention.writeLabel(page.name)}
        shortcut="w"
        shown="word"
        onClick={writeTo}
      />
      <SnoozeMenu
        key={asked}
        first={asked > 0 ? 'day' : 'nothing'}
        person={page}
        cadenceDays={page.cadenceDays}
        shown="word"
        opened={snoozing}
        onOpened={setSnoozing}
        perform={(acts) => void perform(acts)}
      />
    </>
  );
}
