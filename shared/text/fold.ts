// Letters that no decomposition takes apart, as people type them without their keys.
const spelled: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
};

/** Text as a search compares it: lower case, without accents, so that "Lojze Žižek" is found by "zizek". */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßæœøđðþłı]/g, (letter) => spelled[letter] ?? letter);
}

/** Whether each word of the search occurs in a folded text, in any order. An empty search finds everything. */
export function foundIn(folded: string, searchWords: readonly string[]): boolean {
  return searchWords.every((word) => folded.includes(word));
}

/** The words of a search, folded. */
export function searchWordsOf(search: string): readonly string[] {
  return fold(search).split(/\s+/).filter(Boolean);
}
