import type { PersonRow } from '../../shared/contract/people.ts';
import type {
  HelpSuggestion,
  ReachOut,
  TodayMatter,
  TodayPage,
  TodayReason,
} from '../../shared/contract/today.ts';
import type { Act } from '../../shared/journal/acts.ts';
import { asOf, daysBefore } from './invented-people.ts';

const hit = {
  message: 'm1@post.example',
  class: 'question',
  phrase: 'do you know a good ceramic printer',
} as const;

/** An invented reason for the person at a place in the list. */
function reasonAt(place: number, row: PersonRow): TodayReason {
  switch (place % 3) {
    case 0:
      return {
        kind: 'reply owed',
        key: `reply owed ${row.id}`,
        sentence: 'They asked you on 12 October; no answer yet.',
        quote: 'Do you know a good ceramic printer?',
        why: ['Their mail of 12 October, “Printers”, asks you, and nothing went back since.', row.reason],
        hit,
      };
    case 1:
      return {
        kind: 'birthday',
        key: 'birthday 2026-11-26',
        sentence: 'Birthday on Thursday, 26 November.',
        quote: '',
        why: ['Your contacts file says 26 November.'],
        hit: null,
      };
    default:
      return {
        kind: 'due',
        key: `due ${row.lastTouch}`,
        sentence: row.reason,
        quote: '',
        why: ['Both of you write.'],
        hit: null,
      };
  }
}

function suggestionsAt(place: number, row: PersonRow): readonly HelpSuggestion[] {
  const [to = ''] = row.addresses;
  const first = row.name.split(' ')[0] ?? '';
  const write = { do: 'write', to, subject: 'Hello', body: `Dear ${first},\n\n`, log: 'mail' } as const;
  const answer: HelpSuggestion = {
    key: 'answer',
    effort: 'answer',
    sentence: 'Answer their question.',
    why: 'They wrote on 12 October: “Do you know a good ceramic printer?”',
    step: { ...write, subject: 'Re: Printers' },
  };
  const like: HelpSuggestion = {
    key: 'like',
    effort: 'like or comment',
    sentence: 'Like or comment on something they posted.',
    why: 'A light touch keeps a tie alive.',
    step: { do: 'log', log: 'liked' },
  };
  const share: HelpSuggestion = {
    key: 'share',
    effort: 'share',
    sentence: 'Share something you read about ceramics.',
    why: 'You wrote about “ceramics” three times.',
    step: { ...write, log: 'shared' },
  };
  return place % 3 === 0 ? [answer, share] : [like, share];
}

function matter(row: PersonRow, kind: TodayMatter['matter'], said: string, sentence: string): TodayMatter {
  return {
    matter: kind,
    person: { id: row.id, name: row.name },
    date: daysBefore(39),
    sentence,
    subject: 'Printers',
    said,
    key: `${kind} ${row.id}`,
    hit,
  };
}

/** An invented day over invented people: those put off or turned down are not named. */
export function inventedToday(network: readonly PersonRow[], acts: readonly Act[]): TodayPage {
  const away = new Set(
    acts.flatMap((act) => {
      if (act.type === 'snooze') return act.people;
      return act.type === 'dismiss' || act.type === 'log' ? [act.person] : [];
    }),
  );
  const due = network.filter((row) => row.due && !away.has(row.id));
  const reachOut = due.slice(0, 3).map((person, place): ReachOut => {
    return { person, reason: reasonAt(place, person), others: [], suggestions: suggestionsAt(place, person) };
  });
  const [one, two, three] = network;
  const beyond = Math.max(0, due.length - 3);
  return {
    day: asOf,
    asOfSentence: '',
    stale: null,
    headline:
      reachOut.length === 0
        ? 'Nobody to reach out to today, and that is fine.'
        : 'Three people this week. You reached out in 9 of the last 12 weeks.',
    capacity: 3,
    reached: 0,
    reachOut,
    beyond,
    beyondSentence:
      beyond === 0 ? '' : `${beyond} more people could do with a hello, and can wait for another week.`,
    meetings: one
      ? [
          {
            date: `${asOf}T14:00:00Z`,
            summary: 'Coffee',
            people: [{ id: one.id, name: one.name, lines: ['Last spoke in May.', 'You promised the deck.'] }],
          },
        ]
      : [],
    repliesOwed: two
      ? [
          matter(
            two,
            'reply owed',
            'They asked you on 12 October; no answer yet.',
            'Do you know a good ceramic printer?',
          ),
        ]
      : [],
    promises: three
      ? [matter(three, 'promise open', 'You promised on 12 October.', 'I will send you the deck.')]
      : [],
    thanks: [],
    upcoming: one
      ? [
          {
            person: { id: one.id, name: one.name },
            on: '2026-11-26',
            sentence: 'Birthday on Thursday, 26 November.',
          },
        ]
      : [],
  };
}
