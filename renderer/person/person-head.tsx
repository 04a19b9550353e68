import type { Circle, PersonPage } from '../../shared/contract/people.ts';
import { Addresses } from './addresses.tsx';
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
      <div className={styles.who}>
        {page.organization ? <span className={styles.organization}>{page.organization}</span> : null}
        <Addresses page={page} />
      </div>
      {page.status === 'network' ? (
        <div className={styles.keeping}>
          <CadenceControl page={page} circles={circles} />
          <Stars page={page} />
        </div>
      ) : null}
    </header>
  );
}
