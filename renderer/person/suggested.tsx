import { Button } from '@mantine/core';
import type { Circle, PersonPage } from '../../shared/contract/people.ts';
import { AsOf } from '../components/as-of.tsx';
import { useActs } from '../data/use-acts.ts';
import { words } from '../wording/en.ts';
import styles from './suggested.module.css';

/** In place of the health of somebody who is not in the network: why they are known, and the circles to keep them in. */
export function Suggested({ page, circles }: { page: PersonPage; circles: readonly Circle[] }) {
  const { perform, pending } = useActs();
  return (
    <section className={styles.suggested}>
      <p className={styles.evidence}>
        {page.evidence || (page.status === 'ignored' ? words.person.ignored : words.person.suggested)}
      </p>
      <AsOf sentence={page.asOfSentence} />
      <div className={styles.circles}>
        {circles.map(({ key, name }) => (
          <Button
            key={key}
            size="compact-md"
            variant="default"
            disabled={pending}
            onClick={() => void perform([{ type: 'keep', people: [page.id], circle: key }])}
          >
            {words.person.keep(name)}
          </Button>
        ))}
      </div>
    </section>
  );
}
