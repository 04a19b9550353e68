import { Button } from '@mantine/core';
import { IconArrowDownLeft, IconArrowsLeftRight, IconArrowUpRight } from '@tabler/icons-react';
import { useState } from 'react';
import type { TimelineEntry } from '../../shared/contract/people.ts';
import { iconSize, iconStroke } from '../theme/sizes.ts';
import { words } from '../wording/en.ts';
import { monthText, shortDayText } from '../wording/format.ts';
import { kindIcons, otherKindIcon } from './log-kinds.ts';
import { byMonth } from './months.ts';
import sections from './section.module.css';
import styles from './timeline.module.css';

const { timeline } = words.person;

/** Entries shown at first, and with each press of the button below them. */
const portion = 40;

const arrows = { out: IconArrowUpRight, in: IconArrowDownLeft, both: IconArrowsLeftRight } as const;

/** All moments of contact with a person, by month, newest first. */
export function Timeline({ entries }: { entries: readonly TimelineEntry[] }) {
  const [shown, setShown] = useState(portion);
  const left = entries.length - shown;
  return (
    <section className={sections.section} aria-labelledby="timeline-title">
      <h3 className={sections.title} id="timeline-title">
        {timeline.title}
      </h3>
      {entries.length === 0 ? <p className={sections.aside}>{timeline.empty}</p> : null}
      {byMonth(entries.slice(0, shown)).map(({ month, entries: inMonth }) => (
        <section key={month} className={styles.month}>
          <h4 className={styles.name}>{monthText(month)}</h4>
          <ol className={styles.entries}>
            {inMonth.map((entry) => (
              <Entry key={entry.key} entry={entry} />
            ))}
          </ol>
        </section>
      ))}
      {left > 0 ? (
        <Button variant="subtle" size="compact-sm" onClick={() => setShown(shown + portion * 5)}>
          {timeline.earlier(left)}
        </Button>
      ) : null}
    </section>
  );
}

function Entry({ entry }: { entry: TimelineEntry }) {
  const Kind = kindIcons[entry.kind] ?? otherKindIcon;
  const Arrow = arrows[entry.direction];
  const kind = timeline.kinds[entry.kind] ?? entry.kind;
  return (
    <li className={styles.entry}>
      <Kind size={iconSize.small} stroke={iconStroke} aria-hidden="true" className={styles.kind} />
      <span className="heard">{kind}, </span>
      <span
        className={styles.subject}
        title={`${kind} ${timeline.direction[entry.direction]} · ${entry.source}`}
      >
        {entry.subject || <span className={styles.none}>{kind}</span>}
        {entry.groupSize > 1 ? (
          <span className={styles.group}>{timeline.group(entry.groupSize - 1)}</span>
        ) : null}
      </span>
      <span className={styles.way}>
        <Arrow size={iconSize.small} stroke={iconStroke} aria-hidden="true" />
        <span className="heard">{timeline.direction[entry.direction]}</span>
      </span>
      <time className={styles.day} dateTime={entry.day}>
        {shortDayText(entry.day)}
      </time>
    </li>
  );
}
