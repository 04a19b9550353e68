import type { LoggablePerson } from '../../shared/quick-log/known-people.ts';
import { words } from '../wording/en.ts';
import styles from './quick-log.module.css';

/** People the line may mean. The focus stays in the line; `active` is who an Enter would take, −1 for nobody. */
export function OfferedPeople(props: {
  id: string;
  people: readonly LoggablePerson[];
  active: number;
  onChoose: (index: number) => void;
}) {
  const { id, people, active, onChoose } = props;
  return (
    <div id={id} role="listbox" aria-label={words.quickLog.people} className={styles.people}>
      {people.map((person, index) => (
        <div
          key={person.id}
          id={`${id}-${index}`}
          role="option"
          // The line keeps the focus and names the active one.
          tabIndex={-1}
          aria-selected={index === active}
          className={styles.person}
          onPointerDown={(event) => {
            event.preventDefault();
            onChoose(index);
          }}
        >
          <span className={styles.name}>{person.name}</span>
          <span className={styles.hint}>
            {person.standing === 'network' ? (person.addresses[0] ?? '') : words.quickLog.suggested}
          </span>
        </div>
      ))}
    </div>
  );
}
