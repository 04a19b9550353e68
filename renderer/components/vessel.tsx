import { useId } from 'react';
import type { ShownState } from '../../shared/contract/people.ts';
import { stateLooks } from '../theme/states.ts';
import styles from './vessel.module.css';

/** The cup of the app's icon (main/desktop/icons/vessel.svg), open at the top. */
const cup = 'M15 13 C13 30 13 40 20 50 Q22 53 26 53 L38 53 Q42 53 44 50 C51 40 51 30 49 13';
/** Where the water stands at each level, from the empty cup's bottom to just under the rim. */
const waterline = [56, 45.5, 38, 31, 24, 17] as const;

/**
 * The vessel whose water is a person's health: five levels, fullest for Strong. It never stands alone: `StateMark`
 * puts the word beside it, so it is hidden from screen readers.
 */
export function Vessel({ state, size = 'row' }: { state: ShownState; size?: 'row' | 'page' | 'small' }) {
  const inside = useId();
  const { level, vessel, colour } = stateLooks[state];
  const top = waterline[level];
  return (
    <svg
      className={styles.vessel}
      data-size={size}
      viewBox="10 9 44 47"
      aria-hidden="true"
      style={{ color: colour }}
    >
      <clipPath id={inside}>
        <path d={`${cup} Z`} />
      </clipPath>
      <path d={`${cup} Z`} className={styles.glass} />
      {level > 0 ? (
        <g clipPath={`url(#${inside})`}>
          <path className={styles.water} d={`M0 ${top} q8 -3.4 16 0 t16 0 t16 0 t16 0 V64 H0 Z`} />
        </g>
      ) : null}
      <path
        d={cup}
        className={styles.wall}
        strokeDasharray={vessel === 'filled' ? undefined : vessel === 'begun' ? '7 5' : '2 6'}
      />
    </svg>
  );
}
