import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Failure } from '../../shared/contract/contract.ts';
import { type Completion, completeName } from '../../shared/quick-log/complete-name.ts';
import type { LoggablePerson } from '../../shared/quick-log/known-people.ts';
import { actsOf, parseQuickLog, type QuickLog } from '../../shared/quick-log/parse-quick-log.ts';
import type { Day } from '../../shared/time/day.ts';
import { dayFromIso } from '../../shared/time/day-text.ts';
import { ask, failureOf } from '../data/ask.ts';
import { useBridge } from '../data/bridge.tsx';
import { useToday } from '../person/use-today.ts';
import { useKnownPeople } from './use-known-people.ts';

/** What the last Enter came to. */
export type Saved =
  | { readonly state: 'nothing yet' }
  | { readonly state: 'saving' }
  | { readonly state: 'saved'; readonly said: string }
  | { readonly state: 'taken back' }
  | { readonly state: 'failed'; readonly failure: Failure };

/** A line being typed, what it is understood as, and what can be done with it. */
export interface QuickLogDesk {
  readonly line: string;
  readonly log: QuickLog;
  readonly saved: Saved;
  /** People to choose from; for whom several are meant, those. */
  readonly offer: Completion | null;
  type(line: string, caret: number): void;
  /** Takes somebody of the offer into the line. Returns where the caret goes. */
  choose(person: LoggablePerson): number;
  /** Offers nobody until the next letter. */
  waive(): void;
  save(): void;
  undo(): void;
}

/** The quick log behind its line. */
export function useQuickLog(): QuickLogDesk {
  const bridge = useBridge();
  const client = useQueryClient();
  const known = useKnownPeople();
  const today = dayFromIso(useToday()) as Day;
  const [line, setLine] = useState('');
  const [caret, setCaret] = useState(0);
  const [chosen, setChosen] = useState<ReadonlyMap<string, string>>(new Map());
  const [offering, setOffering] = useState<'offered' | 'waived'>('offered');
  const [saved, setSaved] = useState<Saved>({ state: 'nothing yet' });

  const log = parseQuickLog(line, known, today, chosen);
  const offer = offering === 'waived' ? null : offered(line, caret, log, known);

  const type: QuickLogDesk['type'] = (next, at) => {
    setLine(next);
    setCaret(at);
    setOffering('offered');
    if (next !== '') setSaved({ state: 'nothing yet' });
  };
  const choose: QuickLogDesk['choose'] = (person) => {
    if (!offer) return caret;
    setChosen(new Map(chosen).set(person.name.toLowerCase(), person.id));
    const rest = line.slice(offer.to);
    const before = `${line.slice(0, offer.from)}${person.name}`;
    type(rest === '' ? `${before} ` : before + rest, before.length + 1);
    setOffering('waived');
    return before.length + 1;
  };
  const settle = async (doing: () => Promise<Saved>) => {
    setSaved({ state: 'saving' });
    try {
      setSaved(await doing());
    } catch (error) {
      setSaved({ state: 'failed', failure: failureOf(error) });
    }
    await client.invalidateQueries();
  };
  const save = () => {
    const acts = actsOf(log);
    if (acts.length === 0 || saved.state === 'saving') return;
    void settle(async () => {
      const { said } = await ask(bridge, 'acts.perform', { acts });
      setLine('');
      setCaret(0);
      setChosen(new Map());
      return { state: 'saved', said };
    });
  };
  const undo = () => {
    // Only what was just saved here: another undo would take back what nobody sees.
    if (saved.state !== 'saved') return;
    void settle(async () => {
      await ask(bridge, 'acts.undo', undefined);
      return { state: 'taken back' };
    });
  };
  return { line, log, saved, offer, type, choose, waive: () => setOffering('waived'), save, undo };
}

function offered(
  line: string,
  caret: number,
  { who, state }: QuickLog,
  known: Parameters<typeof completeName>[2],
): Completion | null {
  const unclear = who.find(({ person }) => person === null);
  if (state === 'several' && unclear) return { ...unclear, people: unclear.candidates.slice(0, 5) };
  return completeName(line, caret, known);
}
