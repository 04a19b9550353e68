import { type ActClass, kindOfClass } from '../acts/act-class.ts';
import type { FoundAct } from '../acts/found-act.ts';
import { answerWords } from '../acts/found-act.ts';
import { offByDefault } from '../acts/measured.ts';
import type { EntryStatus } from '../contract/ledger.ts';
import type { FoundHit, HitClass } from '../journal/ledger-acts.ts';
import { judgementOf, type LedgerDecision } from '../journal/ledger-decision.ts';
import { isMutedPhrase, type Muted } from '../journal/muted.ts';
import { phraseIn } from '../journal/phrase.ts';
import type { AskKind, GiveKind } from '../model/act-kinds.ts';
import type { RecordedMessage } from './ledger-record.ts';

/** What a hit comes to: a give, an ask, or what may be open. */
type Meaning =
  | { readonly type: 'give'; readonly kind: GiveKind }
  | { readonly type: 'ask'; readonly kind: AskKind }
  | { readonly type: 'promise' | 'question' | 'nothing' };

/** One hit of the rules with the user's word on it. */
export interface SettledHit {
  readonly message: RecordedMessage;
  /** Null for an answer at length, which the thread tells and no sentence. */
  readonly found: FoundAct | null;
  readonly means: Meaning;
  readonly status: EntryStatus;
  /** `changed`: the user said which kind it is. */
  readonly kind: 'found' | 'changed';
}

/** What names a hit in acts. @param found null for an answer at length */
export function hitOf({ references }: RecordedMessage, found: FoundAct | null): FoundHit {
  if (found === null) return { message: references[0], class: 'answer', phrase: '' };
  return { message: references[0], class: found.class, phrase: phraseIn(found.sentence, found.called) };
}

/** What the user said of hits of one person, and of all. */
export interface Corrections {
  readonly decision: LedgerDecision;
  readonly muted: Muted;
}

/** Whether a class is looked for at all: the user's word on it goes before what was measured (model.md 6). */
export function isLookedFor(name: HitClass, { classes }: Muted): boolean {
  const said = classes.get(name);
  if (said !== undefined) return said === 'on';
  return name === 'answer' || !offByDefault.has(name);
}

function meaningOf(name: HitClass | GiveKind | AskKind): Meaning {
  return name === 'answer' || name === 'help' ? { type: 'give', kind: name } : kindOfClass(name as ActClass);
}

function settledHit(
  message: RecordedMessage,
  found: FoundAct | null,
  corrections: Corrections,
): SettledHit | null {
  const name = found === null ? 'answer' : found.class;
  const { decision, muted } = corrections;
  // Most people and phrases were never corrected, and phrases take time to make.
  const corrected = decision.judged.size > 0 || muted.phrases.size > 0;
  const phrase = corrected ? hitOf(message, found).phrase : '';
  const word = corrected ? judgementOf(decision, message.references, name, phrase) : null;
  // What the user said of this very hit goes before what they said of all like it.
  if (word !== null && word !== 'rejected') {
    const confirmed = { message, found, status: 'confirmed' } as const;
    if (word === 'confirmed') return { ...confirmed, means: meaningOf(name), kind: 'found' };
    return { ...confirmed, means: meaningOf(word), kind: 'changed' };
  }
  if (decision.muted.has(name) || !isLookedFor(name, muted) || isMutedPhrase(muted, name, phrase))
    return null;
  return { message, found, means: meaningOf(name), status: word ?? 'suggested', kind: 'found' };
}

/** The hits in a message that are on, and those the user had a word on; rejected ones too. */
export function settledHits(message: RecordedMessage, corrections: Corrections): readonly SettledHit[] {
  const hits = message.acts.flatMap((act) => settledHit(message, act, corrections) ?? []);
  const { answers } = message;
  if (answers === null || answers.words < answerWords) return hits;
  const answer = settledHit(message, null, corrections);
  return answer === null ? hits : [...hits, answer];
}
