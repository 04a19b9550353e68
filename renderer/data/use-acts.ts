import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { Act } from '../../shared/journal/acts.ts';
import { words } from '../wording/en.ts';
import { ask, failureOf } from './ask.ts';
import { useBridge } from './bridge.tsx';
import { putBack } from './put-back.ts';
import { sayFailure, saySo } from './toast.tsx';

/** Takes back the last thing the user did and says so. Answers what it was, or null. */
export function useUndo(): () => Promise<string | null> {
  const bridge = useBridge();
  const client = useQueryClient();
  return useCallback(async () => {
    try {
      const undone = await ask(bridge, 'acts.undo', undefined);
      if (!undone) saySo(words.shell.nothingToUndo);
      else if (undone.imports.length === 0) saySo(words.shell.undone(undone.said));
      // An import is much to lose to a key pressed once too often.
      else
        saySo(
          words.shell.undone(undone.said),
          () => void putBack(bridge, client, undone.imports),
          words.imports.putBack,
        );
      await client.invalidateQueries();
      return undone?.said ?? null;
    } catch (error) {
      sayFailure(failureOf(error));
      return null;
    }
  }, [bridge, client]);
}

/** Performs acts of the user; says what was done with an Undo, or why it could not be done. */
export function useActs() {
  const bridge = useBridge();
  const client = useQueryClient();
  const undo = useUndo();
  const { mutateAsync, isPending } = useMutation({
    mutationFn: (acts: readonly Act[]) => ask(bridge, 'acts.perform', { acts }),
    onSuccess: () => client.invalidateQueries(),
  });
  /**
   * @param telling 'quiet' for what shows itself at once, as saved notes do
   * @returns whether it was done
   */
  const perform = useCallback(
    async (acts: readonly Act[], telling: 'toast' | 'quiet' = 'toast'): Promise<boolean> => {
      try {
        const { said } = await mutateAsync(acts);
        if (telling === 'toast') saySo(said, () => void undo());
        return true;
      } catch (error) {
        sayFailure(failureOf(error));
        return false;
      }
    },
    [mutateAsync, undo],
  );
  return { perform, undo, pending: isPending };
}
