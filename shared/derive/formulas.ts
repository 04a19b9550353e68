import type { FoundAct } from '../acts/found-act.ts';
import { phraseIn } from '../journal/phrase.ts';
import type { LedgerMessage } from './ledger-input.ts';

/** A sentence in a larger share of somebody's messages is a formula (model.md 6). */
const largestShare = 0.3;
/** In fewer messages a share says nothing. */
const fewest = 5;

/** What is said, whoever it is said to: letters only, without who is called. Without a sentence, the rule or the class. */
function phraseOf({ class: name, rule, sentence, called }: FoundAct): string {
  if (sentence === '') return rule === '' ? name : rule;
  return phraseIn(sentence, called);
}

/** Tells which offers are closing formulas: those in more than 30 % of the messages of who makes them. */
export function formulasIn(
  messages: readonly LedgerMessage[],
): (act: FoundAct, message: LedgerMessage) => boolean {
  const sent = new Map<string, number>();
  const used = new Map<string, number>();
  const writerOf = (message: LedgerMessage) => (message.way === 'out' ? '' : (message.direct[0] ?? ''));
  const count = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const message of messages) {
    const writer = writerOf(message);
    count(sent, writer);
    const phrases = message.acts?.acts.filter((act) => act.class === 'offer').map(phraseOf) ?? [];
    for (const phrase of new Set(phrases)) count(used, `${writer}\n${phrase}`);
  }
  return (act, message) => {
    if (act.class !== 'offer') return false;
    const writer = writerOf(message);
    const all = sent.get(writer) ?? 0;
    return all >= fewest && (used.get(`${writer}\n${phraseOf(act)}`) ?? 0) > all * largestShare;
  };
}
