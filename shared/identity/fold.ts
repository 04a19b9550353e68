import anyAscii from 'any-ascii';

/**
 * Names brought into forms that compare. Folding is for comparing only: what people see is always as sent.
 */

/** What Germanic and Nordic languages write for letters that a keyboard lacks; the plain form just drops the mark. */
const expanded: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  å: 'aa',
  ø: 'oe',
  æ: 'ae',
  œ: 'oe',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  ğ: 'g',
  ı: 'i',
};

/** Most words need no more than this look. */
const ascii = /^[\0-\x7f]*$/;

/** ISO 15924-like name of the writing system a word is in, as far as comparing needs it. */
export type Script = 'latin' | 'cyrillic' | 'greek' | 'han' | 'kana' | 'hangul' | 'other';

/** The writing system of the first letter. */
export function scriptOf(text: string): Script {
  const letter = /\p{L}/u.exec(text)?.[0] ?? 'a';
  if (/\p{Script=Latin}/u.test(letter)) return 'latin';
  if (/\p{Script=Cyrillic}/u.test(letter)) return 'cyrillic';
  if (/\p{Script=Greek}/u.test(letter)) return 'greek';
  if (/\p{Script=Han}/u.test(letter)) return 'han';
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(letter)) return 'kana';
  if (/\p{Script=Hangul}/u.test(letter)) return 'hangul';
  return 'other';
}

/** Lower case, marks dropped, Latin letters only: "Jürgen" → "jurgen". */
export function plain(text: string): string {
  return anyAscii(text)
    .toLowerCase()
    .replace(/[^a-z]/g, '');
}

/** As `plain`, with umlauts and kin written out: "Jürgen" → "juergen". */
function writtenOut(text: string): string {
  if (ascii.test(text)) return plain(text);
  const letters = text.normalize('NFC').toLowerCase();
  return plain(letters.replace(/[äöüåøæœðþßğı]/g, (letter) => expanded[letter] ?? letter));
}

/** All forms a word may be written in with plain letters; two words are the same when they share one. */
export function formsOf(text: string): readonly string[] {
  const simple = plain(text);
  const long = writtenOut(text);
  return simple === long ? [simple] : [simple, long];
}

/** Whether two lists of forms have one in common. */
export function shareForm(one: readonly string[], other: readonly string[]): boolean {
  return one.some((form) => other.includes(form));
}

/** A key that all spellings of a word have in common, and some other words too: for finding candidates. */
export function coarse(text: string): string {
  return sounded(plain(text).replace(/ae/g, 'a').replace(/oe/g, 'o').replace(/ue/g, 'u'));
}

/** Romanisations differ by country and century: what they agree on. "Papacharalampous" and any-ascii's "-poys" meet. */
export function sounded(letters: string): string {
  return letters
    .replace(/sch|shch|sh/g, 's')
    .replace(/tch|ch|kh|gh/g, 'h')
    .replace(/ph/g, 'f')
    .replace(/th/g, 't')
    .replace(/ck|q|c/g, 'k')
    .replace(/x/g, 'ks')
    .replace(/ou|oy|w(?=[aeiou])/g, (found) => (found === 'w' ? 'v' : 'u'))
    .replace(/w/g, 'v')
    .replace(/z/g, 's')
    .replace(/i?[yj]/g, 'i')
    .replace(/(.)\1+/g, '$1');
}
