import { Modal } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { useStatus } from '../data/queries.ts';
import { words } from '../wording/en.ts';
import { KeySheet } from './key-sheet.tsx';
import type { ViewName } from './place.ts';

// What opens by a key is loaded by it too: nobody has to wait for it at the start.
const Palette = lazy(async () => ({ default: (await import('../palette/palette.tsx')).Palette }));
const QuickLog = lazy(async () => ({ default: (await import('../quick-log/quick-log.tsx')).QuickLog }));
const AddPerson = lazy(async () => ({ default: (await import('../people/add-person.tsx')).AddPerson }));

/** What can lie above every view, one at a time. */
export type ShellDialog = 'none' | 'palette' | 'quick log' | 'add person' | 'keys';

/** The dialogs that open wherever one is: palette, quick log, the keys of the view. */
export function ShellDialogs(props: {
  view: ViewName;
  shown: ShellDialog;
  onShow: (dialog: ShellDialog) => void;
}) {
  const { view, shown, onShow } = props;
  const circles = useStatus().data?.circles ?? [];
  const close = () => onShow('none');
  return (
    <>
      <KeySheet view={view} opened={shown === 'keys'} onClose={close} />
      <Modal
        opened={shown === 'quick log'}
        onClose={close}
        title={words.quickLog.title}
        closeButtonProps={{ 'aria-label': words.shell.close }}
      >
        <Suspense fallback={null}>
          <QuickLog onClose={close} />
        </Suspense>
      </Modal>
      <Suspense fallback={null}>
        {shown === 'palette' ? (
          <Palette
            opened
            onClose={close}
            doors={{
              quickLog: () => onShow('quick log'),
              addPerson: () => onShow('add person'),
              keys: () => onShow('keys'),
            }}
          />
        ) : null}
        {shown === 'add person' ? <AddPerson circles={circles} opened onClose={close} /> : null}
      </Suspense>
    </>
  );
}
