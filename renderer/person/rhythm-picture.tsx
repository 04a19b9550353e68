import { useElementSize } from '@mantine/hooks';
import type { PersonPage } from '../../shared/contract/people.ts';
import { words } from '../wording/en.ts';
import { dayBefore, dayBrief, daysAgo, isFreshDay } from '../wording/format.ts';
import { drawing, type Hop, hopsOf } from './hops.ts';
import styles from './rhythm-picture.module.css';
import sections from './section.module.css';
import { useToday } from './use-today.ts';

const { picture } = words.person;

/** Width in pixels before the first measuring. */
const unmeasured = 560;
/** Above so many arcs the marks at their feet get smaller. */
const crowd = 40;

/** The rhythm as a picture: each gap an arc, against the line of the wished cadence. */
export function RhythmPicture({ page }: { page: Pick<PersonPage, 'gaps' | 'cadenceDays' | 'asOf'> }) {
  const { gaps, cadenceDays, asOf } = page;
  const today = useToday();
  const { ref, width: room } = useElementSize<HTMLElement>();
  const width = room > 0 ? room : unmeasured;
  if (gaps.length === 0) return <p className={sections.aside}>{picture.empty}</p>;
  const { hops, cadenceY, days } = hopsOf(gaps, cadenceDays, width);
  const now = hops.at(-1);
  const fresh = isFreshDay(asOf, today);
  const { height, ground } = drawing;
  return (
    <figure ref={ref} className={styles.figure}>
      <figcaption className={sections.head}>
        <span className={sections.title}>{picture.title}</span>
        <span className={sections.aside}>
          {picture.caption(gaps.length)} {picture.cadence(cadenceDays)}
        </span>
      </figcaption>
      <svg className={styles.picture} height={height} role="img" aria-label={picture.text(gaps, cadenceDays)}>
        <line className={styles.ground} x1="0" x2={width} y1={ground} y2={ground} />
        {hops.map((hop) => (
          <path key={hop.from} className={styles.hop} data-kind={hop.kind} d={arc(hop)} />
        ))}
        {hops.map((hop) => (
          <circle
            key={hop.from}
            className={styles.contact}
            cx={hop.from}
            cy={ground}
            r={hops.length > crowd ? 1.25 : 2.25}
          />
        ))}
        <line className={styles.cadence} x1="0" x2={width} y1={cadenceY} y2={cadenceY} />
        <text className={styles.label} x="0" y={height - 3}>
          {fresh ? daysAgo(days) : dayBrief(dayBefore(asOf, days), today)}
        </text>
        {now ? (
          <text className={styles.now} x={width} y={height - 3} textAnchor="end">
            {fresh ? picture.now(now.days) : picture.nowThen(now.days, dayBrief(asOf, today))}
          </text>
        ) : null}
      </svg>
    </figure>
  );
}

/** The gap still running rises half an arc: it has not come down yet. */
function arc({ from, to, rise, kind }: Hop): string {
  const { ground } = drawing;
  const width = to - from;
  if (kind === 'now')
    return `M${from} ${ground} Q${from + width * 0.25} ${ground - rise} ${to} ${ground - rise}`;
  // A cubic's middle lies at three quarters of its handles.
  const handle = ground - rise / 0.75;
  return `M${from} ${ground} C${from + width * 0.2} ${handle} ${to - width * 0.2} ${handle} ${to} ${ground}`;
}
