import { Collapse, UnstyledButton } from '@mantine/core';
import { useId, useState } from 'react';
import type { BeforeYouAsk, PrimedFactor } from '../../shared/contract/ledger.ts';
import { words } from '../wording/en.ts';
import styles from './before-you-ask.module.css';
import sections from './section.module.css';

const { asking, person } = words;
const percent = (value: number) => Math.round(value * 100);

/** Whether an ask would be natural now, what could be given first, and on request what it comes from. */
export function BeforeYouAskCard({ asks }: { asks: BeforeYouAsk }) {
  const [why, setWhy] = useState(false);
  const factors = useId();
  return (
    <section className={styles.card} aria-labelledby="asking-title">
      <header className={sections.head}>
        <h3 className={sections.title} id="asking-title">
          {asking.title}
        </h3>
        <Scale asks={asks} />
      </header>
      <p className={styles.headline}>
        {asks.headline}{' '}
        <UnstyledButton
          className={styles.why}
          aria-expanded={why}
          aria-controls={factors}
          aria-label={`${person.why} ${asking.title}`}
          onClick={() => setWhy(!why)}
        >
          {why ? person.whyHide : person.why}
        </UnstyledButton>
      </p>
      {asks.advice.length > 0 ? (
        <ul className={styles.advice}>
          {asks.advice.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      ) : null}
      <Collapse expanded={why} id={factors}>
        <dl className={styles.factors}>
          {asks.factors.map((factor) => (
            <Factor key={factor.name} factor={factor} />
          ))}
        </dl>
      </Collapse>
    </section>
  );
}

/** From "give first" to "primed": where the two stand, with the word beside it. */
function Scale({ asks }: { asks: BeforeYouAsk }) {
  const said = asking.scale(asking.word[asks.word], percent(asks.primed));
  return (
    <span className={styles.scale} role="img" aria-label={said} title={said} data-word={asks.word}>
      <span className={styles.track}>
        <span className={styles.fill} style={{ inlineSize: `${percent(asks.primed)}%` }} />
      </span>
      <span className={styles.word}>{asking.word[asks.word]}</span>
    </span>
  );
}

function Factor({ factor: { name, value, sentence } }: { factor: PrimedFactor }) {
  const said = asking.factorValue(asking.factor[name], percent(value));
  return (
    <div className={styles.factor}>
      <dt>{asking.factor[name]}</dt>
      <dd>
        <span className={styles.bar} role="img" aria-label={said} title={said}>
          <span style={{ inlineSize: `${percent(value)}%` }} />
        </span>
        {sentence}
      </dd>
    </div>
  );
}
