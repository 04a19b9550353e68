import { useCallback } from 'react';
import type { RequestOf } from '../../shared/contract/contract.ts';
import type { Act } from '../../shared/journal/acts.ts';
import type { LoggedKind } from '../../shared/model/touchpoint.ts';
import { ask, failureOf } from '../data/ask.ts';
import { useBridge } from '../data/bridge.tsx';
import { sayFailure, saySo } from '../data/toast.tsx';
import { useActs } from '../data/use-acts.ts';
import { usualWays } from '../person/log-kinds.ts';
import { useToday } from '../person/use-today.ts';
import { words } from '../wording/en.ts';

/** A mail to be opened, and what it is once it was sent. */
export interface Draft {
  /** Whom it is about, in the toast. */
  readonly name: string;
  /** Mail addresses; empty when none is known. */
  readonly to: readonly string[];
  readonly subject: string;
  readonly body: string;
  /** People it reaches, by id, and as what it is logged when the user says it was sent. */
  readonly reaches: readonly string[];
  readonly log: LoggedKind;
}

/**
 * Opens a draft in the user's mail program. Whether it was sent only they know, so the toast offers to note it; where no
 * mail program opens, it can be copied.
 */
export function useWrite(): (draft: Draft) => Promise<void> {
  const bridge = useBridge();
  const { perform } = useActs();
  const today = useToday();
  return useCallback(
    async ({ name, to, subject, body, reaches, log }) => {
      const { written, noteIt, copyIt, copied, noAddress } = words.attention;
      if (to.length === 0) return saySo(noAddress(name));
      const draft: RequestOf<'desktop.write'> = { to, subject, body };
      try {
        await ask(bridge, 'desktop.write', draft);
      } catch (error) {
        const copy = () =>
          void ask(bridge, 'desktop.copy', { text: textOf(draft) })
            .then(() => saySo(copied))
            .catch((reason: unknown) => sayFailure(failureOf(reason)));
        return saySo(failureOf(error).what, copy, copyIt);
      }
      const noted = reaches.map(
        (person): Act => ({ type: 'log', person, kind: log, on: today, ways: usualWays(log), note: subject }),
      );
      saySo(written(name), () => void perform(noted), noteIt);
    },
    [bridge, perform, today],
  );
}

const textOf = ({ to, subject, body }: RequestOf<'desktop.write'>): string =>
  [to.join(', '), subject, body].filter(Boolean).join('\n\n');
