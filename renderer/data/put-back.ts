import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { ask, failureOf } from './ask.ts';
import { type PageBridge, useBridge } from './bridge.tsx';
import { sayFailure, saySo } from './toast.tsx';

/** Lets imports count again that were taken back, says so, and asks for everything anew. */
export async function putBack(
  bridge: PageBridge,
  client: QueryClient,
  imports: readonly number[],
): Promise<void> {
  try {
    for (const id of imports) saySo((await ask(bridge, 'imports.putBack', { id })).said);
  } catch (error) {
    sayFailure(failureOf(error));
  }
  await client.invalidateQueries();
}

/** Puts one import back. */
export function usePutBack(): (id: number) => Promise<void> {
  const bridge = useBridge();
  const client = useQueryClient();
  return useCallback((id) => putBack(bridge, client, [id]), [bridge, client]);
}
