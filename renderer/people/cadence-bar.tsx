import type { PersonRow } from '../../shared/contract/people.ts';
import { words } from '../wording/en.ts';
import { isFreshDay } from '../wording/format.ts';
import styles from './cadence-bar.module.css';

/**
 * The gap since the last contact against the wished cadence: the bar is twice the cadence wide, the mark in its
 * middle is the cadence, and the dot is the rhythm the two really have.
 */
export function CadenceBar({ row, today }: { row: PersonRow; today: string }) {
  const { asOf, gapDays, rhythmDays, cadenceDays } = row;
  const part = (days: number) => Math.min(100, (50 * days) / cadenceDays);
  const said =
    gapDays === null || rhythmDays === null
      ? words.people.cadenceOnly(cadenceDays)
      : isFreshDay(asOf, today)
        ? words.people.rhythm(gapDays, rhythmDays, cadenceDays)
        : words.people.rhythmThen(gapDays, asOf, rhythmDays, cadenceDays);
  return (
    <span className={styles.bar} role="img" aria-label={said} title={said}>
      {gapDays === null ? null : (
        <span
          className={styles.gap}
          data-past={gapDays > cadenceDays || undefined}
          style={{ inlineSize: `${part(gapDays)}%` }}
        />
      )}
      <span className={styles.cadence} />
      {rhythmDays === null ? null : (
        <span className={styles.rhythm} style={{ insetInlineStart: `${part(rhythmDays)}%` }} />
      )}
    </span>
  );
}
