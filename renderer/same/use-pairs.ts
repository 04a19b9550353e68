import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { LikelyPair } from '../../shared/contract/people.ts';
import type { Act } from '../../shared/journal/acts.ts';
import { useActs } from '../data/use-acts.ts';

/** What can be said of a pair; skipping says nothing, and asks again another time. */
export type PairAnswer = 'merge' | 'not same' | 'skip';

/** Names a pair for as long as both people stand. */
export function pairKey({ a, b }: Pick<LikelyPair, 'a' | 'b'>): string {
  return `${a.id} ${b.id}`;
}

function actOf({ a, b }: LikelyPair, answer: Exclude<PairAnswer, 'skip'>): Act {
  return answer === 'merge'
    ? { type: 'merge', people: [a.id, b.id] }
    : { type: 'not-same', one: [a.id], other: [b.id] };
}

const none: ReadonlySet<string> = new Set();

/**
 * The pairs still to answer, one at a time. An answer leaves at once with the key that gave it, and comes back when the
 * app could not keep it or the user takes it back.
 */
export function usePairs(pairs: readonly LikelyPair[]) {
  const client = useQueryClient();
  const { perform, undo } = useActs();
  const [gone, setGone] = useState(none);
  const [answered, setAnswered] = useState<readonly { key: string; answer: PairAnswer }[]>([]);
  const open = pairs.filter((pair) => !gone.has(pairKey(pair)));
  const leave = (key: string) => setGone((now) => new Set(now).add(key));
  const comeBack = (key: string) => setGone((now) => new Set([...now].filter((other) => other !== key)));

  /** The answer that is being kept, which has to be done before it can be taken back. */
  const underWay = useRef<Promise<void>>(Promise.resolve());

  const answer = (pair: LikelyPair, given: PairAnswer): Promise<void> => {
    underWay.current = keep(pair, given);
    return underWay.current;
  };
  const keep = async (pair: LikelyPair, given: PairAnswer) => {
    const key = pairKey(pair);
    leave(key);
    setAnswered((now) => [...now, { key, answer: given }]);
    if (given === 'skip') return;
    if (await perform([actOf(pair, given)])) {
      // Until the list without this pair is here, the old one must not show it again.
      await client.refetchQueries({ queryKey: ['people.likely-same'] });
    } else {
      setAnswered((now) => now.filter((other) => other.key !== key));
    }
    comeBack(key);
  };
  const takeBack = async () => {
    // An answer whose pair is here again was taken back otherwise, by the toast or Ctrl Z; one that is gone is only not kept yet.
    const here = new Set(pairs.map(pairKey).filter((key) => !gone.has(key)));
    const standing = answered.filter(({ key, answer: given }) => given === 'skip' || !here.has(key));
    const last = standing.at(-1);
    setAnswered(standing.slice(0, -1));
    if (!last) return;
    await underWay.current;
    if (last.answer !== 'skip' && (await undo()) === null) return;
    comeBack(last.key);
  };
  return { open, answer, takeBack, answeredCount: answered.length };
}
