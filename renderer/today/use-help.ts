import { useCallback } from 'react';
import type { HelpSuggestion, ReachOut } from '../../shared/contract/today.ts';
import type { Act } from '../../shared/journal/acts.ts';
import { useWrite } from '../attention/use-write.ts';
import { usualWays } from '../person/log-kinds.ts';
import { useToday } from '../person/use-today.ts';

/** Does what is suggested for a person, and writes to them: with the suggested draft where there is one, else an empty one. */
export function useHelp(perform: (person: string, acts: readonly Act[]) => Promise<void>) {
  const write = useWrite();
  const today = useToday();
  const help = useCallback(
    ({ person }: ReachOut, { step }: HelpSuggestion) => {
      const { name, id } = person;
      switch (step.do) {
        case 'write':
          return write({ ...step, name, to: [step.to], reaches: [id] });
        case 'introduce':
          return write({ ...step, name, reaches: [id, step.other], log: 'introduced' });
        case 'log':
          return perform(id, [
            { type: 'log', person: id, kind: step.log, on: today, ways: usualWays(step.log), note: '' },
          ]);
      }
    },
    [write, perform, today],
  );
  const writeTo = useCallback(
    (reachOut: ReachOut) => {
      const { person, suggestions } = reachOut;
      const drafted = suggestions.find(({ step }) => step.do === 'write');
      if (drafted) return help(reachOut, drafted);
      const to = person.addresses.slice(0, 1);
      return write({ name: person.name, to, subject: '', body: '', reaches: [person.id], log: 'mail' });
    },
    [help, write],
  );
  return { help, writeTo };
}
