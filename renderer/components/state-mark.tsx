import type { ShownState } from '../../shared/contract/people.ts';
import { stateLooks } from '../theme/states.ts';
import { words } from '../wording/en.ts';
import styles from './state-mark.module.css';
import { Vessel } from './vessel.tsx';

/** A state as shape, word and colour, in one line of a list. */
export function StateMark({ state }: { state: ShownState }) {
  return (
    <span className={styles.mark}>
      <Vessel state={state} />
      <span className={styles.word} style={{ color: stateLooks[state].colour }}>
        {words.people.stateWord(state)}
      </span>
    </span>
  );
}
