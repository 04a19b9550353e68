import type { NamedNow, Reminder } from '../../../shared/reminders/situation.ts';
import {
  buttonWords,
  digestWords,
  reminderWords,
  reviewWords,
  type WeekFacts,
} from '../../../shared/wording/reminder-words.ts';
import type { DesktopPlace } from '../place.ts';
import type { Note } from './notifier.ts';

/** A note and where a click on it leads. */
export interface LeadingNote {
  readonly note: Note;
  readonly place: DesktopPlace;
}

const openApp: Note['buttons'] = [{ key: 'open', label: buttonWords.import }];

/** A digest as a note. @param beyond people there would be a reason for besides */
export function digestNote(names: readonly NamedNow[], beyond: number): LeadingNote {
  const [first, ...more] = names;
  return {
    note: { ...digestWords(names, beyond), buttons: first ? buttonsFor(first) : [] },
    // For several people a click leads to the day's list; each is one step from there.
    place: first && more.length === 0 ? personPlace(first.person.id) : { at: 'today' },
  };
}

/** The other reminders as notes. @param today day number of the clock */
export function noteOf(
  reminder: Exclude<Reminder, { kind: 'review' | 'digest' }>,
  today: number,
): LeadingNote {
  const words = reminderWords(reminder, today);
  const met = reminder.kind === 'meeting' ? reminder.meeting.people[0] : undefined;
  return met
    ? {
        note: { ...words, buttons: [{ key: 'open', label: buttonWords.open(met.name) }] },
        place: personPlace(met.id),
      }
    : { note: { ...words, buttons: openApp }, place: { at: 'today' } };
}

/** The look back on a week as a note. */
export function reviewNote(week: WeekFacts): LeadingNote {
  return { note: { ...reviewWords(week), buttons: openApp }, place: { at: 'insights' } };
}

/** The place of a person. */
export function personPlace(person: string): DesktopPlace {
  return { at: 'person', person, state: 'open' };
}

/** Buttons for the first person named: with several, each says whom it is about. */
function buttonsFor({ person }: NamedNow): Note['buttons'] {
  return [
    { key: 'open', label: buttonWords.open(person.name) },
    { key: 'log', label: buttonWords.log(person.name, person.step) },
    { key: 'put off', label: buttonWords.snooze(person.name) },
  ];
}
