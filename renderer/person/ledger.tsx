import { Button, UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import type { LedgerEntry } from '../../shared/contract/ledger.ts';
import type { PersonPage } from '../../shared/contract/people.ts';
import { words } from '../wording/en.ts';
import { AddEntry } from './add-entry.tsx';
import styles from './ledger.module.css';
import { LedgerLine } from './ledger-line.tsx';
import sections from './section.module.css';

const { ledger } = words;

/** Entries shown at first. */
const portion = 6;

/** Gives and asks with one person in both directions, newest first; what was rejected only on request. */
export function Ledger({ page }: { page: PersonPage }) {
  const [shown, setShown] = useState(portion);
  const [rejected, setRejected] = useState<'shown' | 'hidden'>('hidden');
  const counted = page.ledger.filter(({ status }) => status !== 'rejected');
  const listed = rejected === 'shown' ? page.ledger : counted;
  const notCounted = page.ledger.length - counted.length;
  const left = listed.length - shown;
  return (
    <section className={sections.section} aria-labelledby="ledger-title">
      <header className={sections.head}>
        <h3 className={sections.title} id="ledger-title">
          {ledger.title}
        </h3>
        <AddEntry person={page} />
      </header>
      {page.beforeYouAsk && page.ledger.length > 0 ? (
        <div className={styles.balance}>
          <p className={styles.balanceText}>{page.beforeYouAsk.balanceSentence}</p>
          <Balance balance={page.beforeYouAsk.balance} />
        </div>
      ) : null}
      {page.ledger.length === 0 ? <p className={sections.aside}>{ledger.empty}</p> : null}
      <ol className={styles.entries}>
        {named(listed.slice(0, shown)).map(({ key, entry }) => (
          <LedgerLine key={key} entry={entry} person={page} />
        ))}
      </ol>
      <div className={styles.foot}>
        {left > 0 ? (
          <Button variant="subtle" size="compact-sm" onClick={() => setShown(listed.length)}>
            {ledger.more(left)}
          </Button>
        ) : null}
        {notCounted > 0 ? (
          <UnstyledButton
            className={styles.toggle}
            aria-expanded={rejected === 'shown'}
            onClick={() => setRejected(rejected === 'shown' ? 'hidden' : 'shown')}
          >
            {rejected === 'shown' ? ledger.hideRejected : ledger.rejected(notCounted)}
          </UnstyledButton>
        ) : null}
      </div>
    </section>
  );
}

/** Where the two stand between owing and giving. */
function Balance({ balance }: { balance: number | null }) {
  if (balance === null) return null;
  const said = ledger.balanceText(Math.round(balance * 100));
  return (
    <span className={styles.scale} role="img" aria-label={said} title={said}>
      <span className={styles.end}>{ledger.balanceEnds.owe}</span>
      <span className={styles.track}>
        <span className={styles.stands} style={{ insetInlineStart: `${50 + 50 * balance}%` }} />
      </span>
      <span className={styles.end}>{ledger.balanceEnds.give}</span>
    </span>
  );
}

/** Entries with a name each: two can be alike in everything. */
function named(entries: readonly LedgerEntry[]) {
  const seen = new Map<string, number>();
  return entries.map((entry) => {
    const text = [
      entry.hit?.message ?? entry.act,
      entry.hit?.class,
      entry.hit?.phrase,
      entry.kind,
      entry.date,
    ].join(' ');
    const before = seen.get(text) ?? 0;
    seen.set(text, before + 1);
    return { key: `${text} ${before}`, entry };
  });
}
