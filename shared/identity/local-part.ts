import { shareForm } from './fold.ts';
import type { NamePart, ParsedName } from './parsed-name.ts';
import { shortForm } from './short-name-of.ts';

/** How far the local part of an address says a name. */
export type Spelling =
  /** Given name and surname, in either order: ana.moreau, moreauana. */
  | 'full'
  /** An initial with the surname, or the given name with an initial: a.moreau, amoreau, moreaua, ana.m. */
  | 'initial'
  | 'surname'
  | 'given'
  | 'none';

/** Letters of a local part without tag, numbers and signs. */
export function localLetters(local: string): string {
  return (local.split('+')[0] ?? '').replace(/[^\p{L}]/gu, '').toLowerCase();
}

const forms = (parts: readonly NamePart[]): readonly string[] => parts.flatMap((part) => part.forms);

/** All ways to close up the parts in order: [juergen|jurgen][peter] → juergenpeter, jurgenpeter. */
function closed(parts: readonly NamePart[]): readonly string[] {
  return parts.reduce<readonly string[]>(
    (before, part) => before.flatMap((head) => part.forms.map((form) => head + form)),
    [''],
  );
}

/** Forms of a surname as a local part may have it: the whole, or its last or first piece. */
function surnames(name: ParsedName): readonly string[] {
  const pieces = name.surname.flatMap((part) => part.pieces.filter((piece) => piece.length > 2));
  return [...new Set([...closed(name.surname), ...forms(name.surname), ...pieces])].filter(
    (one) => one.length > 1,
  );
}

/**
 * What stands beside a surname in a local part: '' when it is alone, null when it is not there. Where the local part has
 * separators the surname has to end at one, so that "jane.tdoe" is not Janet Doe.
 */
function beside(family: string, words: readonly string[]): string | null {
  const letters = words.join('');
  if (letters === family) return '';
  if (words.length === 1) {
    if (letters.endsWith(family)) return letters.slice(0, -family.length);
    return letters.startsWith(family) ? letters.slice(family.length) : null;
  }
  for (let cut = 1; cut < words.length; cut++) {
    const head = words.slice(0, cut).join('');
    const tail = words.slice(cut).join('');
    if (tail === family) return head;
    if (head === family) return tail;
  }
  return null;
}

/** How far `local` says `name`; numbers and tags do not count. */
export function spelling(local: string, name: ParsedName): Spelling {
  const words = (local.split('+')[0] ?? '')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '');
  const letters = words.join('');
  if (letters.length < 2) return 'none';
  const families = surnames(name);
  const givens = [...new Set([...closed(name.given), ...forms(name.given), ...forms(name.alsoGiven)])].filter(
    (one) => one.length > 1,
  );
  if (givens.includes(letters)) return 'given';
  const initials = name.given.map((part) => part.forms[0]?.[0] ?? '').join('');
  for (const family of families) {
    const rest = beside(family, words);
    if (rest === null) continue;
    if (rest === '') return 'surname';
    if (givens.includes(rest) || givens.some((given) => shortForm(given, rest) !== 'none')) return 'full';
    if (rest.length <= 3 && initials !== '' && (initials.startsWith(rest) || initials[0] === rest))
      return 'initial';
  }
  const isGivenWithInitial = givens.some(
    (given) =>
      letters.length === given.length + 1 &&
      letters.startsWith(given) &&
      families.some((family) => family[0] === letters.at(-1)),
  );
  return isGivenWithInitial ? 'initial' : 'none';
}

/** Whether two parts are the same word in some spelling. */
export function samePart(one: NamePart, other: NamePart): boolean {
  return shareForm(one.forms, other.forms);
}
