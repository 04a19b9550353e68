import { Button } from '@mantine/core';
import { useState } from 'react';
import { type Label, SCORES } from '../../shared/backtest/report.ts';
import type { BacktestDocument } from '../../shared/contract/backtest.ts';
import { Answered } from '../components/answered.tsx';
import { useBacktest } from '../data/queries.ts';
import { stateLooks } from '../theme/states.ts';
import { words } from '../wording/en.ts';
import styles from './insights.module.css';

const { backtest: said } = words.insights;
const labels: readonly Label[] = ['any', 'twoWay'];

/**
 * How well health would have foretold contact on the user's own past: in a line, and the whole check on request, since it takes seconds.
 */
export function Backtest({ verdict }: { verdict: string }) {
  const [asked, setAsked] = useState<'not yet' | 'asked'>('not yet');
  const report = useBacktest(asked === 'asked');
  return (
    <>
      <p className={styles.text}>{said.text}</p>
      {asked === 'not yet' ? <p className={styles.finding}>{verdict}</p> : null}
      {asked === 'not yet' ? (
        <Button className={styles.start} variant="default" onClick={() => setAsked('asked')}>
          {said.start}
        </Button>
      ) : (
        <Answered within="part" query={report}>
          {(shown) => <Report report={shown} />}
        </Answered>
      )}
    </>
  );
}

function Report({ report }: { report: BacktestDocument }) {
  return (
    <div className={styles.report}>
      <p className={styles.finding}>{report.sentence}</p>
      {report.verdict === 'too short' ? null : (
        <div className={styles.tables}>
          <table className={styles.table}>
            <caption className={styles.caption}>{said.table}</caption>
            <thead>
              <tr>
                <th scope="col">{said.score}</th>
                {labels.map((label) => (
                  <th key={label} scope="col">
                    {said[label]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {SCORES.map((score) => (
                <tr key={score}>
                  <th scope="row">{said.scores[score]}</th>
                  {labels.map((label) => {
                    const value = report.auc[label][score];
                    return (
                      <td key={label}>
                        {value === null ? said.none : said.auc(value, report.intervals[label][score])}
                      </td>
                    );
                  })}
                </tr>
              ))}
            </tbody>
          </table>
          <p className={styles.aside}>{said.explain}</p>
        </div>
      )}
      {report.states.length > 0 ? (
        <div className={styles.tables}>
          <h3 className={styles.caption}>{said.states}</h3>
          <ul className={styles.shares}>
            {report.states.map(({ state, twoWay, units }) => (
              <li key={state} className={styles.share}>
                <span className={styles.track} aria-hidden="true">
                  <span
                    className={styles.covered}
                    style={{ inlineSize: `${100 * twoWay}%`, background: stateLooks[state].colour }}
                  />
                </span>
                {said.share(words.people.stateWord(state), twoWay, units)}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </div>
  );
}
