import { useCallback, useSyncExternalStore } from 'react';
import { type Place, placeFrom, placeText } from './place.ts';

const follow = (changed: () => void) => {
  window.addEventListener('hashchange', changed);
  window.addEventListener('popstate', changed);
  return () => {
    window.removeEventListener('hashchange', changed);
    window.removeEventListener('popstate', changed);
  };
};

/**
 * Goes to a place. `replace` leaves no step to go back to: for moving through a list, where every row would be one.
 */
export function goTo(place: Place, how: 'step' | 'replace' = 'step'): void {
  const text = placeText(place);
  if (text === window.location.hash) return;
  if (how === 'step') window.history.pushState(null, '', text);
  else window.history.replaceState(null, '', text);
  window.dispatchEvent(new PopStateEvent('popstate'));
}

/** Where the window stands and a way to go elsewhere; `fallback` holds while the address names no place. */
export function usePlace(fallback: Place): readonly [Place, typeof goTo] {
  const hash = useSyncExternalStore(follow, () => window.location.hash);
  const go = useCallback<typeof goTo>((place, how) => goTo(place, how), []);
  return [placeFrom(hash) ?? fallback, go];
}
