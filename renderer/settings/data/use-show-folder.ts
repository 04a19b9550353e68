import { useMutation } from '@tanstack/react-query';
import { ask, failureOf } from '../../data/ask.ts';
import { useBridge } from '../../data/bridge.tsx';
import { sayFailure } from '../../data/toast.tsx';

/** Shows the library's folder, or the backups in it, in the system's file manager. */
export function useShowFolder(): (folder: 'library' | 'backups') => void {
  const bridge = useBridge();
  const { mutate } = useMutation({
    mutationFn: (folder: 'library' | 'backups') => ask(bridge, 'desktop.showFolder', { folder }),
    onError: (error) => sayFailure(failureOf(error)),
  });
  return mutate;
}
