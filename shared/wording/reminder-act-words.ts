import type { Act } from '../journal/acts.ts';
import { isoDateOf } from './english.ts';

type ReminderActs = Extract<
  Act,
  { readonly type: 'snooze' | 'dismiss' | 'birthday' | 'position' | 'reminders' | 'pause' | 'away' }
>;

/** What an act about reminders did, for the undo toast. @param names people in words, by their anchors */
export function reminderActWords(act: ReminderActs, names: (people: readonly string[]) => string): string {
  switch (act.type) {
    case 'snooze':
      return act.until === null
        ? `${names(act.people)}: no longer put off`
        : `${names(act.people)}: put off until ${isoDateOf(act.until)}`;
    case 'dismiss':
      return `Not now: ${names([act.person])}`;
    case 'birthday':
      return `Changed the birthday of ${names([act.person])}`;
    case 'position':
      return `Changed where ${names([act.person])} works`;
    case 'reminders':
      return 'Changed when you are reminded';
    case 'pause':
      return act.until === null ? 'Reminders are on again' : `Reminders paused until ${isoDateOf(act.until)}`;
    case 'away':
      return act.away === 'on'
        ? `Away from ${isoDateOf(act.from)} to ${isoDateOf(act.until)}`
        : `Not away from ${isoDateOf(act.from)} to ${isoDateOf(act.until)} after all`;
  }
}
