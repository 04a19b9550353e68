import type { Envelope, FolderClass } from '../../../shared/envelope.ts';
import { decodeUnlabelled } from '../mail/charset.ts';
import type { DateOrder } from './contact-dates.ts';

/** What a file tells about all its rows. */
interface TableFacts {
  /** How new the file is, ms since 1970 UTC; null when not known. */
  readonly fileTime: number | null;
  readonly order: DateOrder;
  readonly fileName: string;
}

/** What a row comes to; null when it names nobody. */
export type RowReading = { readonly envelope: Envelope; readonly folder?: FolderClass } | null;

/** A kind of table: known by its columns, wherever they stand. Names of columns are folded (`foldedColumn`). */
export interface TableLayout {
  /** Columns that tell the table: all of them are there. */
  readonly needs: readonly string[];
  /** Column of dates in the order of the user's country. */
  readonly dates?: string;
  read(row: TableRow, facts: TableFacts): RowReading;
}

/** A column's name for comparing: in lower case, single blanks. */
function foldedColumn(cell: string): string {
  return cellText(cell)
    .toLowerCase()
    .replace(/^\ufeff/, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function cellText(bytes: string): string {
  return decodeUnlabelled(Buffer.from(bytes, 'latin1'));
}

/** The header of a table: where each column stands. */
export class TableHeader {
  readonly names: readonly string[];
  readonly #index: ReadonlyMap<string, number>;

  constructor(cells: readonly string[]) {
    this.names = cells.map(foldedColumn);
    // Of columns with one name the first counts.
    this.#index = new Map(this.names.map((name, index) => [name, index] as const).reverse());
  }

  has(names: readonly string[]): boolean {
    return names.every((name) => this.#index.has(name));
  }

  indexOf(name: string): number {
    return this.#index.get(name) ?? -1;
  }
}

/** One row by the names of its columns. */
export class TableRow {
  readonly #header: TableHeader;
  readonly #cells: readonly string[];

  constructor(header: TableHeader, cells: readonly string[]) {
    this.#header = header;
    this.#cells = cells;
  }

  /** The text of the first of these columns that has any; '' when none has. */
  text(...names: readonly string[]): string {
    for (const name of names) {
      const index = this.#header.indexOf(name);
      const text = index < 0 ? '' : cellText(this.#cells[index] ?? '').trim();
      if (text !== '') return text;
    }
    return '';
  }

  /** The texts of all columns whose name matches, empty ones left out. */
  texts(pattern: RegExp): readonly string[] {
    return this.#header.names.flatMap((name, index) => {
      const text = pattern.test(name) ? cellText(this.#cells[index] ?? '').trim() : '';
      return text === '' ? [] : [text];
    });
  }

  has(column: string): boolean {
    return this.#header.indexOf(column) >= 0;
  }
}
