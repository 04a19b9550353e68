import type { ActClass } from './act-class.ts';

/** Languages with tables of rules. */
export const ACT_LANGUAGES = ['en', 'de', 'fr', 'es'] as const;
/** A language that has tables. */
export type ActLanguage = (typeof ACT_LANGUAGES)[number];

/** What keeps a sentence from being an act although its words are those of one. */
export type Guard =
  /** The act is told of somebody else: "he thanked us", "she asked whether". */
  | 'reported'
  /** The words stand in quotation marks. */
  | 'quoted'
  /** The sentence begins with a condition: "if it rains, I will". */
  | 'conditional'
  /** All in capitals: a heading. */
  | 'shouted'
  /** None of the small words that sentences are made of stands in it: a list, a measure. */
  | 'without small words'
  /** It is put as a question. */
  | 'question'
  /** It is not put as a question. */
  | 'no question';

/** What has to be true of the message besides its words. */
export type Need =
  /** Two or more people in To, and two of them named in the text. */
  | 'two named recipients'
  /** A link or an attachment. */
  | 'enclosure';

/** One readable rule. */
export interface ActRule {
  /** Unique among all tables: language, class, a word for the cue. */
  readonly id: string;
  /** Lower-case words of which one has to stand in the sentence, or "?": most sentences are passed over by these. */
  readonly words: readonly string[];
  /** Words of which one has to stand there as well. */
  readonly companions?: readonly string[];
  /** Where the word has to stand: among the first four words, who is called counted. */
  readonly place?: 'beginning';
  /** Tested on the sentence without the name of who is called and words like "also", unless `of` says the whole. */
  readonly cue: RegExp;
  readonly of?: 'whole sentence';
  /** A sentence that this matches too is none of the kind. */
  readonly unless?: RegExp;
  readonly guards?: readonly Guard[];
  readonly needs?: Need;
  /** Sentences that this rule finds: each is a test. */
  readonly examples: readonly string[];
}

/** All rules for one class in one language. */
export interface ActTable {
  readonly language: ActLanguage;
  readonly class: ActClass;
  readonly rules: readonly ActRule[];
  /** Sentences in which the class must not be found: each is a test. */
  readonly counterExamples: readonly string[];
}
