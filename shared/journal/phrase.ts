import { shortHash } from '../short-hash.ts';

/** A phrase is cut off beyond this; sentences are kept up to 300 characters. */
const longest = 400;

/**
 * What is said, whoever it is said to: small letters and single spaces, without who is called in it. Two sentences that differ in
 * punctuation, digits or the name of the reader are one phrase. '' for ''.
 * @param called the name or names called, as in the sentence; '' for none
 */
export function phraseIn(sentence: string, called = ''): string {
  const rest = called === '' ? sentence : sentence.replace(called, '');
  return rest
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()
    .slice(0, longest);
}

/** Marks what is left of a phrase; phrases themselves have letters and spaces only. */
const unread = '#';

/** What can be kept of a phrase where sentences are not: tells it from others, and cannot be read back. '' for ''. */
export function unreadable(phrase: string): string {
  return phrase === '' || phrase.startsWith(unread) ? phrase : `${unread}${shortHash(phrase)}`;
}
