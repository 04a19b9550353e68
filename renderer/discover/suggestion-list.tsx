import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import type { Circle } from '../../shared/contract/people.ts';
import { iconSize, iconStroke, suggestionHeight } from '../theme/sizes.ts';
import { words } from '../wording/en.ts';
import styles from './suggestion-list.module.css';
import type { useDeck } from './use-deck.ts';

const { discover } = words;

/** All suggestions under each other, for who would rather pick than flip. Only those in sight exist. */
export function SuggestionList({
  desk,
  circles,
}: {
  desk: ReturnType<typeof useDeck>;
  circles: readonly Circle[];
}) {
  const { deck, decide } = desk;
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: deck.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => suggestionHeight,
    getItemKey: (index) => deck[index]?.id ?? index,
  });
  return (
    <div ref={scroller} className={styles.scroller}>
      <ul className={styles.all} aria-label={discover.title} style={{ blockSize: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start }) => {
          const person = deck[index];
          return person ? (
            <li
              key={person.id}
              className={styles.row}
              aria-setsize={deck.length}
              aria-posinset={index + 1}
              style={{ transform: `translateY(${start}px)` }}
            >
              <span className={styles.words}>
                <span className={styles.name}>{person.name}</span>
                <span className={styles.evidence}>{person.evidence}</span>
              </span>
              <Menu position="bottom-end">
                <Menu.Target>
                  <Button
                    size="compact-sm"
                    variant="default"
                    aria-label={`${discover.keepIn} … ${person.name}`}
                    rightSection={
                      <IconChevronDown size={iconSize.small} stroke={iconStroke} aria-hidden="true" />
                    }
                  >
                    {discover.keepIn}
                  </Button>
                </Menu.Target>
                <Menu.Dropdown>
                  {circles.map(({ key, name, days }) => (
                    <Menu.Item
                      key={key}
                      onClick={() => void decide(person.id, { kind: 'keep', circle: key })}
                    >
                      {words.people.form.circleOption(name, days)}
                    </Menu.Item>
                  ))}
                </Menu.Dropdown>
              </Menu>
              <Button
                size="compact-sm"
                variant="subtle"
                color="gray"
                onClick={() => void decide(person.id, { kind: 'later' })}
              >
                {discover.later}
              </Button>
              <Button
                size="compact-sm"
                variant="subtle"
                color="gray"
                onClick={() => void decide(person.id, { kind: 'never' })}
              >
                {discover.never}
              </Button>
            </li>
          ) : null;
        })}
      </ul>
    </div>
  );
}
