import type { ReactNode } from 'react';
import type { PersonRow } from '../../shared/contract/people.ts';
import { usePerson } from '../data/queries.ts';
import { named } from '../person/months.ts';
import { useToday } from '../person/use-today.ts';
import { words } from '../wording/en.ts';
import { dayBrief } from '../wording/format.ts';
import styles from './discover.module.css';

/** How many of the last subjects a card shows. */
const subjectsShown = 3;

/** Who is suggested, why, and what it was about lately; what can be decided stands below. */
export function SuggestionCard({ person, children }: { person: PersonRow; children: ReactNode }) {
  const page = usePerson(person.id).data;
  const today = useToday();
  const lately = named(
    (page?.timeline ?? []).filter(({ subject }) => subject !== '').slice(0, subjectsShown),
  );
  return (
    <article className={styles.card} aria-label={words.discover.card(person.name)} aria-live="polite">
      <header>
        <h2 className={styles.name}>{person.name}</h2>
        <p className={styles.who}>
          {[person.organization, person.addresses[0]]
            .filter((part) => part && part !== person.name)
            .join(' · ')}
        </p>
      </header>
      <p className={styles.evidence}>{person.evidence}</p>
      <section className={styles.lately} aria-label={words.discover.lastSubjects}>
        {lately.map(({ key, subject, day }) => (
          <p key={key} className={styles.subject}>
            <span className={styles.subjectText}>{subject}</span>
            <time dateTime={day}>{dayBrief(day, today)}</time>
          </p>
        ))}
        {page && lately.length === 0 ? <p className={styles.subject}>{words.discover.noSubjects}</p> : null}
      </section>
      {children}
    </article>
  );
}
