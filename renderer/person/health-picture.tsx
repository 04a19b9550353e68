import type { PersonPage } from '../../shared/contract/people.ts';
import { HealthLine, healthSaid, marksWidth } from '../charts/health-line.tsx';
import { Scrubber } from '../charts/scrubber.tsx';
import { monthsUntil } from '../charts/stretches.ts';
import { healthHeight } from '../theme/sizes.ts';
import { words } from '../wording/en.ts';
import styles from './health-picture.module.css';
import sections from './section.module.css';

const { health } = words.person;

/** Health over the last two years, month by month. */
export function HealthPicture({ page }: { page: Pick<PersonPage, 'healthByMonth' | 'asOf'> }) {
  const { healthByMonth, asOf } = page;
  const known = healthByMonth.filter((value) => value !== null).length;
  // One point is no line yet.
  if (known < 2) return null;
  const months = monthsUntil(asOf, healthByMonth.length);
  return (
    <figure className={styles.figure}>
      <figcaption className={sections.title}>{health.title}</figcaption>
      <Scrubber
        label={health.title}
        count={healthByMonth.length}
        say={(at) => healthSaid(months[at] ?? '', healthByMonth[at] ?? null)}
        rest={health.caption}
        margin={{ left: 0, right: marksWidth }}
      >
        {(width, at) => (
          <HealthLine
            healthByMonth={healthByMonth}
            width={width}
            height={healthHeight}
            at={at}
            marks="states"
          />
        )}
      </Scrubber>
    </figure>
  );
}
