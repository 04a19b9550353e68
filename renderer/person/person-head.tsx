import type { Circle, PersonPage } from '../../shared/contract/people.ts';
import { words } from '../wording/en.ts';
import { Addresses } from './addresses.tsx';
import { CadenceControl } from './cadence-control.tsx';
import { PersonActions } from './person-actions.tsx';
import { PersonFacts } from './person-facts.tsx';
import styles from './person-head.module.css';
import { PersonMenu } from './person-menu.tsx';
import { Stars } from './stars.tsx';

/** Who somebody is: name, company, addresses; and how the user keeps them: circle, cadence, star. */
export function PersonHead({ page, circles }: { page: PersonPage; circles: readonly Circle[] }) {
  const position = words.person.at(page.title, page.organization);
  return (
    <header className={styles.head}>
      <div className={styles.line}>
        <h2 className={styles.name}>{page.name}</h2>
        <div className={styles.actions}>
          {page.status === 'network' ? <PersonActions page={page} /> : null}
          <PersonMenu page={page} />
        </div>
      </div>
      <div className={styles.who}>
        {position ? <span className={styles.organization}>{position}</span> : null}
        <Addresses page={page} />
      </div>
      <PersonFacts page={page} />
      {page.status === 'network' ? (
        <div className={styles.keeping}>
          <CadenceControl page={page} circles={circles} />
          <Stars page={page} />
        </div>
      ) : null}
    </header>
  );
}
