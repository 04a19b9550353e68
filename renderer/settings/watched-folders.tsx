import { ActionIcon, Button } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import type { WatchedFolderRow } from '../../shared/contract/watching.ts';
import { Answered } from '../components/answered.tsx';
import { ask, failureOf } from '../data/ask.ts';
import { useBridge } from '../data/bridge.tsx';
import { useWatchedFolders } from '../data/queries.ts';
import { sayFailure } from '../data/toast.tsx';
import { useActs } from '../data/use-acts.ts';
import { words } from '../wording/en.ts';
import styles from './settings.module.css';

/** Folders that are imported again whenever their files change: which, how they stand, one more, one less. */
export function WatchedFolders() {
  const rows = useWatchedFolders();
  return (
    <div className={styles.field}>
      <Answered within="part" query={rows}>
        {(folders) => <Folders folders={folders} />}
      </Answered>
    </div>
  );
}

function Folders({ folders }: { folders: readonly WatchedFolderRow[] }) {
  const bridge = useBridge();
  const { perform } = useActs();
  const choosing = useMutation({
    mutationFn: () => ask(bridge, 'imports.choose', { what: 'folder' }),
    onSuccess: async (chosen) => {
      const fresh = chosen.filter((path) => !folders.some(({ folder }) => folder === path));
      // []: the user closed the dialog, or chose what is watched already.
      if (fresh.length > 0) await perform(fresh.map((folder) => watch(folder, 'on')));
    },
    onError: (error) => sayFailure(failureOf(error)),
  });
  return (
    <>
      {folders.length > 0 ? (
        <ul className={styles.folders} aria-live="polite">
          {folders.map(({ folder, state }) => (
            <li key={folder} className={styles.folder}>
              <span className={styles.path}>{folder}</span>
              <span className={styles.hint}>{words.settings.watchStates[state]}</span>
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={words.settings.unwatch(folder)}
                onClick={() => void perform([watch(folder, 'off')])}
              >
                <IconX size="1rem" />
              </ActionIcon>
            </li>
          ))}
        </ul>
      ) : null}
      <Button
        className={styles.start}
        variant="default"
        loading={choosing.isPending}
        onClick={() => choosing.mutate()}
      >
        {words.settings.watch}
      </Button>
      <p className={styles.hint}>{words.settings.watchText}</p>
    </>
  );
}

function watch(folder: string, watching: 'on' | 'off') {
  return { type: 'watch', folder, watching } as const;
}
