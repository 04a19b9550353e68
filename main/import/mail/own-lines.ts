import { roleOfLine } from './quotation.ts';

/** The lines of a text that are its sender's own, one by one. */
export class OwnLines {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** The next own line that is not blank, trimmed, or null behind the last one. */
  next(): string | null {
    const text = this.#text;
    while (this.#at < text.length) {
      const start = this.#at;
      let end = text.indexOf('\n', start);
      if (end < 0) end = text.length;
      this.#at = end + 1;
      // Most lines of an answer are quoted or blank: they are not worth being cut out.
      const first = text.charCodeAt(start);
      if (first === 62 || first === 10 || end === start) continue;
      const line = text.slice(start, end).trim();
      if (line === '') continue;
      const role = roleOfLine(line, text, end);
      if (role === 'own') return line;
      if (role === 'end') this.#at = text.length;
    }
    return null;
  }
}
