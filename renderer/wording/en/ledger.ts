import type { EntryStatus, PrimedFactor } from '../../../shared/contract/ledger.ts';
import type { AskKind, GiveKind } from '../../../shared/model/act-kinds.ts';
import type { PrimedWord } from '../../../shared/model/primed.ts';
import { counted } from '../format.ts';

const gives: Readonly<Record<GiveKind, string>> = {
  introduction: 'an introduction',
  referral: 'a recommendation',
  advice: 'advice',
  answer: 'an answer',
  help: 'help',
  resource: 'something useful',
  congratulations: 'congratulations',
  offer: 'an offer to help',
  thanks: 'thanks',
};

const asks: Readonly<Record<AskKind, string>> = {
  major: 'for something large',
  favour: 'for a favour',
  information: 'for information',
  scheduling: 'about dates',
};

/** Words of gives and asks, and of whether an ask would be natural now. */
export const ledger = {
  title: 'Gives and asks',
  gives,
  asks,
  entry: {
    out: {
      give: (kind: GiveKind) => `You gave ${gives[kind]}`,
      ask: (kind: AskKind) => `You asked ${asks[kind]}`,
    },
    in: {
      give: (kind: GiveKind) => `They gave ${gives[kind]}`,
      ask: (kind: AskKind) => `They asked ${asks[kind]}`,
    },
  },
  byHand: 'by hand',
  status: {
    suggested: 'found, not confirmed yet',
    confirmed: 'confirmed by you',
    rejected: 'not counted',
  } satisfies Record<EntryStatus, string>,
  confirm: 'That’s right',
  takeIn: 'Count it after all',
  correct: (what: string) => `Correct: ${what}`,
  change: 'It is rather',
  empty:
    'Nothing found yet. What either of you gives or asks for in mail appears here with its sentence; the rest you can add.',
  more: (more: number) => `Show ${counted(more, 'earlier one', 'earlier ones')}`,
  rejected: (rejected: number) => `${counted(rejected, 'entry', 'entries')} not counted`,
  hideRejected: 'Hide those not counted',
  balance: 'Balance',
  balanceEnds: { owe: 'you owe one', give: 'you give most' },
  balanceText: (of100: number) => `${of100} on a scale from −100, you owe one, to 100, you give most.`,
  add: {
    open: 'Add',
    title: 'Add a give or an ask',
    by: 'Who',
    me: 'I did',
    them: 'They did',
    kind: 'What',
    gives: 'Gives',
    asks: 'Asks',
    on: 'When',
    note: 'What was it?',
    submit: 'Add it',
  },
  matters: 'Open between you',
} as const;

/** Words of the card "Before you ask". */
export const asking = {
  title: 'Before you ask',
  word: { 'give first': 'Give first', 'one give away': 'One give away', primed: 'Primed' } satisfies Record<
    PrimedWord,
    string
  >,
  scale: (word: string, of100: number) =>
    `${word}: ${of100} of 100. From 40 on one give is missing, from 60 on an ask is natural.`,
  factor: {
    health: 'How you are doing',
    credit: 'Given and taken',
    prime: 'Contact without asking',
    responsive: 'How they answer',
    rest: 'Time since you asked',
  } satisfies Record<PrimedFactor['name'], string>,
  factorValue: (name: string, of100: number) => `${name}: ${of100} of 100`,
} as const;
