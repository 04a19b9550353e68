import { useCallback, useState } from 'react';
import { type Arrangement, wholeList } from './arrange.ts';

// Kept for as long as the window is open, so that coming back to the list finds it as it was left.
let remembered: Arrangement = wholeList;

/** The arrangement of the list of people and a way to change parts of it. */
export function useArrangement(): readonly [Arrangement, (change: Partial<Arrangement>) => void] {
  const [arrangement, setArrangement] = useState(remembered);
  const change = useCallback((part: Partial<Arrangement>) => {
    setArrangement((now) => {
      remembered = { ...now, ...part };
      return remembered;
    });
  }, []);
  return [arrangement, change];
}
