import { counted } from '../format.ts';

/** Words of the day's list. */
export const today = {
  people: 'People to reach out to',
  help: (name: string) => `Ways to help ${name}`,
  notNow: 'Not now',
  notNowLabel: (name: string) => `Not now: ${name}`,
  notNowHint: 'These reasons are not told again',
  opensMail: 'Opens your mail program',
  notesIt: (kind: string) => `Did it? This notes it: ${kind}`,
  meet: 'You meet today',
  upcoming: 'Coming up',
  empty: {
    title: 'Nobody to name today',
    text: 'Nobody is waiting, and nobody has gone quiet for long. That is how it should be.',
    people: 'See your people',
  },
  nobody: {
    title: 'A day begins with people',
    text: 'Choose who belongs in your network, and each day names the few to reach out to, with a way to help them.',
    discover: (found: number) => `Meet the ${counted(found, 'person', 'people')} found in your files`,
    imports: 'Import mail or calendars',
  },
  stale: { title: 'Time for newer files', imports: 'Import newer files' },
  keys: {
    move: 'Next, previous person',
    open: 'Open the person',
    suggestions: 'Do what is suggested',
    log: 'Log what you did',
    write: 'Write a mail',
    snooze: 'Snooze',
    notNow: 'Not now',
    why: 'Say why',
  },
} as const;
