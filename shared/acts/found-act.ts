import type { ActClass } from './act-class.ts';

/** One act found in one sentence. */
export interface FoundAct {
  readonly class: ActClass;
  /** Id of the rule that found it; '' where the user has sentences not kept. */
  readonly rule: string;
  /** The sentence on one line, at most 300 characters; '' where sentences are not kept. */
  readonly sentence: string;
  /** Who is called in it, "Ana and Bo"; '' when nobody is. */
  readonly called: string;
}

/** Acts of one message, as they are stored beside its envelope. */
export interface MessageActs {
  /** Words of own text. */
  readonly ownWordCount: number;
  /** Those that come to something; a class at most once a sentence. */
  readonly acts: readonly FoundAct[];
}

/** An answer of so many own words to a message that asked is a give (model.md 6). */
export const answerWords = 60;
