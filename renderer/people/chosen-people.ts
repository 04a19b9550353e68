import { useHotkeys } from '@mantine/hooks';
import { useRef, useState } from 'react';
import type { PersonRow } from '../../shared/contract/people.ts';
import { useKeys } from '../shell/use-keys.ts';

/** The people chosen in a list, for something to do with all of them at once. */
export interface ChosenPeople {
  /** Ids, of shown rows only: what a filter hides nobody acts on unseen. */
  readonly ids: ReadonlySet<string>;
  /** Chooses one person or no longer; with `range`, everybody from the one before to them. */
  toggle(id: string, range?: 'range'): void;
  all(): void;
  none(): void;
}

/**
 * Lets people be chosen in a list: X for the row the keys stand on, Ctrl A for all that are shown, Escape for none.
 *
 * @param here id of the row the keys stand on
 */
export function useChosenPeople(rows: readonly PersonRow[], here: string | null): ChosenPeople {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const last = useRef<string | null>(null);
  const ids = new Set(chosen.size === 0 ? [] : rows.flatMap(({ id }) => (chosen.has(id) ? [id] : [])));
  const toggle = (id: string, range?: 'range') => {
    const next = new Set(ids);
    const from = rows.findIndex((row) => row.id === last.current);
    const to = rows.findIndex((row) => row.id === id);
    if (range && from >= 0 && to >= 0) {
      for (const row of rows.slice(Math.min(from, to), Math.max(from, to) + 1)) next.add(row.id);
    } else if (!next.delete(id)) next.add(id);
    last.current = id;
    setChosen(next);
  };
  const all = () => setChosen(new Set(rows.map(({ id }) => id)));
  const none = () => setChosen(new Set());
  useKeys({
    x: () => {
      if (here !== null) toggle(here);
    },
    // Only while somebody is chosen: otherwise the key belongs to the person beside the list.
    ...(ids.size > 0 ? { Escape: none } : {}),
  });
  useHotkeys([['mod+A', all]]);
  return { ids, toggle, all, none };
}
