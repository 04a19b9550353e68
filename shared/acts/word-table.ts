/**
 * Words by their hash, so that a text is looked through without cutting a word out of it. Two words with one hash only mean that
 * a rule is tried in vain.
 */
export class WordTable {
  readonly #keys: Int32Array;
  readonly #numbers: Int32Array;
  readonly #mask: number;

  /** @param words in small letters; their index is what `numberAt` gives */
  constructor(words: readonly string[]) {
    const size = 2 ** Math.ceil(Math.log2(Math.max(2, words.length * 4)));
    this.#keys = new Int32Array(size);
    this.#numbers = new Int32Array(size).fill(-1);
    this.#mask = size - 1;
    for (const [number, word] of words.entries()) {
      const hash = hashOf(word, 0, word.length);
      const at = this.#place(hash);
      if ((this.#numbers[at] ?? -1) >= 0) continue;
      this.#keys[at] = hash;
      this.#numbers[at] = number;
    }
  }

  /** Number of the word with a hash, or -1. */
  numberOf(hash: number): number {
    return this.#numbers[this.#place(hash)] ?? -1;
  }

  /** Number of the word at `[start, end)` of a text, whatever its case, or -1. */
  numberAt(text: string, start: number, end: number): number {
    return this.numberOf(hashOf(text, start, end));
  }

  /** Where a hash stands, or would. */
  #place(hash: number): number {
    let at = hash & this.#mask;
    while ((this.#numbers[at] ?? -1) >= 0 && this.#keys[at] !== hash) at = (at + 1) & this.#mask;
    return at;
  }
}

/** FNV-1a (public domain) over UTF-16 units, capitals of Latin as small letters. */
function hashOf(text: string, start: number, end: number): number {
  let hash = hashStart;
  for (let at = start; at < end; at++) hash = hashStep(hash, text.charCodeAt(at));
  return hash;
}

/** The hash of no word yet. */
export const hashStart = 0x811c9dc5 | 0;

/** The hash of a word with one more unit. */
export function hashStep(hash: number, unit: number): number {
  return Math.imul(hash ^ smallUnit(unit), 0x01000193);
}

function smallUnit(unit: number): number {
  const capital = (unit >= 65 && unit <= 90) || (unit >= 0xc0 && unit <= 0xde && unit !== 0xd7);
  return capital ? unit + 32 : unit;
}

/** Whether a UTF-16 unit belongs to a word: letters and digits of ASCII and what lies beyond, but for signs. */
export function isWordUnit(unit: number): boolean {
  if (unit < 128) {
    const lower = unit | 32;
    return (lower >= 97 && lower <= 122) || (unit >= 48 && unit <= 57);
  }
  return (unit >= 0xc0 && unit < 0x2000) || unit >= 0x2c00;
}
