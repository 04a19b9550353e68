import type { ReactNode } from 'react';
import type { Circle, LikelyPair, PersonRow } from '../../shared/contract/people.ts';
import { words } from '../wording/en.ts';
import { dayText, listed } from '../wording/format.ts';
import styles from './same.module.css';

const { same } = words;

/** What is known of two people, line by line beside each other. */
export function PairFacts({ pair, circles }: { pair: LikelyPair; circles: readonly Circle[] }) {
  const facts: readonly (readonly [string, (row: PersonRow) => ReactNode])[] = [
    [same.addresses, (row) => <Addresses row={row} />],
    [same.organization, (row) => row.organization || same.nothing],
    [same.contact, (row) => row.evidence || words.people.noTouch],
    [same.last, (row) => (row.lastTouch === null ? same.nothing : dayText(row.lastTouch))],
    [same.standing, (row) => standing(row, circles)],
  ];
  return (
    <table className={styles.facts} aria-label={same.table}>
      <thead>
        <tr>
          <th scope="col">
            <span className="heard">{same.fact}</span>
          </th>
          <th scope="col" className={styles.name}>
            {pair.a.name}
          </th>
          <th scope="col" className={styles.name}>
            {pair.b.name}
          </th>
        </tr>
      </thead>
      <tbody>
        {facts.map(([label, of]) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td>{of(pair.a)}</td>
            <td>{of(pair.b)}</td>
          </tr>
        ))}
        {pair.shared.length > 0 ? (
          <tr>
            <th scope="row">{same.shared}</th>
            <td colSpan={2}>{listed(pair.shared)}</td>
          </tr>
        ) : null}
      </tbody>
    </table>
  );
}

function Addresses({ row }: { row: PersonRow }) {
  if (row.addresses.length === 0) return same.nothing;
  return (
    <ul className={styles.addresses}>
      {row.addresses.map((address) => (
        <li key={address}>{address}</li>
      ))}
    </ul>
  );
}

function standing(row: PersonRow, circles: readonly Circle[]): string {
  if (row.status !== 'network') return same.notInNetwork;
  return circles.find(({ key }) => key === row.circle)?.name ?? row.circle ?? same.nothing;
}
