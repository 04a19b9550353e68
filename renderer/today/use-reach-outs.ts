import { useCallback, useState } from 'react';
import type { ReachOut } from '../../shared/contract/today.ts';
import type { Act } from '../../shared/journal/acts.ts';
import { useActs } from '../data/use-acts.ts';

/** What of a person on the day's list is open. */
export type Opened = 'log' | 'snooze' | 'why' | null;

/**
 * The people of the day and the one the keys act on. Whoever something was done about leaves at once, and comes back when the
 * app could not keep it or still has a reason to name them. The keys then stand on the next one.
 */
export function useReachOuts(all: readonly ReachOut[]) {
  const { perform: tell } = useActs();
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set());
  const [at, setAt] = useState(0);
  const [opened, setOpened] = useState<Opened>(null);
  const people = all.filter(({ person }) => !gone.has(person.id));
  const here = Math.max(0, Math.min(at, people.length - 1));

  const move = useCallback((to: number) => {
    setAt(to);
    setOpened(null);
  }, []);
  const perform = useCallback(
    async (person: string, acts: readonly Act[]) => {
      setOpened(null);
      setGone((now) => new Set(now).add(person));
      // It ends when the list without them is here, so that the old one never shows them again.
      await tell(acts);
      setGone((now) => new Set([...now].filter((other) => other !== person)));
    },
    [tell],
  );
  return { people, here, move, opened, setOpened, perform };
}
