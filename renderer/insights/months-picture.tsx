import { scaleLinear } from '@visx/scale';
import { Bar } from '@visx/shape';
import type { LedgerMonth } from '../../shared/contract/insights.ts';
import charts from '../charts/charts.module.css';
import { Scrubber } from '../charts/scrubber.tsx';
import { monthTicks } from '../charts/time-ticks.ts';
import { words } from '../wording/en.ts';
import styles from './pictures.module.css';

const { months: said } = words.insights;

/** Heights of the picture's parts, in pixels: a panel for each side, the names of months below. */
const drawing = { panel: 92, names: 20, left: 44 } as const;

/** Gives above and asks below the line, month by month: the user's in the upper panel, the others' in the lower. */
export function MonthsPicture({ months }: { months: readonly LedgerMonth[] }) {
  return (
    <figure className={styles.figure}>
      <Scrubber
        label={said.picture}
        count={months.length}
        say={(at) => (months[at] ? said.month(months[at]) : '')}
        rest={said.rest}
        margin={{ left: drawing.left, right: 0 }}
      >
        {(width, at) => <Months months={months} width={width} at={at} />}
      </Scrubber>
      <figcaption className={styles.legend}>
        <span className={styles.key} data-key="gave">
          {said.gave}
        </span>
        <span className={styles.key} data-key="asked">
          {said.asked}
        </span>
      </figcaption>
    </figure>
  );
}

function Months({ months, width, at }: { months: readonly LedgerMonth[]; width: number; at: number | null }) {
  const up = Math.max(1, ...months.flatMap(({ gaveOut, gaveIn }) => [gaveOut, gaveIn]));
  const down = Math.max(1, ...months.flatMap(({ askedOut, askedIn }) => [askedOut, askedIn]));
  const y = scaleLinear({ domain: [up, -down], range: [4, drawing.panel - 4] });
  const step = (width - drawing.left) / Math.max(1, months.length);
  const ground = y(0);
  const bar = Math.min(14, step * 0.56);
  const place = (index: number) => drawing.left + index * step + (step - bar) / 2;
  const panels = [
    { name: said.you, gave: 'gaveOut', asked: 'askedOut', top: 0 },
    { name: said.they, gave: 'gaveIn', asked: 'askedIn', top: drawing.panel },
  ] as const;
  return (
    <svg width={width} height={2 * drawing.panel + drawing.names} aria-hidden="true">
      {at === null ? null : (
        <rect
          className={styles.chosen}
          x={drawing.left + at * step}
          y={0}
          width={step}
          height={2 * drawing.panel}
        />
      )}
      {panels.map(({ name, gave, asked, top }) => (
        <g key={name} transform={`translate(0 ${top})`}>
          <text className={styles.panel} x={0} y={ground} dy="0.35em">
            {name}
          </text>
          {months.map((month, index) => (
            <g key={month.month}>
              <Bar
                className={`${styles.reached}`}
                x={place(index)}
                y={y(month[gave])}
                width={bar}
                height={ground - y(month[gave])}
                rx={2}
              />
              <Bar
                className={`${styles.askedBar}`}
                x={place(index)}
                y={ground}
                width={bar}
                height={y(-month[asked]) - ground}
                rx={2}
              />
            </g>
          ))}
          <line className={charts.ground} x1={drawing.left} x2={width} y1={ground} y2={ground} />
        </g>
      ))}
      {monthTicks(
        months.map(({ month }) => month),
        width < 520 ? 6 : 3,
      ).map(({ index, text }) => (
        <text
          key={index}
          className={charts.tick}
          x={drawing.left + index * step}
          y={2 * drawing.panel + drawing.names - 4}
        >
          {text}
        </text>
      ))}
    </svg>
  );
}
