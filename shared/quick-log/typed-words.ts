import { formsOf, shareForm } from '../identity/fold.ts';

/** A stretch of a line, as offsets into it: from the first to behind the last character. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A word of a line. */
export interface TypedWord extends Span {
  readonly text: string;
  /** The plain letters it may be written in, without a genitive s. */
  readonly forms: readonly string[];
}

/** The words of a line in their order, addresses among them; signs between them are no words. */
export function typedWords(line: string): readonly TypedWord[] {
  return [...line.matchAll(/[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’@._+-]*/gu)].map((found) => {
    const text = found[0].replace(/[.'’_+-]+$/, '');
    return { text, from: found.index, to: found.index + text.length, forms: formsOfTyped(text) };
  });
}

function formsOfTyped(text: string): readonly string[] {
  const genitive = /['’]s?$/i.exec(text);
  return formsOf(genitive ? text.slice(0, genitive.index) : text);
}

/** Whether a typed word is a word of a name, however either is accented. */
export function isWord(word: TypedWord, name: readonly string[]): boolean {
  return word.forms.some((form) => form !== '') && shareForm(word.forms, name);
}
