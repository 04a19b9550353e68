import type { ImportRow } from '../../shared/contract/imports.ts';
import { words } from '../wording/en.ts';
import { ReceiptCard } from './receipt-card.tsx';
import styles from './receipts.module.css';

/** Every import so far, latest first, each with its receipt and a way to take it back. */
export function Receipts({ rows, fresh }: { rows: readonly ImportRow[]; fresh: readonly number[] }) {
  if (rows.length === 0) return null;
  return (
    <section className={styles.receipts} aria-labelledby="receipts-title">
      <h2 className={styles.title} id="receipts-title">
        {words.imports.receipts}
      </h2>
      <ul className={styles.list}>
        {rows
          .toSorted((a, b) => (a.at < b.at ? 1 : -1))
          .map((row) => (
            <ReceiptCard key={row.id} row={row} open={fresh.includes(row.id)} />
          ))}
      </ul>
    </section>
  );
}
