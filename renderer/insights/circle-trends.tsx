import type { CircleTrend } from '../../shared/contract/insights.ts';
import type { HealthState } from '../../shared/model/health.ts';
import { HealthLine, healthSaid } from '../charts/health-line.tsx';
import { Scrubber } from '../charts/scrubber.tsx';
import { monthsUntil } from '../charts/stretches.ts';
import { circleHeight } from '../theme/sizes.ts';
import { stateLooks } from '../theme/states.ts';
import { words } from '../wording/en.ts';
import { count } from '../wording/format.ts';
import styles from './insights.module.css';

const { circles: said } = words.insights;
const states: readonly HealthState[] = ['Strong', 'Steady', 'Cooling', 'Fading', 'Dormant'];

/** Each circle by itself: its mean health over time, and how its people are doing now. */
export function CircleTrends({ circles, day }: { circles: readonly CircleTrend[]; day: string }) {
  return (
    <div className={styles.circles}>
      {circles.map((circle) => (
        <Circle key={circle.key} circle={circle} day={day} />
      ))}
    </div>
  );
}

function Circle({ circle, day }: { circle: CircleTrend; day: string }) {
  const { name, people, healthByMonth, sentence } = circle;
  const months = monthsUntil(day, healthByMonth.length);
  return (
    <article className={styles.circle} aria-label={name}>
      <header className={styles.circleHead}>
        <h3 className={styles.circleName}>{name}</h3>
        <span className={styles.aside}>{said.people(people)}</span>
      </header>
      {months.length === 0 ? null : (
        <Scrubber
          label={said.picture(name)}
          count={months.length}
          say={(at) => healthSaid(months[at] ?? day, healthByMonth[at] ?? null)}
          rest={said.rest}
        >
          {(width, at) => (
            <HealthLine
              healthByMonth={healthByMonth}
              width={width}
              height={circleHeight}
              at={at}
              marks="none"
            />
          )}
        </Scrubber>
      )}
      <States circle={circle} />
      {sentence ? <p className={styles.text}>{sentence}</p> : null}
    </article>
  );
}

/** The people of a circle by state: a bar of as many parts as there are states, and the same in words. */
function States({ circle }: { circle: CircleTrend }) {
  const some = states.filter((state) => circle.states[state] > 0);
  if (some.length === 0) return null;
  return (
    <div className={styles.states}>
      <span className={styles.stack} aria-hidden="true">
        {some.map((state) => (
          <span
            key={state}
            style={{ flexGrow: circle.states[state], background: stateLooks[state].colour }}
          />
        ))}
      </span>
      <ul className={styles.counts} aria-label={said.states(circle.name)}>
        {some.map((state) => (
          <li key={state} style={{ color: stateLooks[state].colour }}>
            {count(circle.states[state])} {words.people.stateWord(state)}
          </li>
        ))}
      </ul>
    </div>
  );
}
