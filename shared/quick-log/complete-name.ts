import type { KnownPeople, LoggablePerson, Mention } from './known-people.ts';
import { mentionsIn } from './mentions.ts';
import { type Span, type TypedWord, typedWords } from './typed-words.ts';

/** People whom the word before the caret may become, and what of the line they would take the place of. */
export interface Completion extends Span {
  readonly people: readonly LoggablePerson[];
}

const mostOffered = 5;
/** Behind these somebody is named next; one letter is enough then. */
const before = /(?:^|\s)(?:with|to|from|for|and|called|emailed|met|helped|introduced|congratulated)\s+$/i;
/** Words that begin like names and are none here. */
const ordinary =
  /^(?:and|call|called|lunch|coffee|with|met|mail|message|to|from|for|the|she|he|they|yesterday|today)$/i;

/** What to offer at a place in a line; null for nothing. @param caret offset, 0 to the length of the line */
export function completeName(line: string, caret: number, known: KnownPeople): Completion | null {
  const words = typedWords(line);
  const at = words.findIndex(({ from, to }) => from < caret && caret <= to);
  const word = words[at];
  if (word === undefined || ordinary.test(word.text)) return null;
  const begun = { ...word, text: line.slice(word.from, caret) };
  const mentions = mentionsIn(line, words, known);
  const isPlaced = before.test(line.slice(0, word.from)) || isNextInList(line, word.from, words, mentions);
  if (!isPlaced && begun.text.length < 2) return null;
  const whole = mentions.find((one) => one.at <= at && at < one.at + one.words);
  // Once somebody is named, other words are of the note, but behind an "and".
  if (mentions.length > 0 && whole === undefined && !isPlaced) return null;
  if (whole && whole.people.length === 1) return null;
  const [begunWord] = typedWords(begun.text);
  if (begunWord === undefined) return null;
  const people = whole ? whole.people.slice(0, mostOffered) : known.beginningWith(begunWord, mostOffered);
  const from = whole ? (words[whole.at]?.from ?? word.from) : word.from;
  return people.length > 0 ? { from, to: word.to, people } : null;
}

/** "lunch with ana, br": behind a comma that follows a name another one may be meant. */
function isNextInList(
  line: string,
  from: number,
  words: readonly TypedWord[],
  mentions: readonly Mention[],
): boolean {
  const last = mentions.at(-1);
  const end = last === undefined ? undefined : words[last.at + last.words - 1]?.to;
  return end !== undefined && /^\s*[,&+]\s*$/.test(line.slice(end, from));
}
