import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import type { PersonRow } from '../../shared/contract/people.ts';
import { useActs } from '../data/use-acts.ts';
import { useToday } from '../person/use-today.ts';
import { actOf, type Decision, deckOf } from './deck.ts';

const nobody: ReadonlySet<string> = new Set();

/**
 * The suggestions still to decide on. A decision leaves the deck with the key that made it, and comes back when the
 * app could not keep it or the user takes it back.
 */
export function useDeck(suggestions: readonly PersonRow[]) {
  const client = useQueryClient();
  const { perform, undo } = useActs();
  const today = useToday();
  const [pending, setPending] = useState(nobody);
  const [decided, setDecided] = useState<readonly string[]>([]);
  const [at, setAt] = useState(0);
  const deck = deckOf(suggestions, pending);

  const decide = useCallback(
    async (person: string, decision: Decision) => {
      setPending((now) => new Set(now).add(person));
      const done = await perform([actOf(person, decision, today)]);
      if (done) {
        setDecided((now) => [...now, person]);
        // Until the list without this person is here, the old one must not show them again.
        await client.refetchQueries({ queryKey: ['people.list', 'suggestions'] });
      }
      setPending((now) => new Set([...now].filter((other) => other !== person)));
    },
    [client, perform, today],
  );
  const takeBack = useCallback(async () => {
    const last = decided.at(-1);
    if ((await undo()) === null) return;
    setDecided((now) => now.slice(0, -1));
    const again = client.getQueryData<readonly PersonRow[]>(['people.list', 'suggestions']) ?? [];
    const place = deckOf(again, nobody).findIndex(({ id }) => id === last);
    if (place >= 0) setAt(place);
  }, [client, decided, undo]);

  const here = Math.max(0, Math.min(at, deck.length - 1));
  return { deck, here, move: (to: number) => setAt(to), decide, takeBack, decidedCount: decided.length };
}
