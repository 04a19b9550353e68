import {
  type IconDroplet,
  IconInbox,
  IconKeyboard,
  IconPencilPlus,
  IconRipple,
  IconSettings,
  IconSparkles,
  IconSun,
  IconUsers,
} from '@tabler/icons-react';
import type { LibraryStatus } from '../../shared/contract/contract.ts';
import { Logo } from '../components/logo.tsx';
import { PaletteButton } from '../palette/palette-button.tsx';
import { iconSize, iconStroke } from '../theme/sizes.ts';
import { words } from '../wording/en.ts';
import { count } from '../wording/format.ts';
import { commandKey } from './keys-of-views.ts';
import { placeText, type SidebarView, viewNames } from './place.ts';
import { RunStrip } from './run-strip.tsx';
import type { ShellDialog } from './shell-dialogs.tsx';
import styles from './sidebar.module.css';

const icons: Readonly<Record<SidebarView, typeof IconDroplet>> = {
  today: IconSun,
  people: IconUsers,
  discover: IconSparkles,
  insights: IconRipple,
  imports: IconInbox,
  settings: IconSettings,
};

/** The way from view to view, with how many wait in each, and how far the files tell. */
export function Sidebar(props: {
  status: LibraryStatus;
  here: SidebarView;
  onShow: (dialog: ShellDialog) => void;
}) {
  const { status, here, onShow } = props;
  const counts: Partial<Record<SidebarView, number>> = {
    people: status.people.network,
    discover: status.people.suggestions,
  };
  return (
    <nav className={styles.sidebar} aria-label={words.shell.navigation}>
      <div className={styles.brand}>
        <Logo />
        <span className={styles.name}>{words.shell.app}</span>
      </div>
      <PaletteButton keys={`${commandKey} K`} onOpen={() => onShow('palette')} />
      <ul className={styles.views}>
        {viewNames.map((view, at) => {
          const Icon = icons[view];
          const waiting = counts[view] ?? 0;
          return (
            <li key={view}>
              <a
                href={placeText(view === 'people' ? { view, person: null } : { view })}
                className={styles.view}
                aria-current={view === here ? 'page' : undefined}
                aria-label={
                  waiting > 0 ? `${words.shell.views[view]} ${count(waiting)}` : words.shell.views[view]
                }
                aria-keyshortcuts={`${commandKey === '⌘' ? 'Meta' : 'Control'}+${at + 1}`}
                title={`${commandKey} ${at + 1}`}
              >
                <Icon size={iconSize.normal} stroke={iconStroke} aria-hidden="true" />
                <span className={styles.label}>{words.shell.views[view]}</span>{' '}
                {waiting > 0 ? <span className={styles.count}>{count(waiting)}</span> : null}
              </a>
            </li>
          );
        })}
      </ul>
      <div className={styles.foot}>
        <RunStrip here={here} />
        {status.asOfSentence ? <p className={styles.asOf}>{status.asOfSentence}</p> : null}
        <button
          type="button"
          className={styles.keys}
          title={`${words.shell.everywhere.quickLog} (${commandKey} L)`}
          onClick={() => onShow('quick log')}
        >
          <IconPencilPlus size={iconSize.small} stroke={iconStroke} aria-hidden="true" />
          <span className={styles.label}>{words.quickLog.title}</span>
        </button>
        <button
          type="button"
          className={styles.keys}
          title={`${words.shell.everywhere.keys} (?)`}
          aria-keyshortcuts="?"
          onClick={() => onShow('keys')}
        >
          <IconKeyboard size={iconSize.small} stroke={iconStroke} aria-hidden="true" />
          <span className={styles.label}>{words.shell.keys}</span>
        </button>
      </div>
    </nav>
  );
}
