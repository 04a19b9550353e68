import { candidatePairs } from './candidates.ts';
import { type Comparison, compareRecords } from './compare-records.ts';
import { judge } from './judge.ts';
import { NameCensus } from './name-census.ts';
import type { IdentityRecord } from './record.ts';
import { type JudgedPair, type Settled, settle, type UserWord } from './settle.ts';
import type { Evidence } from './verdict.ts';

/** What the library saw of pairs of records: asked for once, for all pairs that matter. */
export type Witness = (
  pairs: readonly (readonly [number, number])[],
) => (one: number, other: number) => Pick<Evidence, 'together' | 'shared'>;

/** What is searched for people who are one. */
export interface SameSearch {
  /** One for each record; they decide ties and stand for the record in the user's word. */
  readonly anchors: readonly string[];
  readonly records: readonly IdentityRecord[];
  /** Sets of records that stand on one contacts entry. */
  readonly cards: readonly (readonly number[])[];
  readonly word: UserWord;
  readonly witness: Witness;
}

/** A pair and its comparison, not judged yet. */
interface Candidate {
  readonly pair: readonly [number, number];
  readonly comparison: Comparison;
  readonly oneCard: boolean;
}

/** The most that could be seen: a pair that is different even so needs no look at the mail. */
const bestCase = { together: 0, shared: 1000 };

const pairKey = (one: number, other: number, size: number) =>
  one < other ? one * size + other : other * size + one;

function cardPairs(cards: SameSearch['cards'], size: number): ReadonlyMap<number, readonly [number, number]> {
  const found = new Map<number, readonly [number, number]>();
  for (const card of cards) {
    card.forEach((one, index) => {
      for (const other of card.slice(index + 1)) found.set(pairKey(one, other, size), [one, other]);
    });
  }
  return found;
}

/** What in two records themselves, or in one look at the mail, says that they cannot be one human. */
function speaksAgainst({ a, b, names, birthdays, mailbox }: Comparison, together: number): boolean {
  const isHuman = (kind: string) => kind === 'person' || kind === 'bare';
  if (!isHuman(a.kind) || !isHuman(b.kind)) return true;
  if (names?.level === 'different' || names?.conflict === 'generations') return true;
  return birthdays === 'differ' || (together > 1 && mailbox === null);
}

/** Finds who is one person among many records, in near-linear time, whatever their order. */
export function findSame({ anchors, records, cards, word, witness }: SameSearch): Settled {
  const size = records.length;
  const census = new NameCensus();
  for (const record of records) for (const name of record.persons) census.add(name);
  const compare = (one: number, other: number): Comparison | null => {
    const [a, b] = [records[one], records[other]];
    return a && b ? compareRecords(a, b, census) : null;
  };

  const onCard = cardPairs(cards, size);
  const pairs = new Map(candidatePairs(records).map((pair) => [pairKey(...pair, size), pair]));
  for (const [key, pair] of onCard) pairs.set(key, pair);
  const candidates: Candidate[] = [];
  for (const [key, pair] of pairs) {
    const comparison = compare(...pair);
    const oneCard = onCard.has(key);
    if (comparison && judge(comparison, { ...bestCase, oneCard }).verdict !== 'different') {
      candidates.push({ pair, comparison, oneCard });
    }
  }

  const seen = witness(candidates.map(({ pair }) => pair));
  const judged = candidates.flatMap(({ pair, comparison, oneCard }): readonly JudgedPair[] => {
    const verdict = judge(comparison, { ...seen(...pair), oneCard });
    return verdict.verdict === 'different'
      ? []
      : [{ pair, verdict: verdict.verdict, reason: verdict.reason }];
  });
  return settle(anchors, judged, word, (one, other) => {
    const comparison = compare(one, other);
    return comparison !== null && speaksAgainst(comparison, seen(one, other).together);
  });
}
