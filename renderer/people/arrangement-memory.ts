import { useCallback, useState } from 'react';
import { type Arrangement, wholeList } from './arrange.ts';

// Kept for as long as the window is open, so that coming back to the list finds it as it was left.
let remembered: Arrangement = wholeList;
let rememberedPerson: string | null = null;

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

/** The person the keys stand on in the list, and a way to stand elsewhere. */
export function useStandsOn(): readonly [string | null, (id: string) => void] {
  const [person, setPerson] = useState(rememberedPerson);
  const stand = useCallback((id: string) => {
    rememberedPerson = id;
    setPerson(id);
  }, []);
  return [person, stand];
}

/** Forgets how the list was left; for tests, which all share one window. */
export function forgetArrangement(): void {
  remembered = wholeList;
  rememberedPerson = null;
}
