import { scaleBand, scaleLinear } from '@visx/scale';
import { Bar } from '@visx/shape';
import type { OutreachWeek } from '../../shared/contract/insights.ts';
import charts from '../charts/charts.module.css';
import { Scrubber } from '../charts/scrubber.tsx';
import { monthTicks } from '../charts/time-ticks.ts';
import { words } from '../wording/en.ts';
import styles from './pictures.module.css';

const { steadiness } = words.insights;

/** The picture's lines, in pixels from its top: weeks stand on the ground, marks of gives and asks lie below it. */
const drawing = { height: 150, ground: 96, gave: 108, asked: 120, names: 144 } as const;
/** People a week the picture has room for at least, so that one person is no tower. */
const leastPeople = 4;

/** A year of weeks: how many people the user reached in each, and whether they gave or asked. */
export function YearOfWeeks({ weeks }: { weeks: readonly OutreachWeek[] }) {
  return (
    <figure className={styles.figure}>
      <Scrubber
        label={steadiness.picture}
        count={weeks.length}
        say={(at) => (weeks[at] ? steadiness.week(weeks[at]) : '')}
        rest={steadiness.rest}
      >
        {(width, at) => <Weeks weeks={weeks} width={width} at={at} />}
      </Scrubber>
      <figcaption className={styles.legend}>
        {(['reached', 'gave', 'asked', 'away', 'unknown'] as const).map((key) => (
          <span key={key} className={styles.key} data-key={key}>
            {steadiness.legend[key]}
          </span>
        ))}
      </figcaption>
    </figure>
  );
}

function Weeks({ weeks, width, at }: { weeks: readonly OutreachWeek[]; width: number; at: number | null }) {
  const most = Math.max(leastPeople, ...weeks.map(({ reached }) => reached));
  const x = scaleBand({ domain: weeks.map((_, index) => index), range: [0, width], padding: 0.3 });
  const y = scaleLinear({ domain: [0, most], range: [drawing.ground, 4] });
  const step = width / Math.max(1, weeks.length);
  const middle = (index: number) => (index + 0.5) * step;
  const dot = Math.min(3.5, step * 0.22);
  return (
    <svg width={width} height={drawing.height} aria-hidden="true">
      {weeks.map(({ from, known }, index) =>
        known === 'away' ? (
          <rect
            key={from}
            className={styles.away}
            x={index * step}
            y={4}
            width={step}
            height={drawing.ground - 4}
          />
        ) : null,
      )}
      {at === null ? null : (
        <rect className={styles.chosen} x={at * step} y={0} width={step} height={drawing.height - 24} />
      )}
      {weeks.map((week, index) => (
        <g key={week.from}>
          <line
            className={week.known === 'unknown' ? styles.unknown : charts.ground}
            x1={index * step}
            x2={(index + 1) * step}
            y1={drawing.ground}
            y2={drawing.ground}
          />
          {week.reached > 0 ? (
            <Bar
              className={`${styles.reached}`}
              x={x(index) ?? 0}
              y={y(week.reached)}
              width={x.bandwidth()}
              height={drawing.ground - y(week.reached)}
              rx={Math.min(3, x.bandwidth() / 3)}
            />
          ) : null}
          {week.gave > 0 ? (
            <circle className={styles.gave} cx={middle(index)} cy={drawing.gave} r={dot} />
          ) : null}
          {week.asked > 0 ? (
            <circle className={styles.asked} cx={middle(index)} cy={drawing.asked} r={dot} />
          ) : null}
        </g>
      ))}
      {monthTicks(
        weeks.map(({ from }) => from),
        width < 520 ? 3 : 1,
      ).map(({ index, text }) => (
        <text key={index} className={charts.tick} x={index * step} y={drawing.names}>
          {text}
        </text>
      ))}
    </svg>
  );
}
