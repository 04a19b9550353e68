import type { Direction } from '../../../shared/contract/people.ts';
import { counted, dayText } from '../format.ts';

const days = (value: number) => counted(value, 'day', 'days');

/** Words of one person's page. */
export const person = {
  label: (name: string) => `About ${name}`,
  gone: {
    title: 'This person is not here any more',
    text: 'Perhaps they were forgotten, or the import they came from was taken back.',
    back: 'Back to people',
  },
  moreAddresses: (more: number) => `+${more}`,
  allAddresses: 'All names and addresses',
  theirAddresses: 'Addresses',
  alsoCalled: (names: string) => `Also called ${names}.`,
  whyOne: 'Why these are one person',
  split: 'Split off',
  splitOff: (address: string) => `Split off ${address}`,
  splitHint: 'This address is another person’s; no import joins them again',
  circle: 'Circle',
  everyDays: (value: number) => `every ${days(value)}`,
  cadence: {
    label: 'How often you would like to be in touch',
    days: 'Days',
    own: (circle: string, value: number) => `${circle} is every ${days(value)}. This is their own.`,
    circles: (circle: string) => `As everyone in ${circle}.`,
    backToCircle: (circle: string) => `Back to ${circle}`,
  },
  stars: 'How much they matter to you',
  star: (value: number) => counted(value, 'star', 'stars'),
  menu: 'More about this person',
  rename: 'Rename…',
  renameTitle: 'What should they be called?',
  renameHint: (found: string) => `Found in your files: ${found}`,
  useFound: 'Use the name found',
  forget: 'Forget…',
  forgetTitle: (name: string) => `Forget ${name}?`,
  forgetText:
    'They leave your network with their notes, cadence and circle, and no later import brings them back. Your mail itself is not touched. You can undo this.',
  forgetDo: 'Forget',
  why: 'why?',
  whyHide: 'less',
  figures: {
    strength: 'Strength',
    strengthText: (value: number) =>
      `${value} of 100: how much contact there has been both ways, older contact counting less.`,
    rhythm: 'Rhythm',
    rhythmText: (own: number, cadence: number) =>
      `Usually every ${days(own)}; you would like every ${days(cadence)}.`,
    gap: 'Gap',
    gapText: (gap: number, on: string) => `${days(gap)} since ${dayText(on)}.`,
    counts: 'Counted',
    countsText: (sent: number, received: number, meetings: number) =>
      `${counted(sent, 'mail', 'mails')} from you, ${received} to you, ${counted(meetings, 'meeting', 'meetings')}.`,
  },
  log: {
    title: 'Log what you did',
    now: (kind: string) => `${kind}, today`,
    withNote: 'With a note or another day',
    kind: 'What',
    on: 'When',
    ways: 'Who reached out',
    out: 'I did',
    both: 'Both of us',
    note: 'Note',
    noteHint: 'What was it about?',
    submit: 'Log it',
  },
  next: (on: string, summary: string) => `You meet on ${dayText(on)}: ${summary}`,
  picture: {
    title: 'Rhythm',
    caption: (gaps: number) =>
      gaps === 1 ? 'One gap so far.' : 'Each arc is one gap between two days of contact.',
    cadence: (value: number) => `The dotted line is ${days(value)}, as you would like.`,
    now: (gap: number) => `now ${days(gap)}`,
    nowThen: (gap: number, on: string) => `${days(gap)} by ${on}`,
    text: (gaps: readonly number[], cadence: number) => {
      const over = gaps.filter((gap) => gap > cadence).length;
      return `${counted(gaps.length, 'gap', 'gaps')} between days of contact, ${over} of them longer than the ${days(cadence)} you would like; the current one is ${days(gaps.at(-1) ?? 0)}.`;
    },
    empty: 'A picture of your rhythm appears after the first contact.',
  },
  notes: 'Notes',
  notesHint: 'What you want to remember: children’s names, a shared joke, what they are looking for.',
  notesSaved: 'Saved',
  notesSaving: 'Saving…',
  notesFailed: 'Not saved',
  timeline: {
    title: 'Timeline',
    empty: 'Nothing yet. Log a call or a lunch above, and it appears here.',
    earlier: (more: number) => `Show ${counted(more, 'earlier moment', 'earlier moments')}`,
    noSubject: 'no subject',
    kinds: {
      mail: 'Mail',
      meeting: 'Meeting',
      call: 'Call',
      lunch: 'Lunch',
      'in-person': 'In person',
      message: 'Message',
      like: 'Liked a post',
      congratulated: 'Congratulated',
      shared: 'Shared',
      introduced: 'Introduced',
      helped: 'Helped',
    } as Readonly<Record<string, string>>,
    direction: { out: 'from you', in: 'to you', both: 'both ways' } satisfies Record<Direction, string>,
    group: (size: number) => `with ${counted(size, 'other', 'others')}`,
  },
  suggested: 'Not in your network yet',
  ignored: 'You said never',
  keep: (circle: string) => `Keep in ${circle}`,
  keys: { back: 'Back to the list' },
} as const;
