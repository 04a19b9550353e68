import type { TodayPage } from '../../shared/contract/today.ts';
import type { ShownRow, Situation } from '../../shared/reminders/situation.ts';
import type { WeekFacts } from '../../shared/wording/reminder-words.ts';

/** What the app itself asks of the library. The window cannot: these names are not in the contract. */
export interface OwnRequests {
  /** How things stand for reminders and the tray. */
  readonly 'reminders.standing': { readonly request: null; readonly reply: ReminderStanding };
  /** Answers once it is on the disk. */
  readonly 'reminders.remember': { readonly request: readonly ShownRow[]; readonly reply: null };
  /** Writes the calendar of reminders to a file, where it has changed. */
  readonly 'calendar.write': {
    readonly request: { readonly path: string };
    readonly reply: 'written' | 'same';
  };
  readonly 'reminders.week': { readonly request: null; readonly reply: WeekFacts };
}
/** Name of such a request. */
export type OwnRequestName = keyof OwnRequests;

/** All that clock, tray and notifications have to know. */
export interface ReminderStanding {
  readonly situation: Situation;
  readonly today: TodayPage;
}
