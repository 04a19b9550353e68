import type { ActClass } from './act-class.ts';
import type { ActLanguage, ActRule, ActTable } from './act-rule.ts';
import { hashStart, hashStep, isWordUnit, WordTable } from './word-table.ts';

/** A rule with its class, as it is tried. */
export interface IndexedRule {
  readonly class: ActClass;
  readonly rule: ActRule;
}

/** So many words at the beginning of a sentence are its beginning. */
const earlyWords = 4;

/** Passes over most sentences: looks at their words alone, and says which rules are worth trying. */
export class RuleIndex {
  readonly language: ActLanguage;
  readonly #words: WordTable;
  readonly #mark: number;
  /** By the number of a word: the rules it calls for. */
  readonly #called: readonly (readonly number[])[];
  /** By rule: the numbers of the words of which one has to stand in the sentence too; null when there is no such need. */
  readonly #companions: readonly (readonly number[] | null)[];
  readonly #rules: readonly IndexedRule[];
  /** The last sentence, counted, in which a word or a rule was met. */
  readonly #wordMet: Int32Array;
  readonly #ruleMet: Int32Array;
  #sentence = 0;

  constructor(language: ActLanguage, tables: readonly ActTable[]) {
    this.language = language;
    this.#rules = tables.flatMap((table) => table.rules.map((rule) => ({ class: table.class, rule })));
    const words = [
      ...new Set(this.#rules.flatMap(({ rule }) => [...rule.words, ...(rule.companions ?? [])])),
    ];
    const numbers = new Map(words.map((word, number) => [word, number]));
    this.#words = new WordTable(words);
    this.#mark = numbers.get('?') ?? -1;
    const called: number[][] = words.map(() => []);
    for (const [index, { rule }] of this.#rules.entries()) {
      for (const word of rule.words) called[numbers.get(word) ?? 0]?.push(index);
    }
    this.#called = called;
    this.#companions = this.#rules.map(
      ({ rule }) => rule.companions?.map((word) => numbers.get(word) ?? -1) ?? null,
    );
    this.#wordMet = new Int32Array(words.length);
    this.#ruleMet = new Int32Array(this.#rules.length);
  }

  /** Rules worth trying on the sentence at `[start, end)`, in the order of the tables. */
  rulesAt(text: string, start: number, end: number): readonly IndexedRule[] {
    this.#sentence += 1;
    const met: number[] = [];
    let word = 0;
    let hash = hashStart;
    let inside = false;
    for (let at = start; at <= end; at++) {
      const unit = at < end ? text.charCodeAt(at) : 0;
      if (isWordUnit(unit)) {
        hash = hashStep(hash, unit);
        inside = true;
        continue;
      }
      if (inside) {
        const number = this.#words.numberOf(hash);
        if (number >= 0) this.#meet(number, word, met);
        word += 1;
        hash = hashStart;
        inside = false;
      }
      if (unit === 63 && this.#mark >= 0) this.#meet(this.#mark, 0, met);
    }
    return met.length === 0 ? none : this.#worthTrying(met);
  }

  #worthTrying(met: readonly number[]): readonly IndexedRule[] {
    const left = met.filter((rule) => this.#hasCompanion(rule)).sort((a, b) => a - b);
    return left.flatMap((rule) => this.#rules[rule] ?? []);
  }

  /** Notes a word, and the rules it calls for. */
  #meet(number: number, position: number, met: number[]): void {
    this.#wordMet[number] = this.#sentence;
    for (const rule of this.#called[number] ?? []) {
      if (this.#ruleMet[rule] === this.#sentence) continue;
      if (position >= earlyWords && this.#rules[rule]?.rule.place === 'beginning') continue;
      this.#ruleMet[rule] = this.#sentence;
      met.push(rule);
    }
  }

  #hasCompanion(rule: number): boolean {
    const companions = this.#companions[rule];
    return companions?.some((word) => this.#wordMet[word] === this.#sentence) ?? true;
  }
}

const none: readonly IndexedRule[] = [];
