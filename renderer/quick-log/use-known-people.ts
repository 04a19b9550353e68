import { useMemo } from 'react';
import type { PersonRow } from '../../shared/contract/people.ts';
import { KnownPeople, type LoggablePerson } from '../../shared/quick-log/known-people.ts';
import { usePeople } from '../data/queries.ts';

/** Everybody a line may be about, the most in touch first; nobody while that is being asked. */
export function useKnownPeople(): KnownPeople {
  const network = usePeople('network').data;
  const suggestions = usePeople('suggestions').data;
  return useMemo(
    () =>
      new KnownPeople([...loggable(network ?? [], 'network'), ...loggable(suggestions ?? [], 'suggestion')]),
    [network, suggestions],
  );
}

function loggable(
  rows: readonly PersonRow[],
  standing: LoggablePerson['standing'],
): readonly LoggablePerson[] {
  return rows
    .toSorted((a, b) => b.strength - a.strength)
    .map(({ id, name, addresses }) => ({ id, name, addresses, standing }));
}
