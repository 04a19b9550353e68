import type { Act } from './acts.ts';

/** When the user wants to be reminded, and when not. */
export interface ReminderSettings {
  /** HH:MM in the zone of the moment. */
  readonly at: string;
  /** ISO weekdays, 1 is Monday: the days on which reminders come. */
  readonly weekdays: readonly number[];
  readonly quiet: { readonly from: string; readonly until: string } | null;
  readonly digest: 'on' | 'off';
  readonly review: 'on' | 'off';
  /** Minutes; null for never. */
  readonly beforeMeeting: number | null;
  /** ISO day until which nothing is shown; null while not paused. */
  readonly pausedUntil: string | null;
  /** Days away, both included, oldest first. */
  readonly away: readonly { readonly from: string; readonly until: string }[];
}

/** Once a working day in the morning, quietly. */
export const firstReminders: ReminderSettings = {
  at: '09:00',
  weekdays: [1, 2, 3, 4, 5],
  quiet: { from: '20:00', until: '08:00' },
  digest: 'on',
  review: 'on',
  beforeMeeting: 30,
  pausedUntil: null,
  away: [],
};

/** The settings after one more act; the same object where the act is about something else. */
export function remindersAfter(before: ReminderSettings, act: Act): ReminderSettings {
  switch (act.type) {
    case 'reminders': {
      const { type: _, ...settings } = act;
      return { ...before, ...settings };
    }
    case 'pause':
      return { ...before, pausedUntil: act.until };
    case 'away': {
      const { from, until } = act;
      const others = before.away.filter((one) => one.from !== from || one.until !== until);
      const away = act.away === 'on' ? [...others, { from, until }] : others;
      return { ...before, away: away.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0)) };
    }
    default:
      return before;
  }
}
