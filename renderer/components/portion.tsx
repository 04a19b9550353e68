import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { words } from '../wording/en.ts';

/** What one press adds: enough to go on reading, and never more than a page can bear. */
const atOnce = 20;

/**
 * The first of a list, and a button for more: a few are an invitation, a long list is a burden.
 *
 * @param first how many stand there at once
 * @param more the button's words for as many as are left; "Show 12 more" when left out
 */
export function usePortion<Item>(
  items: readonly Item[],
  first: number,
  more: (left: number) => string = words.shell.showMore,
): readonly [readonly Item[], ReactNode] {
  const [count, setCount] = useState(first);
  const left = items.length - count;
  const button =
    left > 0 ? (
      <Button size="compact-sm" variant="subtle" onClick={() => setCount(count + atOnce)}>
        {more(left)}
      </Button>
    ) : null;
  return [items.slice(0, count), button];
}
