import type { Act } from '../journal/acts.ts';
import { amount, counted, listed } from './english.ts';
import { ledgerActWords } from './ledger-act-words.ts';
import { reminderActWords } from './reminder-act-words.ts';

/** "Ana and Bram", "Ana, Bram and Mira", "Ana and 41 others". */
function names(people: readonly string[], nameOf: (anchor: string) => string): string {
  const [first, ...rest] = people;
  if (first === undefined) return 'nobody';
  if (rest.length <= 2) return listed(people.map(nameOf));
  return `${nameOf(first)} and ${counted(rest.length, 'other', 'others')}`;
}

const loggedWords: Readonly<Record<string, string>> = {
  mail: 'a mail',
  call: 'a call',
  lunch: 'a lunch',
  'in-person': 'a meeting in person',
  message: 'a message',
  liked: 'a like',
  congratulated: 'congratulations',
  shared: 'something shared',
  introduced: 'an introduction',
  helped: 'help',
};

function one(act: Act, nameOf: (anchor: string) => string): string {
  switch (act.type) {
    case 'keep':
      return `Kept ${names(act.people, nameOf)}`;
    case 'later':
      return `Put off ${names(act.people, nameOf)}`;
    case 'never':
      return `Will not suggest ${names(act.people, nameOf)} again`;
    case 'forget':
      return `Forgot ${names(act.people, nameOf)}`;
    case 'add':
      return `Added ${act.name}`;
    case 'log':
      return `Noted ${loggedWords[act.kind] ?? act.kind} with ${nameOf(act.person)}`;
    case 'note':
      return `Changed the notes on ${nameOf(act.person)}`;
    case 'cadence':
      return act.days === null
        ? `${names(act.people, nameOf)}: back to the cadence of the circle`
        : `${names(act.people, nameOf)}: every ${counted(act.days, 'day', 'days')}`;
    case 'star':
      return `Changed the star of ${names(act.people, nameOf)}`;
    case 'rename':
      return `Renamed ${nameOf(act.person)}`;
    case 'merge':
      return made([...new Set(act.people.map(nameOf))]);
    case 'split':
      return `Split ${listed(act.anchors)} off ${nameOf(act.rest[0] ?? act.person)}`;
    case 'not-same':
      return `Noted that ${nameOf(act.one[0] ?? '')} and ${nameOf(act.other[0] ?? '')} are two people`;
    case 'circle':
      return `Changed the circle ${act.name}`;
    case 'me':
      return 'Changed your own addresses';
    case 'zone':
      return `Changed the time zone to ${act.zone}`;
    case 'capacity':
      return `Changed your week to ${counted(act.people, 'person', 'people')}`;
    case 'watch':
      return act.watching === 'on' ? `Watching ${act.folder}` : `No longer watching ${act.folder}`;
    case 'judge':
    case 'mute':
    case 'mute-for':
    case 'entry':
      return ledgerActWords(act, nameOf);
    case 'snooze':
    case 'dismiss':
    case 'birthday':
    case 'position':
    case 'reminders':
    case 'pause':
    case 'away':
      return reminderActWords(act, (people) => names(people, nameOf));
    case 'import':
      return 'Took in an import';
    case 'undo-import':
      return 'Took back an import';
  }
}

/** Once they are one, or where both had one name, there is one name left to say. */
function made(called: readonly string[]): string {
  return called.length === 1 ? `Made ${called[0]} one person` : `Made one person of ${listed(called)}`;
}

/** What a step of the journal did, for the undo toast: one clause, without a full stop. */
export function actWords(acts: readonly Act[], nameOf: (anchor: string) => string): string {
  const [first, ...rest] = acts;
  if (!first) return '';
  const words = one(first, nameOf);
  return rest.length === 0 ? words : `${words}, and ${amount(rest.length)} more`;
}
