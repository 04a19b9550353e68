import { scaleLinear } from '@visx/scale';
import { AreaClosed, LinePath } from '@visx/shape';
import { earnedState } from '../../shared/model/health.ts';
import { stateLooks } from '../theme/states.ts';
import { words } from '../wording/en.ts';
import { monthText } from '../wording/format.ts';
import styles from './charts.module.css';
import { stretchesOf } from './stretches.ts';

/** Where one state ends and the next begins (model.md 5), as the picture's lines. */
const borders = [0.65, 0.45, 0.25, 0.1] as const;

interface HealthLineProps {
  /** Health on the first day of each month, oldest first; null where nothing is known. */
  readonly healthByMonth: readonly (number | null)[];
  readonly width: number;
  readonly height: number;
  /** The point that is read now. */
  readonly at: number | null;
  /** `states`: with the word of each state at the right; `none` where there is no room. */
  readonly marks: 'states' | 'none';
}

/** Room at the right for the words of the states, in pixels. */
export const marksWidth = 64;

/** Health as the surface of water over time; months of which nothing is known are left open. */
export function HealthLine({ healthByMonth, width, height, at, marks }: HealthLineProps) {
  const right = marks === 'states' ? width - marksWidth : width;
  const x = scaleLinear({ domain: [0, healthByMonth.length], range: [0, right] });
  const y = scaleLinear({ domain: [0, 1], range: [height - 1, 4] });
  const place = (index: number) => x(index + 0.5);
  const here = at === null ? null : (healthByMonth[at] ?? null);
  return (
    <svg width={width} height={height} aria-hidden="true">
      {borders.map((border) => (
        <line key={border} className={styles.grid} x1={0} x2={right} y1={y(border)} y2={y(border)} />
      ))}
      <line className={styles.ground} x1={0} x2={right} y1={y(0)} y2={y(0)} />
      {marks === 'states'
        ? [1, ...borders].map((top, index) => {
            const low = borders[index] ?? 0;
            const state = earnedState(low);
            return (
              <text
                key={state}
                className={styles.tick}
                style={{ fill: stateLooks[state].colour }}
                x={right + 8}
                y={y((Math.min(top, 0.85) + low) / 2)}
                dy="0.35em"
              >
                {words.people.stateWord(state)}
              </text>
            );
          })
        : null}
      {stretchesOf(healthByMonth).map((stretch) => (
        <g key={stretch[0]?.index}>
          <AreaClosed
            className={`${styles.water}`}
            data={[...stretch]}
            x={({ index }) => place(index)}
            y={({ value }) => y(value)}
            yScale={y}
          />
          <LinePath
            className={`${styles.surface}`}
            data={[...stretch]}
            x={({ index }) => place(index)}
            y={({ value }) => y(value)}
          />
        </g>
      ))}
      {at === null ? null : <line className={styles.here} x1={place(at)} x2={place(at)} y1={0} y2={height} />}
      {at === null || here === null ? null : (
        <circle className={styles.point} cx={place(at)} cy={y(here)} r={4} />
      )}
    </svg>
  );
}

/** A month of health in words: "May 2026: Steady, 52 of 100." `month` is YYYY-MM. */
export function healthSaid(month: string, health: number | null): string {
  const { picture } = words.charts;
  return health === null
    ? picture.unknown(monthText(month))
    : picture.health(monthText(month), earnedState(health), Math.round(health * 100));
}
