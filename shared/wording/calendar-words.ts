import { howCanIHelp } from './reminder-words.ts';

/** What the calendar of reminders says. */
export const calendarWords = {
  name: 'Wellspring',
  turn: (name: string) => `${name}: a hello`,
  birthday: (name: string) => `Birthday of ${name}`,
  question: howCanIHelp,
} as const;
