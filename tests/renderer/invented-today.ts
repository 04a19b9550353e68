import type { MatterKind } from '../../shared/contract/ledger.ts';
import type { PersonRow } from '../../shared/contract/people.ts';
import type { HelpSuggestion, TodayMatter, TodayPage, TodayReason } from '../../shared/contract/today.ts';
import type { Act } from '../../shared/journal/acts.ts';
import type { FoundHit } from '../../shared/journal/ledger-acts.ts';
import { asOf, daysBefore } from './invented-people.ts';

/** What kind of day it is. */
export type InventedDay = 'full' | 'quiet' | 'stale' | 'over capacity';

/** A sentence a rule found, in an invented message. */
export function hitOf(cls: FoundHit['class'], phrase: string): FoundHit {
  return { message: `<${phrase.length}@post.example>`, class: cls, phrase };
}

interface Story {
  readonly reason: Omit<TodayReason, 'key'>;
  readonly others?: readonly Omit<TodayReason, 'key'>[];
  readonly help: (row: PersonRow) => readonly Omit<HelpSuggestion, 'key'>[];
}

const firstName = (row: PersonRow) => row.name.split(' ')[0] ?? row.name;
const writeTo = (row: PersonRow, subject: string, body: string) =>
  ({ do: 'write', to: row.addresses[0] ?? '', subject, body: `Dear ${firstName(row)},\n\n${body}` }) as const;

/** Three people as the rules would name them: one waits, one moved, one has gone quiet. */
const stories: readonly Story[] = [
  {
    reason: {
      kind: 'reply owed',
      sentence: 'They asked you on 12 October about ceramic printers; no answer yet.',
      quote: 'Do you happen to know a good ceramic printer in Porto, or somebody who would?',
      why: [
        'Their mail of 12 October, “Ceramic printers: a question”, asks you something.',
        'Nothing of yours has gone to them since.',
      ],
      hit: hitOf('question', 'do you happen to know a good ceramic printer in porto, or somebody who would?'),
    },
    others: [
      {
        kind: 'due',
        sentence: 'Usually every 23 days; it has been 61.',
        quote: '',
        why: ['Your last contact was on 20 September; you would like every 30 days.'],
        hit: null,
      },
    ],
    help: (row) => [
      {
        effort: 'answer',
        sentence: 'Answer their question',
        why: 'They wrote on 12 October, and have waited since.',
        step: { ...writeTo(row, 'Re: Ceramic printers: a question', ''), log: 'mail' },
      },
      {
        effort: 'meet',
        sentence: 'Introduce them to Jonas Varga',
        why: 'Both write with you about ceramics, and have never been in one mail.',
        step: {
          do: 'introduce',
          other: 'jonas.varga@lumenoptics.example',
          to: [row.addresses[0] ?? '', 'jonas@lumenoptics.example'],
          subject: `Meet: ${firstName(row)} and Jonas`,
          body: `Dear ${firstName(row)}, dear Jonas,\n\n`,
        },
      },
    ],
  },
  {
    reason: {
      kind: 'moved',
      sentence: 'They have written from Tidewater Press since last week.',
      quote: '',
      why: [
        'Their last three mails come from tidewaterpress.example; before that from studioember.example.',
        'Your contacts still name Studio Ember.',
      ],
      hit: null,
    },
    help: (row) => [
      {
        effort: 'congratulate',
        sentence: 'Congratulate them on the new place',
        why: 'They moved to Tidewater Press.',
        step: {
          ...writeTo(row, 'Congratulations', 'How good to read where you are now. '),
          log: 'congratulated',
        },
      },
    ],
  },
  {
    reason: {
      kind: 'due',
      sentence: 'Usually every 40 days; it has been 97 (2.4×). You wrote last.',
      quote: '',
      why: [
        'Your last contact was on 15 August: “Photographs from Trieste”.',
        'You would like every 90 days.',
      ],
      hit: null,
    },
    help: (row) => [
      {
        effort: 'like or comment',
        sentence: 'Like or comment on something they posted',
        why: 'A light touch, when nothing else is at hand.',
        step: { do: 'log', log: 'liked' },
      },
      {
        effort: 'share',
        sentence: 'Share something about letterpress',
        why: '“Letterpress” stands in four of the subjects between you.',
        step: { ...writeTo(row, 'This made me think of you', ''), log: 'shared' },
      },
    ],
  },
];

const keyed = (row: PersonRow, reason: Omit<TodayReason, 'key'>): TodayReason => ({
  ...reason,
  key: `${reason.kind} ${row.id}`,
});

const matterFacts: Readonly<
  Record<MatterKind, readonly (readonly [said: string, sentence: string, subject: string])[]>
> = {
  'reply owed': [
    [
      'They asked you on 14 November; no answer yet.',
      'Could you have a look at the second draft before it goes to the lawyers?',
      'Contract, second draft',
    ],
    ['They asked you on 9 November; no answer yet.', 'Which week suits you for lunch?', 'Lunch next week?'],
  ],
  'promise open': [
    ['You promised on 11 November.', 'I’ll send you the deck by Thursday.', 'The deck for Thursday'],
  ],
  'thanks due': [
    [
      'They gave on 4 November; no thanks since.',
      'I passed your name on to the people in Utrecht.',
      'Your talk in Utrecht',
    ],
  ],
};

function mattersOf(
  kind: MatterKind,
  people: readonly PersonRow[],
  gone: ReadonlySet<string>,
): readonly TodayMatter[] {
  return matterFacts[kind].flatMap(([said, sentence, subject], at): TodayMatter[] => {
    const row = people[at];
    const key = `${kind} ${row?.id}`;
    if (!row || gone.has(key)) return [];
    return [
      {
        matter: kind,
        person: { id: row.id, name: row.name },
        date: daysBefore(6 + 5 * at),
        sentence,
        subject,
        said,
        key,
        hit: hitOf(kind === 'promise open' ? 'promise' : 'question', sentence.toLowerCase()),
      },
    ];
  });
}

/** What the acts say is not to be told now: people put off or reached, and occasions turned down. */
function told(acts: readonly Act[]) {
  const people = new Set<string>();
  const reasons = new Set<string>();
  for (const act of acts) {
    if (act.type === 'snooze') for (const person of act.people) people.add(person);
    else if (act.type === 'log' || act.type === 'judge') people.add(act.person);
    else if (act.type === 'dismiss') for (const reason of act.reasons) reasons.add(reason);
  }
  return { people, reasons };
}

const quiet: Pick<TodayPage, 'meetings' | 'repliesOwed' | 'promises' | 'thanks' | 'upcoming'> = {
  meetings: [],
  repliesOwed: [],
  promises: [],
  thanks: [],
  upcoming: [],
};

const numbers = [
  'Nobody to reach out to today, and that is fine.',
  'One person',
  'Two people',
  'Three people',
];

/** An invented day over invented people: those put off, reached or turned down are not named. */
export function inventedToday(
  network: readonly PersonRow[],
  acts: readonly Act[],
  day: InventedDay = 'full',
): TodayPage {
  const gone = told(acts);
  const due = network.filter((row) => row.due).slice(0, 3);
  const reachOut = due.flatMap((person, at) => {
    const story = stories[at];
    const all = [story?.reason, ...(story?.others ?? [])].flatMap((one) => (one ? keyed(person, one) : []));
    const [reason, ...others] = all.filter(({ key }) => !gone.reasons.has(key));
    if (!reason || gone.people.has(person.id) || day !== 'full') return [];
    const suggestions = (story?.help(person) ?? []).map((one, index) => ({ ...one, key: String(index) }));
    return [{ person, reason, others, suggestions }];
  });
  const people = (from: number) => network.slice(from, from + 3);
  const [, one, two, three, four] = network;
  const beyond = day === 'full' ? 4 : day === 'over capacity' ? 7 : 0;
  const count = numbers[reachOut.length] ?? '';
  return {
    day: asOf,
    asOfSentence: day === 'stale' ? 'as of 3 September, where your files end' : '',
    stale:
      day === 'stale'
        ? 'Your files end on 3 September. Import a newer export to see whom to reach out to now.'
        : null,
    headline:
      day === 'over capacity'
        ? 'You reached three people this week. That is plenty.'
        : `${count}${reachOut.length > 0 ? ' this week.' : ''} You reached out in 9 of the last 12 weeks.`,
    capacity: 3,
    reached: day === 'over capacity' ? 3 : 0,
    reachOut,
    beyond,
    basisSentence: '',
    beyondSentence:
      beyond === 0
        ? ''
        : `${beyond === 4 ? 'Four' : 'Seven'} more people could do with a hello, and can wait for another week.`,
    ...quiet,
    ...(day === 'full' && one && two && three && four
      ? {
          meetings: [
            {
              date: `${asOf}T10:30:00Z`,
              summary: 'Spring issue: budget',
              people: [
                { id: one.id, name: one.name, lines: ['Last spoke on 2 October.', 'You promised the deck.'] },
                { id: two.id, name: two.name, lines: ['You have not met before; 12 mails since May.'] },
              ],
            },
            {
              date: `${asOf}T14:00:00Z`,
              summary: 'Coffee by the canal',
              people: [{ id: three.id, name: three.name, lines: ['Asked you about Trieste in July.'] }],
            },
          ],
          repliesOwed: mattersOf('reply owed', people(6), gone.reasons),
          promises: mattersOf('promise open', people(9), gone.reasons),
          thanks: mattersOf('thanks due', people(12), gone.reasons),
          upcoming: [
            { person: { id: four.id, name: four.name }, on: '2026-11-24', sentence: 'Birthday.' },
            {
              person: { id: one.id, name: one.name },
              on: '2026-11-29',
              sentence: 'Their turn: you would like every 30 days.',
            },
          ],
        }
      : {}),
  };
}
