import { type ActClass, kindOfClass } from '../acts/act-class.ts';
import type { FoundAct } from '../acts/found-act.ts';
import { offByDefault } from '../acts/measured.ts';
import { answerWords } from '../acts/read-acts.ts';
import type { EntryStatus } from '../contract/ledger.ts';
import type { FoundHit, HitClass } from '../journal/ledger-acts.ts';
import { judgementOf, type LedgerDecision } from '../journal/ledger-decision.ts';
import { isMutedPhrase, type Muted } from '../journal/muted.ts';
import { phraseIn } from '../journal/phrase.ts';
import type { AskKind, GiveKind } from '../model/act-kinds.ts';
import type { RecordedMessage } from './ledger-record.ts';

/** What a hit comes to: a give, an ask, or what may be open. */
export type Meaning =
  | { readonly type: 'give'; readonly kind: GiveKind }
  | { readonly type: 'ask'; readonly kind: AskKind }
  | { readonly type: 'promise' | 'question' | 'nothing' };

/** One hit of the rules with the user's word on it. */
export interface SettledHit {
  readonly message: RecordedMessage;
  readonly hit: FoundHit;
  /** Null for an answer at length, which the thread tells and no sentence. */
  readonly found: FoundAct | null;
  readonly means: Meaning;
  readonly status: EntryStatus;
  /** `changed`: the user said which kind it is. */
  readonly kind: 'found' | 'changed';
}

/** What the user said of hits of one person, and of all. */
export interface Corrections {
  readonly decision: LedgerDecision;
  readonly muted: Muted;
}

/** Whether a class is looked for with a person: the user's word on it goes before what was measured (model.md 6). */
function isOn(name: HitClass, { decision, muted }: Corrections): boolean {
  if (decision.muted.has(name)) return false;
  const said = muted.classes.get(name);
  if (said !== undefined) return said === 'on';
  return name === 'answer' || !offByDefault.has(name);
}

function meaningOf(name: HitClass | GiveKind | AskKind): Meaning {
  return name === 'answer' || name === 'help' ? { type: 'give', kind: name } : kindOfClass(name as ActClass);
}

function settledHit(
  message: RecordedMessage,
  name: HitClass,
  found: FoundAct | null,
  corrections: Corrections,
): SettledHit | null {
  const phrase = found === null ? '' : phraseIn(found.sentence, found.called);
  const hit = { message: message.references[0], class: name, phrase };
  const word = judgementOf(corrections.decision, message.references, name, phrase);
  const settled = { message, hit, found, means: meaningOf(name), kind: 'found' } as const;
  if (word === 'confirmed') return { ...settled, status: 'confirmed' };
  // What the user said of this very hit goes before what they said of all like it.
  if (word !== null && word !== 'rejected')
    return { ...settled, means: meaningOf(word), status: 'confirmed', kind: 'changed' };
  if (!isOn(name, corrections) || isMutedPhrase(corrections.muted, name, phrase)) return null;
  return { ...settled, status: word ?? 'suggested' };
}

/** The hits in a message that are on, and those the user had a word on; rejected ones too. */
export function settledHits(message: RecordedMessage, corrections: Corrections): readonly SettledHit[] {
  const hits = message.acts.flatMap((act) => settledHit(message, act.class, act, corrections) ?? []);
  const { answers } = message;
  if (answers === null || answers.words < answerWords) return hits;
  const answer = settledHit(message, 'answer', null, corrections);
  return answer === null ? hits : [...hits, answer];
}
