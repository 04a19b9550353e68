import type {
  BeforeYouAsk,
  EntryStatus,
  LedgerEntry,
  OpenMatterEntry,
} from '../../shared/contract/ledger.ts';
import type { PersonPage, PersonRow } from '../../shared/contract/people.ts';
import type { Act } from '../../shared/journal/acts.ts';
import {
  ASK_WEIGHTS,
  type AskKind,
  GIVE_KINDS,
  GIVE_WEIGHTS,
  type GiveKind,
} from '../../shared/model/act-kinds.ts';
import { primedWord } from '../../shared/model/primed.ts';
import { daysBefore } from './invented-people.ts';
import { hitOf } from './invented-today.ts';

type Found = readonly [
  back: number,
  direction: 'out' | 'in',
  kind: GiveKind | AskKind,
  sentence: string,
  subject: string,
  status?: EntryStatus,
];

/** What the rules would have found in two years of mail with one person. */
const found: readonly Found[] = [
  [39, 'in', 'information', 'Do you happen to know a good ceramic printer in Porto?', 'Ceramic printers'],
  [
    64,
    'out',
    'introduction',
    'Let me connect you with Jonas, who prints with clay.',
    'Meet: Jonas',
    'confirmed',
  ],
  [92, 'out', 'thanks', 'Thank you for the notes from the workshop, they saved my week.', 'Re: Notes'],
  [
    130,
    'in',
    'advice',
    'I would start with the small format and leave the poster for spring.',
    'Re: the poster',
  ],
  [133, 'out', 'favour', 'Would you mind having a look at the poster before Friday?', 'The poster'],
  [171, 'in', 'congratulations', 'Congratulations on the new studio, well deserved.', 'The studio'],
  [
    218,
    'out',
    'resource',
    'Saw this and thought of you: a history of letterpress in Trieste.',
    'Letterpress',
  ],
  [305, 'out', 'offer', 'Happy to help with the move if you need hands.', 'The move', 'rejected'],
  [402, 'in', 'referral', 'I passed your name on to the people in Utrecht.', 'Utrecht', 'confirmed'],
];

const isGive = (kind: GiveKind | AskKind): kind is GiveKind =>
  (GIVE_KINDS as readonly string[]).includes(kind);

function entryOf(kind: GiveKind | AskKind, rest: Omit<LedgerEntry, 'type' | 'kind' | 'weight'>): LedgerEntry {
  return isGive(kind)
    ? { ...rest, type: 'give', kind, weight: GIVE_WEIGHTS[kind] }
    : { ...rest, type: 'ask', kind, weight: ASK_WEIGHTS[kind] };
}

function foundEntry(
  [back, direction, kind, sentence, subject, status = 'suggested']: Found,
  acts: readonly Act[],
): LedgerEntry {
  const hit = hitOf(kind === 'answer' || kind === 'help' ? 'answer' : kind, sentence.toLowerCase());
  const said = acts.findLast((act) => act.type === 'judge' && act.hit.phrase === hit.phrase);
  const as = said?.type === 'judge' ? said.as : null;
  const judged = as === 'confirmed' || as === 'rejected' ? as : as === null ? status : 'confirmed';
  return entryOf(as === null || as === 'confirmed' || as === 'rejected' ? kind : as, {
    direction,
    date: daysBefore(back),
    sentence,
    status: judged,
    subject,
    why: `Found in ${direction === 'out' ? 'your' : 'their'} mail “${subject}”: the words and to whom they are said.`,
    hit,
    act: null,
  });
}

function askingOf(row: PersonRow): BeforeYouAsk {
  const primed = 0.25 + 0.6 * (row.health ?? 0.1);
  const word = primedWord(primed, row.state === 'Dormant' ? 'dormant' : 'awake');
  return {
    primed,
    word,
    headline: {
      primed: 'An ask would be natural now.',
      'one give away': 'One give away from a natural ask.',
      'give first': 'Give something first; an ask can wait.',
    }[word],
    factors: [
      { name: 'rest', value: 0.58, sentence: 'You asked for something 75 days ago.' },
      { name: 'prime', value: 0.71, sentence: 'Since then you were in touch on 2 days without asking.' },
      { name: 'health', value: row.health ?? 0, sentence: row.reason },
      { name: 'responsive', value: 0.8, sentence: 'They answered 7 of your 8 last mails within two weeks.' },
      { name: 'credit', value: 0.82, sentence: 'You gave 6 times and asked once in two years.' },
    ],
    advice: ['Answer their question about ceramic printers.', 'Congratulate them on the exhibition.'],
    balance: 0.34,
    balanceWord: 'mutual',
    balanceSentence: 'Mutual: you gave 6 times, they gave 3 times.',
  };
}

/** Gives, asks and what is open with an invented person; richest where the row has three stars. */
export function inventedLedger(
  row: PersonRow,
  acts: readonly Act[],
): Pick<PersonPage, 'ledger' | 'matters' | 'beforeYouAsk'> {
  if (row.status !== 'network') return { ledger: [], matters: [], beforeYouAsk: null };
  const own = acts.filter((act) => 'person' in act && act.person === row.id);
  const byHand = own.flatMap((act, at): LedgerEntry[] =>
    act.type !== 'entry'
      ? []
      : [
          entryOf(act.kind, {
            direction: act.by === 'me' ? 'out' : 'in',
            date: act.on,
            sentence: act.note,
            status: 'confirmed',
            subject: '',
            why: 'You added this by hand.',
            hit: null,
            act: at,
          }),
        ],
  );
  const settled = new Set(own.flatMap((act) => (act.type === 'dismiss' ? act.reasons : [])));
  const sentence = 'Do you happen to know a good ceramic printer in Porto?';
  const matter: OpenMatterEntry = {
    matter: 'reply owed',
    date: daysBefore(39),
    sentence,
    subject: 'Ceramic printers',
    said: 'They asked you on 12 October; no answer yet.',
    key: `reply owed ${row.id}`,
    hit: hitOf('question', sentence.toLowerCase()),
  };
  const rich =
    row.star === 3 || row.gapDays === null ? (row.gapDays === null ? [] : found) : found.slice(1, 5);
  return {
    ledger: [...byHand, ...rich.map((one) => foundEntry(one, own))].toSorted((a, b) =>
      a.date < b.date ? 1 : -1,
    ),
    matters: row.star === 3 && !settled.has(matter.key) ? [matter] : [],
    beforeYouAsk: askingOf(row),
  };
}
