import { roleOfLine } from './quotation.ts';

/** The lines of a text that are its sender's own, one by one. */
export class OwnLines {
  readonly #text: string;
  #at = 0;
  #apart = true;

  constructor(text: string) {
    this.#text = text;
  }

  /** Where the line after the last one that was returned begins. */
  get at(): number {
    return this.#at;
  }

  /** Whether a blank or quoted line, or nothing at all, stands before the last line that was returned. */
  get apart(): boolean {
    return this.#apart;
  }

  /** The next own line that is not blank, trimmed, or null behind the last one. */
  next(): string | null {
    const text = this.#text;
    this.#apart = this.#at === 0;
    while (this.#at < text.length) {
      const start = this.#at;
      let end = text.indexOf('\n', start);
      if (end < 0) end = text.length;
      this.#at = end + 1;
      // Most lines of an answer are quoted or blank: they are not worth being cut out.
      const first = text.charCodeAt(start);
      if (first !== 62 && first !== 10 && end !== start) {
        const line = text.slice(start, end).trim();
        const role = line === '' ? 'quoted' : roleOfLine(line, text, end);
        if (role === 'own') return line;
        if (role === 'end') this.#at = text.length;
        if (role === 'folded') this.#passColon();
      }
      this.#apart = true;
    }
    return null;
  }

  /** Goes behind the next line that ends with a colon. */
  #passColon(): void {
    const colon = /[:：][ \t]*\r?\n/g;
    colon.lastIndex = this.#at;
    this.#at = colon.test(this.#text) ? colon.lastIndex : this.#text.length;
  }
}
