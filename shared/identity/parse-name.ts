import { commonGivenNames } from './data/common-given-names.ts';
import {
  generations,
  officeWords,
  particles,
  placeholderNames,
  severalWords,
  titlesBefore,
  titlesBehind,
} from './data/name-words.ts';
import { plain, scriptOf } from './fold.ts';
import { namePart, type ParsedName } from './parsed-name.ts';
import { undecorated } from './undecorated.ts';

const isLetters = (word: string) => /\p{L}/u.test(word);

/** Words of one side of a comma, with titles and generations taken out at both ends. */
interface Stripped {
  words: string[];
  generation: string | null;
  honorific: ParsedName['honorific'];
}

function stripped(text: string, place: 'whole' | 'behind comma'): Stripped {
  // "J.R. Hartmann" has two initials, "Dipl.-Ing." is one title.
  const spaced = text.replace(/(?<=^|[\s.])(\p{L}\.)(?=\p{L}\.?)/gu, '$1 ');
  const words = spaced.split(/[\s,]+/).filter(isLetters);
  let generation: string | null = null;
  let honorific: ParsedName['honorific'] = null;
  const atStart = (word: string) => titlesBefore.has(plain(word)) && (word.length > 1 || word.endsWith('.'));
  while (words.length > (place === 'whole' ? 1 : 0) && atStart(words[0] ?? '')) {
    const title = plain(words.shift() ?? '');
    if (title === 'mrs') honorific = 'mrs';
    if (title === 'mr') honorific = 'mr';
  }
  for (;;) {
    const last = words.at(-1) ?? '';
    const word = /^\d/.test(last) ? last.toLowerCase() : plain(last);
    const isGeneration = generations.has(word) && generationWritten(last);
    const isTitle =
      titlesBehind.has(word) && (last === last.toUpperCase() || last.includes('.') || word.length > 2);
    if (words.length <= (place === 'whole' ? 1 : 0) || (!isGeneration && !isTitle)) break;
    if (isGeneration) generation = generations.get(word) ?? null;
    words.pop();
  }
  return { words, generation, honorific };
}

/** "da" and "st" are a generation only as Scandinavians and Germans abbreviate it, with a stop: "d.Ä.", "st.". */
function generationWritten(word: string): boolean {
  return !['da', 'st', 'ml', 'dj'].includes(plain(word)) || word.includes('.');
}

/** Closes particles up with the word behind: [van, der, Beek] → [vanderbeek]. */
function withParticles(words: readonly string[]): string[] {
  const parts: string[] = [];
  let pending = '';
  words.forEach((word, index) => {
    const isLast = index === words.length - 1;
    if (!isLast && particles.has(plain(word)) && !/\.$/.test(word)) pending += word;
    else {
      parts.push(pending + word);
      pending = '';
    }
  });
  return parts;
}

const isCapitals = (word: string) =>
  word === word.toUpperCase() && word !== word.toLowerCase() && plain(word).length > 1 && !word.includes('.');

interface Split {
  given: string[];
  surname: string[];
  order: ParsedName['order'];
}

/** Splits words into given names and surname: by capitals when only a part has them, else the last word is the surname. */
function split(words: readonly string[]): Split {
  const capitals = words.map(isCapitals);
  if (capitals.includes(true) && capitals.includes(false)) {
    const others = words.filter((_, index) => !capitals[index]);
    // "Jo SMITH" states an order; "JP Morel" has two initials in one word.
    const surname = words.filter((_, index) => capitals[index]);
    if (others.every((word) => plain(word).length > 1) && surname.every((word) => plain(word).length > 2)) {
      return { given: withParticles(others), surname: [withParticles(surname).join('')], order: 'stated' };
    }
  }
  const parts = withParticles(words);
  if (parts.length === 1) {
    const [word = ''] = parts;
    const letters = plain(word);
    // "ML" is two initials, "Bo" and "JO" are names.
    if (isCapitals(word) && letters.length <= 3 && !commonGivenNames.has(letters)) {
      return { given: [...letters].slice(0, -1), surname: [...letters].slice(-1), order: 'assumed' };
    }
    return { given: parts, surname: [], order: 'assumed' };
  }
  return { given: parts.slice(0, -1), surname: parts.slice(-1), order: 'assumed' };
}

function kindOf(text: string, bearing: string, words: readonly string[]): ParsedName['kind'] {
  if (bearing === 'proxy') return 'proxy';
  const plainWords = text.split(/[\s,.()/&+-]+/).map(plain);
  const found = plainWords.filter((word) => word !== '');
  if (words.length === 0 || (found.length > 0 && found.every((word) => placeholderNames.has(word))))
    return 'nobody';
  if (/\s(?:&|\+|and|und|et|y|e|og|och|en|i)\s/i.test(text) || found.some((word) => severalWords.has(word))) {
    return 'several';
  }
  if (/^the\s/i.test(text)) return 'several';
  if (/\d{3}/.test(text)) return 'office';
  return found.some((word) => officeWords.has(word) && !commonGivenNames.has(word)) ? 'office' : 'person';
}

/** "Last, First", "First Last, PhD", or neither. */
function ordered(text: string): { stripped: Stripped; split: Split } {
  const comma = text.indexOf(',');
  if (comma > 0) {
    const behind = stripped(text.slice(comma + 1), 'behind comma');
    const before = stripped(text.slice(0, comma), 'whole');
    const generation = behind.generation ?? before.generation;
    const honorific = behind.honorific ?? before.honorific;
    if (behind.words.length === 0) {
      return { stripped: { words: before.words, generation, honorific }, split: split(before.words) };
    }
    const words = [...behind.words, ...before.words];
    // A surname of several words before a comma is one surname, particles or not.
    const surname = withParticles(before.words);
    return {
      stripped: { words, generation, honorific },
      split: { given: withParticles(behind.words), surname, order: 'stated' },
    };
  }
  const whole = stripped(text, 'whole');
  return { stripped: whole, split: split(whole.words) };
}

/** Longer texts are no names, and patterns on them would take their time. */
const longestName = 200;

/** Takes a display name apart; of one that is longer than 200 letters only those are looked at. */
export function parseName(name: string): ParsedName {
  const { text, asides, bearing } = undecorated(name.slice(0, longestName));
  const found = ordered(text);
  const { words, generation, honorific } = found.stripped;
  const kind = kindOf(text, bearing, words);
  const script = scriptOf(words[0] ?? text);
  // Names in Han, kana and Hangul are written without a space; which part is which is not told by place.
  const closed = script === 'han' || script === 'hangul' || script === 'kana';
  const alsoGiven = asides.filter((aside) => /^\p{Lu}\p{L}+$/u.test(aside)).map(namePart);
  return {
    kind,
    relayed: bearing === 'relayed',
    text: text === '' ? name : text,
    script,
    given: closed ? [namePart(words.join(''))] : found.split.given.map(namePart),
    surname: closed ? [] : found.split.surname.map(namePart),
    order: found.split.order,
    alsoGiven,
    generation:
      generation ?? asides.map((aside) => generations.get(plain(aside)) ?? null).find(Boolean) ?? null,
    honorific,
  };
}
