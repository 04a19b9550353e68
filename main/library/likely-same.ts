import type { LikelyPair } from '../../shared/contract/people.ts';
import { shownName } from '../../shared/derive/person-row.ts';
import { areApart, samenessOf } from '../../shared/journal/sameness.ts';
import { sameSentence } from '../../shared/wording/same-words.ts';
import type { CurrentPeople } from './current-people.ts';
import type { Database } from './database.ts';
import { findPerson, readLikely } from './derived-store.ts';

/** A calm list: who has answered these is asked the next. */
const mostShown = 100;

/** Pairs of people who may be one, best first, without those the user keeps apart, forgot, or does not want to see. */
export function likelySame(database: Database, { book, journal }: CurrentPeople): readonly LikelyPair[] {
  const { apart } = samenessOf(journal);
  const rows = book.rows();
  const shown: LikelyPair[] = [];
  for (const { a, b, reason, shared } of readLikely(database)) {
    const [one, other] = [findPerson(database, a), findPerson(database, b)];
    const [rowA, rowB] = [rows.get(one?.id ?? ''), rows.get(other?.id ?? '')];
    if (!one || !other || !rowA || !rowB || rowA === rowB) continue;
    const statuses = [rowA.status, rowB.status];
    const isWanted = statuses.includes('network') || statuses.includes('suggestion');
    if (!isWanted || statuses.includes('ignored') || areApart(apart, one.anchors, other.anchors)) continue;
    const names = shared.map((address) => {
      const view = book.find(address);
      return view ? shownName(view) : address;
    });
    shown.push({ a: rowA, b: rowB, reason: sameSentence(reason), shared: [...new Set(names)] });
    if (shown.length === mostShown) break;
  }
  return shown;
}
