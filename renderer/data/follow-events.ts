import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useBridge } from './bridge.tsx';
import { saySo } from './toast.tsx';

/** Asks anew for what is on screen whenever the library changed, whoever changed it. */
export function useFollowEvents(): void {
  const bridge = useBridge();
  const client = useQueryClient();
  useEffect(
    () =>
      bridge.onEvent((event) => {
        if (event.type === 'watch.changed') void client.invalidateQueries({ queryKey: ['watch.list'] });
        if (event.type === 'settings.changed') void client.invalidateQueries({ queryKey: ['settings.get'] });
        if (event.type === 'desktop.said') saySo(`${event.title}. ${event.body}`);
        if (event.type === 'library.changed') void client.invalidateQueries();
      }),
    [bridge, client],
  );
}
