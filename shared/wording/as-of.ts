/** Until when the figures hold. */
import { english } from './sentences.en.ts';
import type { Sentences } from './sentences.ts';

/** Coverage that ends this many days ago or less needs no word (model.md 1). */
const FRESH_DAYS = 1;

/**
 * Whether figures of a day may be spoken of as today's: "today", "2 d ago". Older ones take dates and an "as of".
 * @param asOf day number the figures are of
 * @param today day number of the clock; both in the library's zone
 */
export function isFresh(asOf: number, today: number): boolean {
  return today - asOf <= FRESH_DAYS;
}

/**
 * "as of 3 May, where your files end"; '' when that is at most a day ago.
 * @param asOf day number the figures are of
 * @param today day number; both in the library's zone
 * @param end what that day is: where the files end, or a contact known since
 */
export function asOfSentence(
  asOf: number,
  today: number,
  end: 'files' | 'last contact' = 'files',
  sentences: Sentences = english,
): string {
  return isFresh(asOf, today) ? '' : sentences.asOf(asOf, today, end);
}
