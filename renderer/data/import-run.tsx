import { useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import type { Failure } from '../../shared/contract/contract.ts';
import type { ImportProgress, ImportResult } from '../../shared/contract/imports.ts';
import { ask, failureOf } from './ask.ts';
import { useBridge } from './bridge.tsx';
import { useStatus } from './queries.ts';
import { sayFailure } from './toast.tsx';

/** The import of this moment, whoever started it: the window, a dropped file, or the dock. */
export type ImportRun =
  | { readonly phase: 'none' }
  | { readonly phase: 'running'; readonly progress: ImportProgress | null; readonly stopping: boolean }
  | { readonly phase: 'ended'; readonly result: ImportResult }
  | { readonly phase: 'failed'; readonly failure: Failure };

interface ImportDesk {
  readonly run: ImportRun;
  /** Takes in files or folders by their paths; does nothing for none. */
  start(paths: readonly string[]): void;
  /** Asks with the system's dialog, then starts. */
  choose(what: 'files' | 'folder'): void;
  cancel(): void;
  dismiss(): void;
}

const DeskContext = createContext<ImportDesk | null>(null);
const idle: ImportRun = { phase: 'none' };

/** Follows imports for all views below, so that leaving the view of imports loses nothing. */
export function ImportDeskProvider({ children }: { children: ReactNode }) {
  const bridge = useBridge();
  const client = useQueryClient();
  const [run, setRun] = useState<ImportRun>(idle);
  const already = useStatus().data?.running ?? null;

  useEffect(() => {
    if (already)
      setRun((now) =>
        now.phase === 'none' ? { phase: 'running', progress: already, stopping: false } : now,
      );
  }, [already]);

  useEffect(
    () =>
      bridge.onEvent((event) => {
        if (event.type === 'import.progress') {
          const { progress } = event;
          setRun((now) => ({
            phase: 'running',
            progress,
            stopping: now.phase === 'running' && now.stopping,
          }));
        } else if (event.type === 'import.finished') {
          const { result } = event;
          setRun(
            result.ok
              ? { phase: 'ended', result: result.value }
              : { phase: 'failed', failure: result.failure },
          );
          void client.invalidateQueries();
        }
      }),
    [bridge, client],
  );

  const start = useCallback(
    (paths: readonly string[]) => {
      if (paths.length === 0) return;
      setRun({ phase: 'running', progress: null, stopping: false });
      ask(bridge, 'imports.start', { paths })
        .then((result) => setRun({ phase: 'ended', result }))
        .catch((error: unknown) => setRun({ phase: 'failed', failure: failureOf(error) }))
        .finally(() => void client.invalidateQueries());
    },
    [bridge, client],
  );
  const choose = useCallback(
    (what: 'files' | 'folder') => {
      ask(bridge, 'imports.choose', { what })
        .then(start)
        .catch((error: unknown) => sayFailure(failureOf(error)));
    },
    [bridge, start],
  );
  const cancel = useCallback(() => {
    setRun((now) => (now.phase === 'running' ? { ...now, stopping: true } : now));
    ask(bridge, 'imports.cancel', undefined).catch((error: unknown) => sayFailure(failureOf(error)));
  }, [bridge]);
  const dismiss = useCallback(() => setRun(idle), []);

  const desk = useMemo(
    () => ({ run, start, choose, cancel, dismiss }),
    [run, start, choose, cancel, dismiss],
  );
  return <DeskContext value={desk}>{children}</DeskContext>;
}

/** The import of this moment and what can be done about it. Throws outside of an ImportDeskProvider. */
export function useImportDesk(): ImportDesk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('useImportDesk needs an ImportDeskProvider above it');
  return desk;
}
