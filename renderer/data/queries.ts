import { QueryClient, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { FoundInText } from '../../shared/contract/people.ts';
import { ask } from './ask.ts';
import { useBridge } from './bridge.tsx';

/** Answers stay until the app says that the library changed (follow-events.ts): nothing is asked twice for nothing. */
export function newQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        retry: false,
        refetchOnWindowFocus: false,
        networkMode: 'always',
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
}

/** How the library stands as a whole. */
export function useStatus() {
  const bridge = useBridge();
  return useQuery({ queryKey: ['library.status'], queryFn: () => ask(bridge, 'library.status', undefined) });
}

/** Every person of a scope, unsorted. */
export function usePeople(scope: 'network' | 'suggestions' | 'all') {
  const bridge = useBridge();
  return useQuery({
    queryKey: ['people.list', scope],
    queryFn: () => ask(bridge, 'people.list', { scope }),
  });
}

/** The fewest letters that notes and subjects are searched for. */
const fewestLetters = 2;
const nobody: readonly FoundInText[] = [];

/** The view has been drawn by then. ms. */
const afterFirstSight = 400;

/** Asks for the network a moment after a view is shown: the list of people is what most go to next, and ten thousand take a moment. */
export function usePeopleAhead(): void {
  const bridge = useBridge();
  const client = useQueryClient();
  useEffect(() => {
    const soon = setTimeout(
      () =>
        void client.prefetchQuery({
          queryKey: ['people.list', 'network'],
          queryFn: () => ask(bridge, 'people.list', { scope: 'network' }),
        }),
      afterFirstSight,
    );
    return () => clearTimeout(soon);
  }, [bridge, client]);
}

/** People of the network in whose notes or subjects a search is found; those of the search before until the app answers. */
export function useFoundInText(search: string) {
  const bridge = useBridge();
  const text = search.trim().slice(0, 500);
  const { data = nobody } = useQuery({
    queryKey: ['people.search', text],
    queryFn: () => ask(bridge, 'people.search', { text }),
    enabled: text.length >= fewestLetters,
    placeholderData: (before: readonly FoundInText[] | undefined) => before,
  });
  return text.length >= fewestLetters ? data : nobody;
}

/** Pairs of people who may be one, best first. */
export function useLikelySame() {
  const bridge = useBridge();
  return useQuery({
    queryKey: ['people.likely-same'],
    queryFn: () => ask(bridge, 'people.likely-same', undefined),
  });
}

/** The day's list. */
export function useTodayPage() {
  const bridge = useBridge();
  return useQuery({ queryKey: ['today.get'], queryFn: () => ask(bridge, 'today.get', undefined) });
}

/** The look back. */
export function useInsights() {
  const bridge = useBridge();
  return useQuery({ queryKey: ['insights.get'], queryFn: () => ask(bridge, 'insights.get', undefined) });
}

/** How well health foretells contact on the user's own past; asked for once `wanted`. */
export function useBacktest(wanted: boolean) {
  const bridge = useBridge();
  return useQuery({
    queryKey: ['insights.backtest'],
    queryFn: () => ask(bridge, 'insights.backtest', undefined),
    enabled: wanted,
  });
}

/** One person's page; null when the library knows nobody by this id. */
export function usePerson(id: string) {
  const bridge = useBridge();
  return useQuery({
    queryKey: ['people.person', id],
    queryFn: () => ask(bridge, 'people.person', { id }),
  });
}

/** All imports, as the app orders them. */
export function useImports() {
  const bridge = useBridge();
  return useQuery({ queryKey: ['imports.list'], queryFn: () => ask(bridge, 'imports.list', undefined) });
}

/** How the watched folders stand. */
export function useWatchedFolders() {
  const bridge = useBridge();
  return useQuery({ queryKey: ['watch.list'], queryFn: () => ask(bridge, 'watch.list', undefined) });
}

/** All backups with what they hold, newest first. */
export function useBackups() {
  const bridge = useBridge();
  return useQuery({ queryKey: ['backups.list'], queryFn: () => ask(bridge, 'backups.list', undefined) });
}

/** What going back to a backup would come to; looked at anew each time, for the present library changes. */
export function useBackupPreview(name: string) {
  const bridge = useBridge();
  return useQuery({
    queryKey: ['backups.preview', name],
    queryFn: () => ask(bridge, 'backups.preview', { name }),
    gcTime: 0,
  });
}

/** How this desktop wants to see the window. */
export function useSettings() {
  const bridge = useBridge();
  return useQuery({ queryKey: ['settings.get'], queryFn: () => ask(bridge, 'settings.get', undefined) });
}
