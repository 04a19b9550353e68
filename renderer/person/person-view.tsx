import { Button } from '@mantine/core';
import { IconChevronLeft } from '@tabler/icons-react';
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
  return (
    <section
      className={styles.view}
      aria-label={page.data ? words.person.label(page.data.name) : words.people.title}
    >
      <div className={styles.bar}>
        <Button
          size="compact-sm"
          variant="subtle"
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
            <Empty title={words.person.gone.title} text={words.person.gone.text}>
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
