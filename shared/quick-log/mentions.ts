import { saidKind } from './kind-words.ts';
import type { KnownPeople, Mention } from './known-people.ts';
import type { TypedWord } from './typed-words.ts';

/** Words that stand right before a person. */
const before = new Set(
  (
    'with w into to from for of by told gave sent asked called emailed mailed texted messaged pinged phoned rang met saw visited ' +
    'introduced helped advised congratulated thanked liked'
  ).split(' '),
);
/** What joins people: "ana, bram and mira". */
const joiner = /^\s*(?:,\s*(?:and\s+)?|and\s+|&\s*|\+\s*)$/i;
/** Words people are called that are mostly something else; they name somebody only behind `before`, or capitalised. */
const ordinary = new Set(
  'will mark may rose grant bill art sue frank june april august grace hope joy faith drew chase pat max ray rich ali an van lee so'.split(
    ' ',
  ),
);
/** Behind these a new thought begins. */
const clauseEnd = /[,;:]|\.\s|\s[-–—]\s/;

/** Whom a line is about: the first person it names, and whoever is joined to them. Empty when it names nobody. */
export function mentionsIn(
  line: string,
  words: readonly TypedWord[],
  known: KnownPeople,
): readonly Mention[] {
  const first = firstMention(line, words, known);
  return first === null ? [] : [first, ...joinedTo(first, line, words, known)];
}

/** The first one that stands where people stand; else the first of the first clause. */
function firstMention(line: string, words: readonly TypedWord[], known: KnownPeople): Mention | null {
  let weak: Mention | null = null;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as TypedWord;
    const previous = words[at - 1]?.text.toLowerCase();
    const isPlaced = previous !== undefined && before.has(previous);
    if (!isPlaced && isOrdinary(word)) continue;
    const mention = known.mentionAt(words, at);
    if (mention === null) continue;
    if (isPlaced || (at === 0 && !isKindWord(mention, word))) return mention;
    const isFirstClause = !clauseEnd.test(line.slice(0, word.from));
    if (isFirstClause) weak ??= mention;
    at += mention.words - 1;
  }
  return weak;
}

/** "tea with ana", though somebody is called Tea. */
function isKindWord(mention: Mention, { text }: TypedWord): boolean {
  return mention.words === 1 && saidKind(text) !== null;
}

function isOrdinary({ text }: TypedWord): boolean {
  return text === text.toLowerCase() && ordinary.has(text);
}

function joinedTo(
  first: Mention,
  line: string,
  words: readonly TypedWord[],
  known: KnownPeople,
): readonly Mention[] {
  const joined: Mention[] = [];
  /** How many of `joined` are certain: after a comma alone, "bram said …" may begin a note. */
  let certain = 0;
  for (let last = first; ; ) {
    const end = words[last.at + last.words - 1] as TypedWord;
    const next = last.at + last.words;
    const between = joinerAt(line, words, end.to, next);
    if (between === null) break;
    const mention = known.mentionAt(words, between.at);
    if (mention === null) break;
    joined.push(mention);
    if (between.by === 'and') certain = joined.length;
    last = mention;
  }
  return joined.slice(0, certain);
}

/** Where the next person may stand, and whether an "and" or only a comma joins them. */
function joinerAt(
  line: string,
  words: readonly TypedWord[],
  from: number,
  next: number,
): { readonly at: number; readonly by: 'and' | 'comma' } | null {
  const word = words[next];
  if (word === undefined) return null;
  const isAnd = /^(?:and|to)$/i.test(word.text);
  const at = isAnd ? next + 1 : next;
  const target = words[at];
  if (target === undefined) return null;
  const between = line.slice(from, target.from);
  // "introduced ana to goran", "intro ana <> goran": the other one is met as well.
  if (/^\s+(?:to|->|→|<>|<->|↔)\s+$/i.test(between))
    return /\bintro/i.test(line.slice(0, from)) ? { at, by: 'and' } : null;
  if (!joiner.test(between)) return null;
  return { at, by: /and|&|\+/i.test(between) ? 'and' : 'comma' };
}
