import type { LoggedKind } from '../model/touchpoint.ts';
import type { ComingMeeting, NamedNow, Reminder } from '../reminders/situation.ts';
import { dayFromIso } from '../time/day-text.ts';
import { counted, isoDateOf, listed } from './english.ts';
import { beyondSentence, staleSentence } from './today-words.ts';

/** What a reminder says: in the system's notification, or in window and tray where the system shows none. */

/** A reminder in words. Lines of the body are separated by line feeds. */
export interface Told {
  readonly title: string;
  readonly body: string;
}

/** The question the whole app is about. */
export const howCanIHelp = 'How can I help?';

/** What the user did in a week, for the look back. */
export interface WeekFacts {
  /** Names of the people of the network they reached, in the order of days. */
  readonly reached: readonly string[];
  readonly gave: number;
  readonly asked: number;
  /** Of the last twelve weeks that are known, those in which anybody was reached. */
  readonly weeks: { readonly active: number; readonly known: number };
  /** ISO day on which the files end, when that is before this week; else null. */
  readonly untoldSince: string | null;
}

/** A reminder in words. @param today day number of the clock */
export function reminderWords(reminder: Exclude<Reminder, { kind: 'review' }>, today: number): Told {
  switch (reminder.kind) {
    case 'digest':
      return digestWords(reminder.names, reminder.beyond);
    case 'meeting':
      return meetingWords(reminder.meeting, reminder.minutes);
    case 'stale':
      return {
        title: 'A newer export would help',
        body: staleSentence(dayFromIso(reminder.since) ?? today, today),
      };
  }
}

/** "Ana and Bram", with why now and the question. @param beyond people there would be a reason for besides */
export function digestWords(names: readonly NamedNow[], beyond: number): Told {
  const [only, ...more] = names;
  const why =
    only && more.length === 0
      ? [only.occasion.sentence]
      : names.map(({ person, occasion }) => `${person.name}: ${occasion.sentence}`);
  const rest = beyond > 0 ? [beyondSentence(beyond)] : [];
  return {
    title: listed(names.map(({ person }) => person.name)),
    body: [...why, howCanIHelp, ...rest].join('\n'),
  };
}

function meetingWords({ people, summary }: ComingMeeting, minutes: number): Told {
  const [only, ...more] = people;
  const lines =
    only && more.length === 0
      ? only.lines
      : people.flatMap(({ name, lines: [line] }) => (line === undefined ? [] : [`${name}: ${line}`]));
  return {
    title: `You meet ${someOf(people.map(({ name }) => name))} in ${inMinutes(minutes)}`,
    body: (lines.length > 0 ? lines : [summary]).join('\n'),
  };
}

/** "Ana, Bram and Mira", "Ana, Bram and 3 others". */
function someOf(names: readonly string[]): string {
  return names.length <= 3
    ? listed(names)
    : listed([...names.slice(0, 2), counted(names.length - 2, 'other', 'others')]);
}

function inMinutes(minutes: number): string {
  if (minutes === 60) return 'an hour';
  return minutes % 60 === 0 ? counted(minutes / 60, 'hour', 'hours') : counted(minutes, 'minute', 'minutes');
}

const fewWeeks = 4;

/** The look back on a week: what was, and nothing to be ashamed of. */
export function reviewWords({ reached, gave, asked, weeks, untoldSince }: WeekFacts): Told {
  const people = reached.length > 0 ? `You reached ${someOf(reached)}.` : quietWeek(untoldSince);
  const acts = [
    ...(gave > 0 ? [`gave ${times(gave)}`] : []),
    ...(asked > 0 ? [`asked ${times(asked)}`] : []),
  ];
  const steady =
    weeks.known >= fewWeeks && weeks.active > 0
      ? [`You reached out in ${weeks.active} of the last ${weeks.known} weeks.`]
      : [];
  return {
    title: 'Your week',
    body: [people, ...(acts.length > 0 ? [`You ${listed(acts)}.`] : []), ...steady].join('\n'),
  };
}

/** Without a file that tells of the week, nobody knows whether it was quiet. */
function quietWeek(untoldSince: string | null): string {
  return untoldSince === null
    ? 'A quiet week; they happen, and the next is new.'
    : `Your files end on ${isoDateOf(untoldSince)}; a newer export tells of this week.`;
}

function times(count: number): string {
  if (count === 1) return 'once';
  return count === 2 ? 'twice' : `${counted(count, 'time', 'times')}`;
}

const didIt: Readonly<Record<LoggedKind, (name: string) => string>> = {
  mail: (name) => `I wrote to ${name}`,
  call: (name) => `I called ${name}`,
  lunch: (name) => `I had lunch with ${name}`,
  'in-person': (name) => `I met ${name}`,
  message: (name) => `I wrote to ${name}`,
  liked: (name) => `I liked a post of ${name}’s`,
  congratulated: (name) => `I congratulated ${name}`,
  shared: (name) => `I shared something with ${name}`,
  introduced: (name) => `I introduced ${name}`,
  helped: (name) => `I helped ${name}`,
};

/** Labels of a notification's buttons. All are about one person, whom they name. */
export const buttonWords = {
  open: (name: string) => `Open ${name}`,
  log: (name: string, kind: LoggedKind) => didIt[kind](name),
  snooze: (name: string) => `${name} in a week`,
  import: 'Open Wellspring',
} as const;
