import type { MatterKind } from '../../../shared/contract/ledger.ts';
import type { Label, ShownState } from '../../../shared/contract/people.ts';
import { counted, daysAgo, dayText } from '../format.ts';

const days = (value: number) => counted(value, 'day', 'days');

/** Words of the list of people, and what any view says of a person in a row. */
export const people = {
  title: 'People',
  count: (shown: number, all: number) =>
    shown === all ? counted(all, 'person', 'people') : `${shown} of ${counted(all, 'person', 'people')}`,
  search: 'Search people',
  searchHint: 'Name, company, note, subject',
  add: 'Add a person',
  columns: {
    state: 'State',
    name: 'Name',
    organization: 'Company',
    circle: 'Circle',
    lastTouch: 'Last touch',
    rhythm: 'Rhythm',
  },
  filters: {
    circle: 'Circle',
    state: 'State',
    waiting: 'Waiting',
    matters: {
      'reply owed': 'A reply is owed',
      'promise open': 'A promise is open',
      'thanks due': 'Thanks are due',
    } satisfies Record<MatterKind, string>,
    clear: 'Clear',
    all: 'Any',
  },
  chosen: {
    name: (row: string) => `Choose ${row}`,
    all: 'Choose all that are shown',
    count: (chosen: number) => `${counted(chosen, 'person', 'people')} chosen`,
    bar: 'What to do with those chosen',
    circle: 'Circle',
    stars: 'Stars',
    log: 'Log',
    snooze: 'Snooze',
    snoozeDays: { week: 'For a week', month: 'For a month', quarter: 'For three months' },
    forget: 'Forget…',
    forgetTitle: (chosen: number) => `Forget ${counted(chosen, 'person', 'people')}?`,
    forgetText:
      'Their notes and all that was decided about them go, and no import brings them back. Undo brings them back as they were.',
    forgetDo: (chosen: number) => `Forget ${counted(chosen, 'person', 'people')}`,
    none: 'Choose nobody',
  },
  table: 'Your people',
  stateWord: (state: ShownState) => (state === 'no contact yet' ? 'No contact yet' : state),
  labelHint: {
    'One-sided': 'Almost all of it goes one way.',
    Reconnect: 'You used to talk a lot; a hello would be welcome.',
  } satisfies Record<Label, string>,
  never: '–',
  lastTouch: (gap: number, on: string) => `Last in touch ${daysAgo(gap)}, on ${dayText(on)}`,
  lastTouchOn: (on: string) => `Last in touch on ${dayText(on)}`,
  noTouch: 'No contact yet',
  rhythm: (gap: number, own: number, cadence: number) =>
    `It has been ${days(gap)}. Usually every ${days(own)}; you would like every ${days(cadence)}.`,
  rhythmThen: (gap: number, asOf: string, own: number, cadence: number) =>
    `As of ${dayText(asOf)} it had been ${days(gap)}. Usually every ${days(own)}; you would like every ${days(cadence)}.`,
  cadenceOnly: (cadence: number) => `You would like every ${days(cadence)}.`,
  empty: {
    title: 'Nobody here yet',
    text: 'People come from what you already have: import your mail or calendar, then choose who belongs in your network. You can also add someone by hand.',
    discover: (found: number) => `Meet the ${counted(found, 'person', 'people')} found in your files`,
    imports: 'Import mail or calendars',
  },
  nothingFound: {
    title: 'No one matches',
    text: 'Try fewer letters, or clear the filters.',
    clear: 'Clear search and filters',
  },
  choose: 'Choose someone from the list to see how the two of you are doing.',
  keys: {
    search: 'Search',
    move: 'Next, previous person',
    open: 'Open the person',
    add: 'Add a person',
    ends: 'First, last person',
    choose: 'Choose the person, for something to do with several',
    chooseAll: 'Choose all that are shown',
  },
  form: {
    title: 'Add a person',
    name: 'Name',
    nameHint: 'Ana Moreau',
    nameMissing: 'A name is all that is needed.',
    addresses: 'Mail addresses',
    addressesHint: 'Type one and press Enter',
    addressWrong: (address: string) => `“${address}” is not a mail address.`,
    organization: 'Company',
    circle: 'Circle',
    circleOption: (name: string, every: number) => `${name} · every ${days(every)}`,
    submit: 'Add',
  },
} as const;
