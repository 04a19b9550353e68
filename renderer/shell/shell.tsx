import { useHotkeys } from '@mantine/hooks';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import type { LibraryStatus } from '../../shared/contract/contract.ts';
import { Failing } from '../components/failing.tsx';
import { ViewGuard } from '../components/view-guard.tsx';
import { Waiting } from '../components/waiting.tsx';
import { failureOf } from '../data/ask.ts';
import { useStatus } from '../data/queries.ts';
import { useUndo } from '../data/use-acts.ts';
import { SampleFrame } from '../sample/sample-frame.tsx';
import { words } from '../wording/en.ts';
import { DropTarget } from './drop-target.tsx';
import { type Place, placeFrom, type SidebarView, viewNames } from './place.ts';
import styles from './shell.module.css';
import { type ShellDialog, ShellDialogs } from './shell-dialogs.tsx';
import { Sidebar } from './sidebar.tsx';
import { useKeys } from './use-keys.ts';
import { goTo, usePlace } from './use-place.ts';
import { View } from './views.tsx';

// Loaded where it is needed: a library that opens never shows it here.
const LastBackups = lazy(async () => ({
  default: (await import('../settings/data/last-backups.tsx')).LastBackups,
}));

/** Where a window that names no place opens: with the day, or before there are people with what leads to some. */
function startOf(status: LibraryStatus | undefined): Place {
  if (status === undefined || status.people.network > 0) return { view: 'today' };
  return status.people.suggestions > 0 ? { view: 'discover' } : { view: 'imports' };
}

/** The frame: sidebar, the view of this moment, and what works everywhere. */
export function Shell() {
  const status = useStatus();
  const [place, go] = usePlace(startOf(status.data));
  const undo = useUndo();
  const [dialog, setDialog] = useState<ShellDialog>('none');
  const main = useRef<HTMLElement>(null);

  useHotkeys([
    ['mod+Z', () => void undo()],
    ...viewNames.map((view, at): [string, () => void] => [
      `mod+${at + 1}`,
      () => go(view === 'people' ? { view, person: null } : { view }),
    ]),
  ]);
  // Both work while somebody types, too: they leave what was typed where it is.
  useHotkeys(
    [
      ['mod+K', () => setDialog((now) => (now === 'palette' ? 'none' : 'palette'))],
      ['mod+L', () => setDialog('quick log')],
    ],
    [],
    true,
  );
  useKeys({ '?': () => setDialog('keys') });
  // Where it opened is where it stays: a library that fills up must not take the receipt away.
  useEffect(() => {
    if (status.data && placeFrom(window.location.hash) === null) goTo(startOf(status.data), 'replace');
  }, [status.data]);
  // A new view starts at its top, and a screen reader hears where it is.
  useEffect(() => {
    document.title = `${words.shell.views[place.view]} – ${words.shell.app}`;
    main.current?.scrollTo({ top: 0 });
    main.current?.focus({ preventScroll: true });
  }, [place.view]);

  if (status.isPending) return <Waiting />;
  if (status.isError) {
    return <Failing within="view" failure={failureOf(status.error)} retry={() => void status.refetch()} />;
  }
  if (status.data.state === 'failed') {
    return (
      <main className={styles.alone}>
        <Failing
          within="view"
          title={words.shell.libraryFailed}
          failure={status.data.failure ?? words.shell.unreachable}
          retry={() => void status.refetch()}
        />
        <Suspense fallback={null}>
          <LastBackups zone={status.data.zone} />
        </Suspense>
      </main>
    );
  }
  return (
    <>
      <DropTarget />
      <div className={styles.shell}>
        <Sidebar status={status.data} here={sidebarView(place)} onShow={setDialog} />
        <SampleFrame shown={status.data.sample}>
          <main ref={main} tabIndex={-1} className={styles.main} data-view={place.view}>
            <ViewGuard view={place.view}>
              <Suspense fallback={<Waiting />}>
                <View place={place} />
              </Suspense>
            </ViewGuard>
          </main>
        </SampleFrame>
        <ShellDialogs view={place.view} shown={dialog} onShow={setDialog} />
      </div>
    </>
  );
}

/** Comparing people is a part of People. */
function sidebarView({ view }: Place): SidebarView {
  return view === 'same' ? 'people' : view;
}
