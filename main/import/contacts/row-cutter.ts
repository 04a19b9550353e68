import Papa from 'papaparse';

/** A row of a table: its cells as bytes (Latin-1), or why it is none. `offset` is the byte at which it begins. */
export type CutRow =
  | { readonly offset: number; readonly cells: readonly string[]; readonly error: null }
  | { readonly offset: number; readonly cells: null; readonly error: string };

/** A row beyond this is one whose quotation mark never closes. */
const longestRow = 256 << 10;
/** After so many of them the file is no table, and looking for the end of each would take for ever. */
const mostBroken = 10;

const unclosed = 'A quotation mark in this row never closes.';
const tooBroken = 'So many rows are broken that the rest of the file was not read.';

interface Step {
  readonly data: readonly string[] | readonly (readonly string[])[];
  readonly errors: readonly { readonly code: string }[];
  readonly meta: { readonly cursor: number };
}

/**
 * Cuts the bytes of a table (RFC 4180 and what programs make of it) into rows, chunk by chunk, holding at most one. A row
 * that cannot be cut off is said, and reading goes on in the line after its first.
 */
export class RowCutter {
  readonly #delimiter: string;
  readonly #newline: '\n' | '\r' | '\r\n';
  #pending = '';
  #base: number;
  #broken = 0;

  /** `base` is the offset of the first byte that will be pushed. */
  constructor(delimiter: string, newline: '\n' | '\r' | '\r\n', base = 0) {
    this.#delimiter = delimiter;
    this.#newline = newline;
    this.#base = base;
  }

  /** Takes the next bytes of the file as Latin-1; gives the rows they complete. */
  push(text: string): CutRow[] {
    this.#pending += text;
    const rows = this.#cut('more follows');
    while (this.#pending.length > longestRow) {
      this.#passOver(rows);
      rows.push(...this.#cut('more follows'));
    }
    return rows;
  }

  /** Gives what is left after the last chunk. */
  end(): CutRow[] {
    const rows: CutRow[] = [];
    while (this.#pending !== '') {
      const before = this.#pending.length;
      rows.push(...this.#cut('ended'));
      if (this.#pending.length === before) this.#passOver(rows);
    }
    return rows;
  }

  #cut(state: 'more follows' | 'ended'): CutRow[] {
    if (this.#broken > mostBroken) {
      this.#pending = '';
      return [];
    }
    const rows: CutRow[] = [];
    let taken = 0;
    const parser = new Papa.Parser({
      delimiter: this.#delimiter,
      newline: this.#newline,
      step: (step: Step) => {
        const [first] = step.data;
        const cells = (Array.isArray(first) ? first : step.data) as readonly string[];
        if (step.errors.some((error) => error.code === 'MissingQuotes')) {
          parser.abort();
          return;
        }
        rows.push({ offset: this.#base + taken, cells, error: null });
        taken = step.meta.cursor;
      },
    });
    parser.parse(this.#pending, 0, state === 'more follows');
    this.#pending = this.#pending.slice(taken);
    this.#base += taken;
    return rows;
  }

  /** Says that the row at hand is broken, and goes on in the next line. */
  #passOver(rows: CutRow[]): void {
    this.#broken += 1;
    const error = this.#broken > mostBroken ? tooBroken : unclosed;
    rows.push({ offset: this.#base, cells: null, error });
    const end = this.#pending.indexOf(this.#newline);
    const length = end < 0 ? this.#pending.length : end + this.#newline.length;
    this.#pending = this.#pending.slice(length);
    this.#base += length;
  }
}
