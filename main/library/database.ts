import Libsql from 'libsql';

/**
 * The one door to SQLite. libsql aborts the whole process when it is handed a boolean, a Date or a lone Buffer, and
 * cuts strings at U+0000, so every value passes `checked` here and nothing else in the project imports libsql. Small
 * enough that `node:sqlite` can take its place.
 */
export type SqlValue = string | number | null | Uint8Array;
/** Values of a row, in the order of its columns. */
export type SqlRow = readonly SqlValue[];

/** A prepared statement. Every value bound goes through one check (electron.md says why). */
export interface Statement {
  /** Rows changed and the rowid of the last insert. */
  run(...values: readonly SqlValue[]): { readonly changes: number; readonly lastId: number };
  /** As `run`, for many values. */
  runList(values: readonly SqlValue[]): { readonly changes: number; readonly lastId: number };
  /** The first row, columns in the order of the query, or null. */
  row(...values: readonly SqlValue[]): SqlRow | null;
  /** All rows, one at a time. The connection must not write to the same table meanwhile. */
  rows(...values: readonly SqlValue[]): IterableIterator<SqlRow>;
}

/**
 * One open SQLite file behind a small interface. Everything throws what SQLite says; `explain` makes
 * sentences of it.
 */
export interface Database {
  readonly path: string;
  /** Statements are prepared once and kept. */
  prepare(sql: string): Statement;
  exec(sql: string): void;
  /**
   * Runs `work` in BEGIN IMMEDIATE … COMMIT; rolls back and rethrows when it throws.
   * @param kept `at once`, when left out: it is on the disk when this returns. `by the next`: it outlives this process,
   *   however that ends, at once, and a power cut from the next commit that is kept at once; for what can be made again.
   */
  transaction<T>(work: () => T, kept?: 'at once' | 'by the next'): T;
  close(): void;
}

/** Replaces what SQLite would cut a string at. */
function withoutNul(text: string): string {
  return text.includes('\u0000') ? text.replaceAll('\u0000', '\uFFFD') : text;
}

/** @throws TypeError for a value SQLite has no type for, before the binding would abort the process. */
function checked(values: readonly SqlValue[]): SqlValue[] {
  return values.map((value, index) => {
    if (value === null) return null;
    if (typeof value === 'string') return withoutNul(value);
    if (typeof value === 'number' && Number.isFinite(value)) return value;
    if (value instanceof Uint8Array) return Buffer.from(value.buffer, value.byteOffset, value.byteLength);
    throw new TypeError(`Parameter ${index + 1} cannot be stored: ${String(value)} (${typeof value})`);
  });
}

class LibsqlStatement implements Statement {
  readonly #statement: Libsql.Statement<unknown[]>;

  constructor(statement: Libsql.Statement<unknown[]>) {
    this.#statement = statement;
  }

  run(...values: readonly SqlValue[]): { changes: number; lastId: number } {
    return this.runList(values);
  }

  runList(values: readonly SqlValue[]): { changes: number; lastId: number } {
    const result = this.#statement.run(checked(values));
    return { changes: result.changes, lastId: Number(result.lastInsertRowid) };
  }

  row(...values: readonly SqlValue[]): SqlRow | null {
    return (this.#statement.raw(true).get(checked(values)) as SqlRow | undefined) ?? null;
  }

  rows(...values: readonly SqlValue[]): IterableIterator<SqlRow> {
    return this.#statement.raw(true).iterate(checked(values)) as IterableIterator<SqlRow>;
  }
}

/** Milliseconds a statement waits for another process's write (the command line beside the window). */
const busyMs = 20_000;

/** Opens or creates the file. @throws the SqliteError of libsql, with its `code`. */
export function openDatabase(path: string): Database {
  const connection = new Libsql(path, { timeout: busyMs });
  const statements = new Map<string, Statement>();
  return {
    path,
    prepare(sql) {
      const known = statements.get(sql);
      if (known) return known;
      const statement = new LibsqlStatement(connection.prepare(sql));
      statements.set(sql, statement);
      return statement;
    },
    exec(sql) {
      connection.exec(sql);
    },
    transaction(work, kept = 'at once') {
      // In WAL, FULL waits for the disk at each commit and NORMAL does not; neither can leave the file damaged.
      if (kept === 'by the next') connection.exec('PRAGMA synchronous = NORMAL');
      try {
        connection.exec('BEGIN IMMEDIATE');
        const result = work();
        connection.exec('COMMIT');
        return result;
      } catch (error) {
        if (connection.inTransaction) connection.exec('ROLLBACK');
        throw error;
      } finally {
        if (kept === 'by the next') connection.exec('PRAGMA synchronous = FULL');
      }
    },
    close() {
      statements.clear();
      connection.close();
    },
  };
}
