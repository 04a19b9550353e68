/** Until when the figures hold. */
import { english } from './sentences.en.ts';
import type { Sentences } from './sentences.ts';

/** Coverage that ends this many days ago or less needs no word (model.md 1). */
const FRESH_DAYS = 1;

/**
 * "as of 3 May, where your files end"; '' when that is at most a day ago.
 * @param asOf day number on which coverage ends
 * @param today day number; both in the library's zone
 */
export function asOfSentence(asOf: number, today: number, sentences: Sentences = english): string {
  return today - asOf > FRESH_DAYS ? sentences.asOf(asOf, today) : '';
}
