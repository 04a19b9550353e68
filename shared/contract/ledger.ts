import type { FoundHit, HitClass } from '../journal/ledger-acts.ts';
import type { AskKind, GiveKind } from '../model/act-kinds.ts';
import type { BalanceWord } from '../model/ledger.ts';
import type { PrimedFactors, PrimedWord } from '../model/primed.ts';

/** What the window and the command line show of gives and asks with one person (model.md 6 and 7). */

/** How a give or ask stands: found, and then said right or wrong by the user. */
export type EntryStatus = 'suggested' | 'confirmed' | 'rejected';

/** One give or ask. */
export interface LedgerEntry {
  readonly type: 'give' | 'ask';
  readonly kind: GiveKind | AskKind;
  /** `out` by the user, `in` by the other. */
  readonly direction: 'out' | 'in';
  /** Before time takes from it, 0 to 3. */
  readonly weight: number;
  /** ISO day. */
  readonly date: string;
  /** The sentence it stands in; the note of one by hand; '' where sentences are not kept. */
  readonly sentence: string;
  /** What is rejected counts for nothing, and can be taken in again. */
  readonly status: EntryStatus;
  /** Subject of the message it stands in, or '' for one by hand. */
  readonly subject: string;
  /** Why it is here, in one sentence. */
  readonly why: string;
  /** What `judge` names it by; null for one by hand. */
  readonly hit: FoundHit | null;
  /** The journal entry of one by hand, or of a logged touch that is a give; else null. */
  readonly act: number | null;
}

/** What can be open between two people. */
export type MatterKind = 'reply owed' | 'promise open' | 'thanks due';

/** Something open between the user and a person. */
export interface OpenMatterEntry {
  readonly matter: MatterKind;
  /** ISO day of the message. */
  readonly date: string;
  /** Their question, the user's promise, what was given: the sentence; '' where sentences are not kept. */
  readonly sentence: string;
  readonly subject: string;
  /** "They asked you on 12 October; no answer yet." */
  readonly said: string;
  /** What `dismiss` names it by. */
  readonly key: string;
  readonly hit: FoundHit;
}

/** One of the five factors, with what it comes from. */
export interface PrimedFactor {
  readonly name: keyof PrimedFactors;
  /** 0 to 1. */
  readonly value: number;
  readonly sentence: string;
}

/** Whether an ask would be natural now, and what to give first. */
export interface BeforeYouAsk {
  /** 0 to 1. */
  readonly primed: number;
  readonly word: PrimedWord;
  /** "An ask would be natural now." */
  readonly headline: string;
  /** The one that holds it back most first. */
  readonly factors: readonly PrimedFactor[];
  /** What could be given first, best first; never "do not write". */
  readonly advice: readonly string[];
  /** −1 to 1; null while nothing is known. */
  readonly balance: number | null;
  readonly balanceWord: BalanceWord;
  readonly balanceSentence: string;
}

/** A kind of sentence that is looked for, or not. */
export interface KindSwitch {
  /** What `mute` names it by; `hitClassWords` has the words. */
  readonly class: HitClass;
  readonly looked: 'on' | 'off';
  /** `default`: off where the rules were too often wrong. */
  readonly by: 'default' | 'user';
  /** "Right in 31 of the 48 sentences found where the rules were tried." */
  readonly measured: string;
}

/** What is looked for in mail, and what is passed over. */
export interface LookedFor {
  readonly kinds: readonly KindSwitch[];
  /** Sentences that are passed over, reduced to what is said; `mute` off lets one be found again. */
  readonly phrases: readonly { readonly class: HitClass; readonly phrase: string }[];
}
