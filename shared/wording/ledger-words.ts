import type { MatterKind } from '../contract/ledger.ts';
import type { LedgerLine } from '../derive/person-ledger.ts';
import type { GiveKind } from '../model/act-kinds.ts';
import { counted, dateOf } from './english.ts';
import { ledgerKindWords } from './ledger-act-words.ts';

/** Why something stands in the ledger with a person, and what is open with them: one sentence each, with its full stop. */

/**
 * Why a line is in the ledger.
 * @param today the clock's day number, in whose year a date needs no year
 */
export function ledgerWhy({ act, status, source }: LedgerLine, today: number): string {
  const date = dateOf(source.type === 'entry' ? source.on : act.day, today);
  switch (source.type) {
    case 'entry':
      return `You noted ${ledgerKindWords(act.kind)} ${act.by === 'me' ? 'for' : 'from'} them on ${date}.`;
    case 'logged':
      return `You logged it on ${date}, and it is a give besides.`;
    case 'answer': {
      const words = counted(source.message.answers?.words ?? 0, 'word', 'words');
      const whose =
        act.by === 'me' ? 'You answered a question of theirs' : 'They answered a question of yours';
      return `${whose} on ${date}, in ${words}.${rejected(status, 'was no give')}`;
    }
    case 'sentence': {
      const wrote = `${act.by === 'me' ? 'You' : 'They'} wrote it on ${date}`;
      if (source.kind === 'changed') return `${wrote}; you said it is ${ledgerKindWords(act.kind)}.`;
      if (status === 'confirmed') return `${wrote}, and you confirmed it.`;
      return `${wrote}.${rejected(status, `is not ${ledgerKindWords(act.kind)}`)}`;
    }
  }
}

function rejected(status: LedgerLine['status'], what: string): string {
  return status === 'rejected' ? ` You said it ${what}, so it counts for nothing.` : '';
}

/** What they did, before "on 17 November". */
const given: Readonly<Record<GiveKind, string>> = {
  introduction: 'introduced you to somebody',
  referral: 'put in a word for you',
  advice: 'gave you advice',
  answer: 'answered you at length',
  help: 'helped you',
  resource: 'sent you something of use',
  congratulations: 'congratulated you',
  offer: 'offered to help',
  thanks: 'thanked you',
};

/**
 * What is open, as a sentence.
 * @param day day number of the message; `today` that of the clock
 * @param gave what they gave, where thanks are due; null else
 */
export function matterSaid(matter: MatterKind, gave: GiveKind | null, day: number, today: number): string {
  const date = dateOf(day, today);
  switch (matter) {
    case 'reply owed':
      return `They asked you on ${date}; no answer from you yet.`;
    case 'promise open':
      return `You promised it on ${date}; nothing has gone to them since.`;
    case 'thanks due':
      return `They ${given[gave ?? 'help']} on ${date}; a word of thanks would be welcome.`;
  }
}
