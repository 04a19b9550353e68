import { UnstyledButton } from '@mantine/core';
import { IconStar } from '@tabler/icons-react';
import type { PersonPage } from '../../shared/contract/people.ts';
import { useActs } from '../data/use-acts.ts';
import { iconSize, iconStroke } from '../theme/sizes.ts';
import { words } from '../wording/en.ts';
import styles from './person-head.module.css';

/** One to three stars: how much somebody matters to the user. */
export function Stars({ page }: { page: PersonPage }) {
  const { perform } = useActs();
  return (
    <fieldset className={styles.stars} aria-label={words.person.stars}>
      {[1, 2, 3].map((stars) => (
        <UnstyledButton
          key={stars}
          className={styles.star}
          aria-label={words.person.star(stars)}
          aria-pressed={page.star === stars}
          data-lit={stars <= page.star || undefined}
          onClick={() => stars !== page.star && void perform([{ type: 'star', people: [page.id], stars }])}
        >
          <IconStar size={iconSize.small} stroke={iconStroke} aria-hidden="true" />
        </UnstyledButton>
      ))}
    </fieldset>
  );
}
