import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { ask, failureOf } from '../data/ask.ts';
import { useBridge } from '../data/bridge.tsx';
import { useImportDesk } from '../data/import-run.tsx';
import { sayFailure, saySo } from '../data/toast.tsx';
import { placeFrom, viewNames } from '../shell/place.ts';
import { goTo } from '../shell/use-place.ts';
import { words } from '../wording/en.ts';

/** Goes where the window begins once there is somebody in it. */
function goToFirstView(): void {
  const place = placeFrom(`#/${viewNames[0]}`);
  if (place) goTo(place);
}

/** Brings the sample data into an empty library, and takes it out again. */
export function useSample(): { readonly explore: () => Promise<void>; readonly remove: () => Promise<void> } {
  const bridge = useBridge();
  const client = useQueryClient();
  const { dismiss } = useImportDesk();

  const explore = useCallback(async () => {
    try {
      const { imports } = await ask(bridge, 'demo.start', undefined);
      await client.invalidateQueries();
      // Nobody waits for what was found: it is to be looked at.
      dismiss();
      if (imports.length > 0) goToFirstView();
    } catch {
      // It is a run like any import: the view of imports says how it ended.
      await client.invalidateQueries();
    }
  }, [bridge, client, dismiss]);

  const remove = useCallback(async () => {
    try {
      await ask(bridge, 'demo.remove', undefined);
      await client.invalidateQueries();
      dismiss();
      goTo({ view: 'imports' });
      saySo(words.sample.removed, () => void explore(), words.sample.back);
    } catch (error) {
      sayFailure(failureOf(error));
    }
  }, [bridge, client, dismiss, explore]);

  return { explore, remove };
}
