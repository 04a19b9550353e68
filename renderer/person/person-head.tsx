import { HoverCard, UnstyledButton } from '@mantine/core';
import type { Circle, PersonPage } from '../../shared/contract/people.ts';
import { words } from '../wording/en.ts';
import { CadenceControl } from './cadence-control.tsx';
import styles from './person-head.module.css';
import { PersonMenu } from './person-menu.tsx';
import { Stars } from './stars.tsx';

/** Who somebody is: name, company, addresses; and how the user keeps them: circle, cadence, star. */
export function PersonHead({ page, circles }: { page: PersonPage; circles: readonly Circle[] }) {
  return (
    <header className={styles.head}>
      <div className={styles.line}>
        <h2 className={styles.name}>{page.name}</h2>
        <PersonMenu page={page} />
      </div>
      <p className={styles.who}>
        {page.organization ? <span className={styles.organization}>{page.organization}</span> : null}
        <Addresses page={page} />
      </p>
      {page.status === 'network' ? (
        <div className={styles.keeping}>
          <CadenceControl page={page} circles={circles} />
          <Stars page={page} />
        </div>
      ) : null}
    </header>
  );
}

function Addresses({ page }: { page: PersonPage }) {
  const [first] = page.addresses;
  const more = [...page.addresses.slice(1), ...page.names.slice(1)];
  return (
    <>
      {first ? <span className={styles.address}>{first}</span> : null}
      {more.length > 0 ? (
        <HoverCard openDelay={150} closeDelay={100} position="bottom-start">
          <HoverCard.Target>
            <UnstyledButton className={styles.more} aria-label={words.person.allAddresses}>
              {words.person.moreAddresses(more.length)}
            </UnstyledButton>
          </HoverCard.Target>
          <HoverCard.Dropdown>
            <ul className={styles.all} aria-label={words.person.allAddresses}>
              {[...page.names, ...page.addresses].map((one) => (
                <li key={one}>{one}</li>
              ))}
            </ul>
          </HoverCard.Dropdown>
        </HoverCard>
      ) : null}
    </>
  );
}
