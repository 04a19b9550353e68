import { useImportDesk } from '../data/import-run.tsx';
import { useUndo } from '../data/use-acts.ts';
import { useDesktopSetting } from '../settings/use-desktop-setting.ts';
import { commandKey } from '../shell/keys-of-views.ts';
import { viewNames } from '../shell/place.ts';
import { goTo } from '../shell/use-place.ts';
import { words } from '../wording/en.ts';
import type { Command } from './find.ts';

const { palette, shell } = words;

/** What the shell does for the palette. */
export interface PaletteDoors {
  readonly quickLog: () => void;
  readonly addPerson: () => void;
  readonly keys: () => void;
}

/** Every view, as somewhere to go. */
export function useViewCommands(): readonly Command[] {
  return viewNames.map((view, at) => ({
    key: view,
    label: palette.goTo(shell.views[view]),
    also: shell.views[view],
    keys: `${commandKey} ${at + 1}`,
    act: () => goTo(view === 'people' ? { view, person: null } : { view }),
  }));
}

/** Everything that can be done wherever one is, the most usual first. */
export function useDoCommands({ quickLog, addPerson, keys }: PaletteDoors): readonly Command[] {
  const { choose } = useImportDesk();
  const undo = useUndo();
  const set = useDesktopSetting();
  const command = (key: keyof typeof palette.does, act: () => void, printed = ''): Command => ({
    key,
    label: palette.does[key],
    also: palette.also[key],
    keys: printed,
    act,
  });
  const importing = (what: 'files' | 'folder') => () => {
    goTo({ view: 'imports' });
    choose(what);
  };
  return [
    command('quickLog', quickLog, `${commandKey} L`),
    command('add', addPerson),
    command('undo', () => void undo(), `${commandKey} Z`),
    command('files', importing('files')),
    command('folder', importing('folder')),
    command('same', () => goTo({ view: 'same' })),
    command('keys', keys, '?'),
    command('light', () => void set({ theme: 'light' })),
    command('dark', () => void set({ theme: 'dark' })),
    command('system', () => void set({ theme: 'system' })),
  ];
}
