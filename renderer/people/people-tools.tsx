import { ActionIcon, Button, TextInput } from '@mantine/core';
import { IconPlus, IconSearch } from '@tabler/icons-react';
import { useRef } from 'react';
import type { Circle } from '../../shared/contract/people.ts';
import { AsOf } from '../components/as-of.tsx';
import { KeyHint } from '../components/key-hint.tsx';
import { useStatus } from '../data/queries.ts';
import { useKeys } from '../shell/use-keys.ts';
import { iconSize, iconStroke } from '../theme/sizes.ts';
import { words } from '../wording/en.ts';
import type { Arrangement } from './arrange.ts';
import type { TableRoom } from './columns.ts';
import { PeopleFilters } from './people-filters.tsx';
import styles from './people-view.module.css';
import { SameEntry } from './same-entry.tsx';

interface ToolsProps {
  readonly arrangement: Arrangement;
  readonly circles: readonly Circle[];
  readonly shown: number;
  readonly all: number;
  readonly room: TableRoom;
  readonly onChange: (change: Partial<Arrangement>) => void;
  readonly onAdd: () => void;
}

/** Above the list: its name and size, the search, the filters, and a way to add somebody. */
export function PeopleTools({ arrangement, circles, shown, all, room, onChange, onAdd }: ToolsProps) {
  const search = useRef<HTMLInputElement>(null);
  const asOf = useStatus().data?.asOfSentence ?? '';
  useKeys({
    '/': () => {
      search.current?.focus();
      search.current?.select();
    },
  });
  const plus = <IconPlus size={iconSize.small} stroke={iconStroke} aria-hidden="true" />;
  return (
    <header className={styles.tools} data-room={room}>
      <div className={styles.titleLine}>
        <h1 className={styles.title}>{words.people.title}</h1>
        <p className={styles.count} role="status">
          {words.people.count(shown, all)}
        </p>
        <div className={styles.asOf}>
          <AsOf sentence={asOf} />
        </div>
        {room === 'wide' ? (
          <Button variant="default" leftSection={plus} onClick={onAdd} aria-keyshortcuts="a">
            {words.people.add}
          </Button>
        ) : (
          <ActionIcon
            variant="default"
            size="input-sm"
            aria-label={words.people.add}
            title={`${words.people.add} (A)`}
            aria-keyshortcuts="a"
            onClick={onAdd}
          >
            {plus}
          </ActionIcon>
        )}
      </div>
      <div className={styles.searchLine}>
        <TextInput
          ref={search}
          className={styles.search}
          size="sm"
          type="search"
          aria-label={words.people.search}
          aria-keyshortcuts="/"
          placeholder={words.people.searchHint}
          value={arrangement.search}
          leftSection={<IconSearch size={iconSize.small} stroke={iconStroke} aria-hidden="true" />}
          rightSection={arrangement.search === '' ? <KeyHint>/</KeyHint> : null}
          onChange={(event) => onChange({ search: event.currentTarget.value })}
          onKeyDown={(event) => {
            if (event.key === 'Escape' && arrangement.search !== '') {
              event.stopPropagation();
              onChange({ search: '' });
            } else if (event.key === 'Escape' || event.key === 'Enter') {
              event.currentTarget.blur();
            }
          }}
        />
        <PeopleFilters circles={circles} arrangement={arrangement} onChange={onChange} />
      </div>
      <SameEntry />
    </header>
  );
}
