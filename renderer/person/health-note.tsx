import { Collapse, UnstyledButton } from '@mantine/core';
import { useId, useState } from 'react';
import type { PersonPage } from '../../shared/contract/people.ts';
import { AsOf } from '../components/as-of.tsx';
import { Vessel } from '../components/vessel.tsx';
import { stateLooks } from '../theme/states.ts';
import { words } from '../wording/en.ts';
import styles from './health-note.module.css';

const { person } = words;

/** How the two are doing: the vessel, the word, the reasons in sentences, and the figures behind them on request. */
export function HealthNote({ page }: { page: PersonPage }) {
  const [why, setWhy] = useState(false);
  const figures = useId();
  if (page.state === null) return null;
  const word = words.people.stateWord(page.state);
  const text = page.reasons.join(' ') || page.reason;
  // The reasons mostly begin with the state's word themselves; it is said once, in the state's colour.
  const rest = text.startsWith(`${word}:`) ? text.slice(word.length) : `. ${text}`;
  return (
    <section className={styles.note}>
      <Vessel state={page.state} size="page" />
      <div className={styles.words}>
        <p className={styles.sentences}>
          <strong className={styles.state} style={{ color: stateLooks[page.state].colour }}>
            {word}
          </strong>
          {rest}{' '}
          <UnstyledButton
            className={styles.why}
            aria-expanded={why}
            aria-controls={figures}
            onClick={() => setWhy(!why)}
          >
            {why ? person.whyHide : person.why}
          </UnstyledButton>
        </p>
        <AsOf sentence={page.asOfSentence} />
        {page.labels.map((label) => (
          <p key={label} className={styles.label}>
            <span className={styles.tag}>{label}</span> {words.people.labelHint[label]}
          </p>
        ))}
        {page.nextMeeting ? (
          <p className={styles.label}>{person.next(page.nextMeeting.date, page.nextMeeting.summary)}</p>
        ) : null}
        <Collapse expanded={why} id={figures}>
          <Figures page={page} />
        </Collapse>
      </div>
    </section>
  );
}

function Figures({ page }: { page: PersonPage }) {
  const lines: (readonly [string, string])[] = [
    [person.figures.strength, person.figures.strengthText(Math.round(page.strength * 100))],
  ];
  if (page.rhythmDays !== null)
    lines.push([person.figures.rhythm, person.figures.rhythmText(page.rhythmDays, page.cadenceDays)]);
  if (page.gapDays !== null && page.lastTouch !== null)
    lines.push([person.figures.gap, person.figures.gapText(page.gapDays, page.lastTouch)]);
  lines.push([person.figures.counts, person.figures.countsText(page.sent, page.received, page.meetings)]);
  return (
    <dl className={styles.figures}>
      {lines.map(([name, text]) => (
        <div key={name} className={styles.figure}>
          <dt>{name}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
