import { commonGivenNames } from '../identity/data/common-given-names.ts';
import { commonWords } from './common-words.ts';

/** Programs put these before subjects, and lists their name in brackets. */
const before =
  /^\s*(?:(?:re|fwd?|aw|antw|antwort|wg|sv|vs|tr|rv|enc|odp|pd|i|r|res|rif|ynt)\s*(?:\[\d+\])?\s*[:：]|\[[^\]]{0,60}\])\s*/iu;

/** A subject as all messages of one thread have it: without "Re:", "Fwd:" and the names of lists. */
export function threadSubject(subject: string): string {
  let rest = subject;
  for (let round = 0; round < 8 && before.test(rest); round++) rest = rest.replace(before, '');
  return rest.replace(/\s+/g, ' ').trim();
}

/** A word or a pair of words of a subject. */
export interface Term {
  /** In small letters: what two terms are compared by. */
  readonly key: string;
  /** As written. */
  readonly text: string;
}

/** Shorter words say too little by themselves. */
const shortest = 4;
const word = /\p{L}[\p{L}\p{M}\p{N}'’-]*/gu;

interface Word extends Term {
  /** Where it ends in the subject. */
  readonly end: number;
  readonly begin: number;
  readonly says: 'something' | 'nothing';
}

/** "Printers" and "printer" are one. */
function singular(word: string): string {
  return word.length > shortest && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

function wordsOf(subject: string, isName: (word: string) => boolean): readonly Word[] {
  return [...subject.matchAll(word)].map(({ 0: found, index }) => {
    const text = found.replace(/['’](?:s|S)?$/, '').replace(/-+$/, '');
    const small = text.toLowerCase();
    const common = commonWords.has(small) || commonGivenNames.has(small) || isName(small);
    const plain = small.length > 1 && !common && !/\d/.test(small);
    return {
      key: singular(small),
      text,
      begin: index,
      end: index + found.length,
      says: plain ? 'something' : 'nothing',
    };
  });
}

/**
 * Words that may say what a thread was about, and pairs of them that stand side by side: "ceramic printers", "ceramic", "printers".
 * Common words and names are left out.
 * @param isName whether a word, in small letters, is part of what somebody is called
 */
export function subjectTerms(subject: string, isName: (word: string) => boolean): readonly Term[] {
  const words = wordsOf(subject, isName);
  const terms: Term[] = [];
  for (const [index, one] of words.entries()) {
    if (one.says === 'nothing') continue;
    if (one.key.length >= shortest) terms.push({ key: one.key, text: one.text });
    const next = words[index + 1];
    const beside = next?.says === 'something' && /^[\s-]+$/.test(subject.slice(one.end, next.begin));
    if (next && beside) terms.push({ key: `${one.key} ${next.key}`, text: `${one.text} ${next.text}` });
  }
  return terms;
}
