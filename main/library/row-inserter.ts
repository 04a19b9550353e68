import type { Database, SqlValue, Statement } from './database.ts';

/** Rows one statement takes, largest first: a call for each row costs more than the row. */
const sizes = [64, 8, 1] as const;

/** Inserts many rows of one table with few calls. */
export class RowInserter {
  readonly #width: number;
  readonly #statements: readonly { readonly rows: number; readonly statement: Statement }[];

  /**
   * @param into `INSERT INTO table (columns)`
   * @param width number of columns
   * @param onConflict what follows the rows, or ''
   */
  constructor(database: Database, into: string, width: number, onConflict: string) {
    this.#width = width;
    const row = `(${Array(width).fill('?').join(', ')})`;
    this.#statements = sizes.map((rows) => ({
      rows,
      statement: database.prepare(`${into} VALUES ${Array(rows).fill(row).join(', ')} ${onConflict}`),
    }));
  }

  /**
   * Inserts rows in their order.
   * @param values those of all rows, one after the other
   * @param onRows told which rows a statement took, `[from, to)`, and how many of them were inserted
   */
  insert(
    values: readonly SqlValue[],
    onRows: (from: number, to: number, inserted: number) => void = () => undefined,
  ): void {
    const total = values.length / this.#width;
    let row = 0;
    for (const { rows, statement } of this.#statements) {
      for (; total - row >= rows; row += rows) {
        const { changes } = statement.runList(values.slice(row * this.#width, (row + rows) * this.#width));
        onRows(row, row + rows, changes);
      }
    }
  }
}
