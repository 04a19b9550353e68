import { useEffect, useRef, useState } from 'react';
import { useBridge } from '../data/bridge.tsx';
import { useImportDesk } from '../data/import-run.tsx';
import { words } from '../wording/en.ts';
import styles from './drop-target.module.css';
import { goTo } from './use-place.ts';

/**
 * Makes the whole window a place to drop files on, and wakes while they are over it. The buttons of the imports view
 * do the same for everybody who does not drag.
 */
export function DropTarget() {
  const bridge = useBridge();
  const { start, run } = useImportDesk();
  const busy = run.phase === 'running';
  const [awake, setAwake] = useState(false);
  const take = useRef((_: readonly File[]) => {});
  take.current = (files) => {
    const paths = files.map((file) => bridge.pathForFile(file)).filter(Boolean);
    if (busy || paths.length === 0) return;
    goTo({ view: 'imports' });
    start(paths);
  };

  useEffect(
    () =>
      followFiles({
        over: () => setAwake(true),
        gone: () => setAwake(false),
        dropped: (files) => take.current(files),
      }),
    [],
  );
  if (!awake) return null;
  return (
    <div className={styles.veil} role="status">
      <div className={styles.words}>
        <p className={styles.title}>{busy ? words.imports.busy : words.shell.dropHere}</p>
        <p className={styles.text}>{words.shell.dropHint}</p>
      </div>
    </div>
  );
}

interface FileDrag {
  readonly over: () => void;
  readonly gone: () => void;
  readonly dropped: (files: readonly File[]) => void;
}

/** Tells of files dragged over the page; text and links that are dragged do not count. Answers how to stop. */
function followFiles({ over, gone, dropped }: FileDrag): () => void {
  // Entering a child comes before leaving its parent, so only the balance tells whether files are still here.
  let depth = 0;
  const listeners: Readonly<Record<string, (event: DragEvent) => void>> = {
    dragenter: () => {
      depth += 1;
      over();
    },
    dragover: () => {},
    dragleave: () => {
      depth -= 1;
      if (depth <= 0) gone();
    },
    drop: (event) => {
      depth = 0;
      gone();
      dropped(Array.from(event.dataTransfer?.files ?? []));
    },
  };
  const listen = (event: Event) => {
    const drag = event as DragEvent;
    if (!drag.dataTransfer?.types.includes('Files')) return;
    drag.preventDefault();
    listeners[drag.type]?.(drag);
  };
  for (const type of Object.keys(listeners)) window.addEventListener(type, listen);
  return () => {
    for (const type of Object.keys(listeners)) window.removeEventListener(type, listen);
  };
}
