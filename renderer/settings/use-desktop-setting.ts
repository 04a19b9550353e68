import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { DesktopSettings, RequestOf } from '../../shared/contract/contract.ts';
import { ask, failureOf } from '../data/ask.ts';
import { useBridge } from '../data/bridge.tsx';
import { sayFailure } from '../data/toast.tsx';

type Change = RequestOf<'settings.set'>;

/** Changes a setting of the desktop and shows at once what holds then. Answers it, or null when the system refused. */
export function useDesktopSetting(): (change: Change) => Promise<DesktopSettings | null> {
  const bridge = useBridge();
  const client = useQueryClient();
  const { mutateAsync } = useMutation({
    mutationFn: (change: Change) => ask(bridge, 'settings.set', change),
    onSuccess: (now) => client.setQueryData(['settings.get'], now),
    onError: (error) => sayFailure(failureOf(error)),
  });
  return (change) => mutateAsync(change).catch(() => null);
}
