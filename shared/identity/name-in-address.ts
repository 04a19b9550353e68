import { generations, officeWords, particles, placeholderNames } from './data/name-words.ts';
import { plain } from './fold.ts';
import { isRoleMailbox } from './role-mailboxes.ts';

/** Short words stand in names only between a given name and a surname: an initial, or a particle. */
const fewestLetters = 2;

const capital = (word: string) => word.charAt(0).toLocaleUpperCase() + word.slice(1);

/** "jean-luc" → "Jean-Luc"; particles stay small between names. */
function written(word: string, place: 'first' | 'inside' | 'last'): string {
  if (place === 'inside' && particles.has(word)) return word;
  if (place === 'inside' && word.length === 1) return `${word.toLocaleUpperCase()}.`;
  return word.split('-').map(capital).join('-');
}

/**
 * The name an address spells out, for people nobody ever wrote a name beside: "ana.moreau@…" is Ana Moreau. Only where the
 * local part is two to four words with a dot or underscore between them, all letters, and no office or service.
 * @returns null where the address says no name
 */
export function nameInAddress(address: string): string | null {
  const local = (address.split('@')[0] ?? '').split('+')[0] ?? '';
  const words = local.toLowerCase().split(/[._]/);
  if (words.length < 2 || words.length > 4) return null;
  if (!words.every((word) => /^\p{L}+(?:-\p{L}+)*$/u.test(word))) return null;
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (first.length < fewestLetters || last.length < fewestLetters || generations.has(last)) return null;
  const isOffice = (word: string) => officeWords.has(plain(word)) || placeholderNames.has(plain(word));
  if (isRoleMailbox(local, []) || words.some(isOffice)) return null;
  return words
    .map((word, at) => written(word, at === 0 ? 'first' : at === words.length - 1 ? 'last' : 'inside'))
    .join(' ');
}
