import type { ActClass } from './act-class.ts';
import type { ActLanguage, ActRule, ActTable } from './act-rule.ts';

/** A rule with its class, as it is tried. */
export interface IndexedRule {
  readonly class: ActClass;
  readonly rule: ActRule;
}

/** The rules of one language by the words that call for them. */
export interface RuleIndex {
  readonly language: ActLanguage;
  /** Rules by lower-case word, "?" among them; in the order of the tables. */
  readonly byWord: ReadonlyMap<string, readonly IndexedRule[]>;
}

/** Indexes the tables of one language. */
export function indexRules(language: ActLanguage, tables: readonly ActTable[]): RuleIndex {
  const byWord = new Map<string, IndexedRule[]>();
  for (const table of tables) {
    for (const rule of table.rules) {
      const indexed = { class: table.class, rule };
      for (const word of rule.words) {
        const known = byWord.get(word);
        if (known) known.push(indexed);
        else byWord.set(word, [indexed]);
      }
    }
  }
  return { language, byWord };
}

const wordOrMark = /[\p{L}\p{N}]+|\?/gu;

/** Rules that a sentence's words call for, each once. */
export function rulesFor(sentence: string, index: RuleIndex): ReadonlySet<IndexedRule> {
  const found = new Set<IndexedRule>();
  for (const word of sentence.toLowerCase().match(wordOrMark) ?? []) {
    for (const rule of index.byWord.get(word) ?? []) found.add(rule);
  }
  return found;
}
