import { kindOfClass } from '../acts/act-class.ts';
import type { FoundAct } from '../acts/found-act.ts';
import { answerWords } from '../acts/read-acts.ts';
import { actWeight, type LedgerAct } from '../model/ledger.ts';
import type { LedgerMessage } from './ledger-input.ts';
import type { SourcedAct } from './person-ledger.ts';

/** A give or an ask of a found act; null for what is neither. */
function ledgerAct(found: FoundAct, message: LedgerMessage, answers: string | null): LedgerAct | null {
  const by = message.way === 'out' ? 'me' : 'them';
  const kind = kindOfClass(found.class);
  if (kind.type === 'give') return { type: 'give', by, kind: kind.kind, day: message.day, answers };
  return kind.type === 'ask' ? { type: 'ask', by, kind: kind.kind, day: message.day } : null;
}

/** One message is one ask, its heaviest, however many sentences it takes; and one give of each kind. */
function oncePerMessage(acts: readonly SourcedAct[]): readonly SourcedAct[] {
  const best = new Map<string, SourcedAct>();
  for (const one of acts) {
    const key = one.act.type === 'ask' ? 'ask' : one.act.kind;
    const known = best.get(key);
    if (known === undefined || actWeight(one.act) > actWeight(known.act)) best.set(key, one);
  }
  return [...best.values()];
}

/**
 * What a message comes to in the ledger with one person.
 * @param acts those of the message that are meant for the user, or for the person
 * @param asked item of the message of the other side's that asked and that this one answers; null when there is none
 */
export function ledgerActsOf(
  message: LedgerMessage,
  acts: readonly FoundAct[],
  asked: number | null,
): readonly SourcedAct[] {
  const { item, day, way } = message;
  const answers = asked === null ? null : String(asked);
  const found = acts.flatMap((one): SourcedAct[] => {
    const act = ledgerAct(one, message, answers);
    return act === null ? [] : [{ act, item, found: one }];
  });
  const isAnswer = answers !== null && (message.acts?.ownWordCount ?? 0) >= answerWords;
  if (isAnswer) {
    const by = way === 'out' ? 'me' : 'them';
    found.push({ act: { type: 'give', by, kind: 'answer', day, answers }, item, found: null });
  }
  return oncePerMessage(found);
}
