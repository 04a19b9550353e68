import type { Envelope, ReadItem } from '../../../shared/envelope.ts';
import { utf8Chunks } from '../calendar/utf8-chunks.ts';
import { type DateOrder, orderOf } from './contact-dates.ts';
import { type FoundTable, findTable } from './detect-contacts.ts';
import { type CutRow, RowCutter } from './row-cutter.ts';
import { TableRow } from './table-layout.ts';

/** The header of a table is looked for in so many bytes: Outlook's has 90 columns. */
const headReach = 32 << 10;
const noTable = 'It is a table, but none of contacts or messages that is known here.';
const noRow = 'This line is no row of the table.';

/** Where a table lies and how new it is. */
export interface TableFile {
  readonly path: string;
  /** Last part of the path. */
  readonly name: string;
  /** ms since 1970 UTC; null when not known. */
  readonly time: number | null;
}

/**
 * Reads a table of contacts or messages from its bytes: one item for each row, in batches of one chunk's. Rows that name
 * nobody are passed over; one that cannot be read is an item with its reason and offset. Throws only what `chunks` throws.
 */
export async function* readTable(
  chunks: AsyncIterable<Buffer>,
  file: TableFile,
): AsyncGenerator<readonly ReadItem[]> {
  let head = '';
  let reader: TableReader | null = null;
  let place: 'of the file' | 'unknown' = 'of the file';
  for await (const { bytes, inPlace } of utf8Chunks(chunks)) {
    if (!inPlace) place = 'unknown';
    if (reader) yield reader.push(bytes.toString('latin1'));
    else {
      head += bytes.toString('latin1');
      if (head.length < headReach) continue;
      reader = beginTable(head, file, place);
      if (!reader) break;
      yield reader.push(head.slice(reader.start));
    }
  }
  if (!reader && head !== '') {
    reader = beginTable(head, file, place);
    if (reader) yield reader.push(head.slice(reader.start));
  }
  if (reader) yield reader.end();
  else yield [{ path: file.path, offset: 0, folder: 'normal', envelope: null, error: noTable }];
}

function beginTable(head: string, file: TableFile, place: 'of the file' | 'unknown'): TableReader | null {
  // A byte order mark is three bytes here, and would make the first column's name another.
  const mark = head.startsWith('\u00ef\u00bb\u00bf') ? 3 : 0;
  const table = findTable(head.slice(mark));
  return table ? new TableReader({ ...table, start: table.start + mark }, file, place) : null;
}

class TableReader {
  readonly start: number;
  readonly #table: FoundTable;
  readonly #file: TableFile;
  readonly #place: 'of the file' | 'unknown';
  readonly #cutter: RowCutter;
  #order: DateOrder = 'unknown';
  #newest = Number.NEGATIVE_INFINITY;

  constructor(table: FoundTable, file: TableFile, place: 'of the file' | 'unknown') {
    this.start = table.start;
    this.#table = table;
    this.#file = file;
    this.#place = place;
    this.#cutter = new RowCutter(table.delimiter, table.newline, table.start);
  }

  push(text: string): readonly ReadItem[] {
    return this.#read(this.#cutter.push(text));
  }

  end(): readonly ReadItem[] {
    return this.#read(this.#cutter.end());
  }

  #read(rows: readonly CutRow[]): readonly ReadItem[] {
    this.#learnOrder(rows);
    return rows.flatMap((row) => {
      if (row.error !== null) return [this.#item(row, null, row.error)];
      if (row.cells.every((cell) => cell.trim() === '')) return [];
      if (row.cells.length === 1 && this.#table.header.names.length > 2)
        return [this.#item(row, null, noRow)];
      return this.#readRow(row, row.cells);
    });
  }

  #readRow(row: CutRow, cells: readonly string[]): readonly ReadItem[] {
    const facts = { fileTime: this.#file.time, order: this.#order, fileName: this.#file.name };
    const reading = this.#table.layout.read(new TableRow(this.#table.header, cells), facts);
    if (reading === null) return [];
    const { envelope, folder = 'normal' } = reading;
    return [{ ...this.#item(row, this.#dated(envelope), null), folder }];
  }

  /** A list of connections is as new as the latest of them, which stands first. */
  #dated(envelope: Envelope): Envelope {
    if (envelope.kind !== 'contact' || envelope.connectedOn === null) return envelope;
    this.#newest = Math.max(this.#newest, Date.parse(envelope.connectedOn));
    return { ...envelope, revised: this.#newest };
  }

  #item(row: CutRow, envelope: ReadItem['envelope'], error: string | null): ReadItem {
    const offset = this.#place === 'of the file' ? row.offset : null;
    return { path: this.#file.path, offset, folder: 'normal', envelope, error };
  }

  /** Dates that can be read in one way only tell how the others are meant; a table that has both tells nothing. */
  #learnOrder(rows: readonly CutRow[]): void {
    const { dates } = this.#table.layout;
    if (dates === undefined) return;
    const orders = new Set(rows.flatMap((row) => (row.cells ? [this.#orderIn(dates, row.cells)] : [])));
    orders.delete('unknown');
    const [order = 'unknown'] = orders;
    if (orders.size > 1) this.#order = 'unknown';
    else if (this.#order === 'unknown') this.#order = order;
  }

  #orderIn(dates: string, cells: readonly string[]): DateOrder {
    return orderOf(new TableRow(this.#table.header, cells).text(dates));
  }
}
