import type { LoggedKind } from '../model/touchpoint.ts';
import { counted, isoDateOf } from './english.ts';

/** What the tray's menu says. */
export const trayWords = {
  app: 'Wellspring',
  open: 'Open Wellspring',
  quickLog: 'Quick log…',
  quit: 'Quit',
  nobody: 'Nobody to reach out to today',
  openPerson: 'Open',
  log: 'Log',
  snooze: 'Snooze',
  notNow: 'Not now',
  until: {
    tomorrow: 'Until tomorrow',
    week: 'For a week',
    cadence: (days: number) => `For one cadence, ${counted(days, 'day', 'days')}`,
    pick: 'Until a day…',
  },
  pause: 'Pause reminders',
  pauseFor: { day: 'Until tomorrow', week: 'For a week', pick: 'Until a day…' },
  paused: (until: string) => `Paused until ${isoDateOf(until)}`,
  resume: 'Go on with reminders',
  kinds: {
    mail: 'A mail',
    call: 'A call',
    lunch: 'A lunch',
    congratulated: 'Congratulated',
    shared: 'Shared something',
    introduced: 'Introduced somebody',
    liked: 'Liked a post',
    helped: 'Helped',
  } satisfies Partial<Record<LoggedKind, string>>,
  /** Of the icon: what is up, in a line. */
  tooltip: (people: number) =>
    people === 0 ? 'Wellspring' : `Wellspring: ${counted(people, 'person', 'people')} to reach out to`,
  tooltipPaused: 'Wellspring: reminders are paused',
  /** Said once, when the window is closed for the first time. */
  stays: {
    title: 'Wellspring stays in the tray',
    body: 'Reminders come from there. In Settings you can have it quit with its window instead.',
  },
  staysWithoutTray: {
    title: 'Wellspring goes on',
    body: 'This desktop shows no tray icons. Start Wellspring once more to see its window; reminders come as before.',
  },
} as const;

/** What the desktop says of the quick log. */
export const quickLogWords = { title: 'Quick log' } as const;

/** Longest label of a line; menus do not wrap. */
const longestLabel = 90;

/** "Ana Moreau – Usually every 23 days; it has been 61." in one line of a menu. */
export function personLine(name: string, sentence: string): string {
  const line = sentence === '' ? name : `${name} – ${sentence}`;
  return line.length <= longestLabel ? line : `${line.slice(0, longestLabel - 1).trimEnd()}…`;
}
