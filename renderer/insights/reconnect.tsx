import { Button } from '@mantine/core';
import type { InsightsPage } from '../../shared/contract/insights.ts';
import { useWrite } from '../attention/use-write.ts';
import { usePortion } from '../components/portion.tsx';
import { Vessel } from '../components/vessel.tsx';
import { placeText } from '../shell/place.ts';
import { words } from '../wording/en.ts';
import styles from './insights.module.css';

const { reconnect } = words.insights;
/** Ties shown at first: a few are an invitation, a long list is a burden. */
const portion = 5;

/** Dormant people who once were a real tie, each with a way to write. */
export function Reconnect({ ties }: { ties: InsightsPage['reconnect'] }) {
  const write = useWrite();
  const [shown, more] = usePortion(ties, portion, reconnect.more);
  if (ties.length === 0) return <p className={styles.text}>{reconnect.empty}</p>;
  return (
    <>
      <ul className={styles.ties}>
        {shown.map(({ person, sentence }) => (
          <li key={person.id} className={styles.tie}>
            {person.state ? <Vessel state={person.state} /> : null}
            <div className={styles.tieWords}>
              <a className={styles.link} href={placeText({ view: 'people', person: person.id })}>
                {person.name}
              </a>
              {person.organization ? <span className={styles.beside}>{person.organization}</span> : null}
              <p className={styles.text}>{sentence}</p>
            </div>
            <Button
              size="compact-sm"
              variant="subtle"
              aria-label={words.attention.writeLabel(person.name)}
              onClick={() =>
                void write({
                  name: person.name,
                  to: person.addresses.slice(0, 1),
                  subject: '',
                  body: '',
                  reaches: [person.id],
                  log: 'mail',
                })
              }
            >
              {words.attention.write}
            </Button>
          </li>
        ))}
      </ul>
      {more}
    </>
  );
}
