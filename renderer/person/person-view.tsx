import { Button } from '@mantine/core';
import { IconChevronLeft } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import type { Circle } from '../../shared/contract/people.ts';
import { Answered } from '../components/answered.tsx';
import { Empty } from '../components/empty.tsx';
import { usePerson } from '../data/queries.ts';
import { useKeys } from '../shell/use-keys.ts';
import { goTo } from '../shell/use-place.ts';
import { iconSize, iconStroke } from '../theme/sizes.ts';
import { words } from '../wording/en.ts';
import { PersonPageView } from './person-page-view.tsx';
import styles from './person-view.module.css';

const toList = () => goTo({ view: 'people', person: null });

/** One person beside the list, or in its place in a narrow window. Escape goes back to the list. */
export function PersonView({ id, circles }: { id: string; circles: readonly Circle[] }) {
  const page = usePerson(id);
  useKeys({ Escape: toList });
  const section = useRef<HTMLElement>(null);
  // In a narrow window the list has gone and took the focus with it.
  useEffect(() => {
    if (document.activeElement === document.body) section.current?.focus({ preventScroll: true });
  }, []);
  return (
    <section
      ref={section}
      tabIndex={-1}
      className={styles.view}
      aria-label={page.data ? words.person.label(page.data.name) : words.people.title}
    >
      <div className={styles.bar}>
        <Button
          size="compact-sm"
          variant="subtle"
          color="gray"
          onClick={toList}
          aria-keyshortcuts="Escape"
          leftSection={<IconChevronLeft size={iconSize.small} stroke={iconStroke} aria-hidden="true" />}
        >
          {words.people.title}
        </Button>
      </div>
      <Answered query={page}>
        {(person) =>
          person === null ? (
            <Empty within="part" title={words.person.gone.title} text={words.person.gone.text}>
              <Button variant="default" onClick={toList}>
                {words.person.gone.back}
              </Button>
            </Empty>
          ) : (
            <PersonPageView page={person} circles={circles} />
          )
        }
      </Answered>
    </section>
  );
}
