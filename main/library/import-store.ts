import { join } from 'node:path';
import type { ImportState, ReadError, Receipt } from '../../shared/contract/imports.ts';
import type { Database, SqlRow, SqlValue } from './database.ts';
import { isUnderWay, runBegan } from './runs-here.ts';

/** An import as it is stored. */
export interface StoredImport {
  readonly id: number;
  /** Absolute. */
  readonly path: string;
  readonly format: string;
  readonly bytes: number;
  /** ms since 1970 UTC. */
  readonly started: number;
  readonly ms: number;
  readonly state: ImportState;
  /** Own addresses named with it. */
  readonly me: readonly string[];
  /** Null until the import has been derived from. */
  readonly receipt: Receipt | null;
}

const columns = 'id, path, format, bytes, started, ms, state, me, receipt, runner, undone';

/** Only its receipt ends an import: without one it was cut short, even where an older Wellspring wrote "done". */
function stateOf(
  database: Database,
  id: number,
  row: Readonly<Record<'state' | 'runner' | 'undone' | 'receipt', SqlValue>>,
): ImportState {
  if (row.undone === 1) return 'undone';
  if (row.state === 'cancelled') return 'cancelled';
  if (row.state === 'done') return row.receipt === null ? 'interrupted' : 'done';
  return isUnderWay(database, id, Number(row.runner)) ? 'running' : 'interrupted';
}

function fromRow(database: Database, row: SqlRow): StoredImport {
  const [
    id,
    path,
    format,
    bytes,
    started,
    ms,
    state = null,
    me,
    receipt = null,
    runner = null,
    undone = null,
  ] = row;
  return {
    id: Number(id),
    path: String(path),
    format: String(format),
    bytes: Number(bytes),
    started: Number(started),
    ms: Number(ms),
    state: stateOf(database, Number(id), { state, runner, undone, receipt }),
    me: JSON.parse(String(me)),
    receipt: receipt === null ? null : JSON.parse(String(receipt)),
  };
}

/** All imports, oldest first. One whose process has died shows as interrupted. */
export function readImports(database: Database): StoredImport[] {
  const rows = database.prepare(`SELECT ${columns} FROM import ORDER BY id`).rows();
  return Array.from(rows, (row) => fromRow(database, row));
}

/** An import by its id; null when there is none. */
export function findImport(database: Database, id: number): StoredImport | null {
  const row = database.prepare(`SELECT ${columns} FROM import WHERE id = ?`).row(id);
  return row ? fromRow(database, row) : null;
}

/** An import that begins. */
export interface NewImport {
  readonly path: string;
  readonly format: string;
  readonly bytes: number;
  readonly started: number;
  readonly me: readonly string[];
}

/**
 * Begins an import and returns its id. One of the same path and size that was cut short is taken up again: reading the
 * same places once more changes nothing, so running it again completes it.
 */
export function beginImport(database: Database, begun: NewImport): number {
  const unfinished = readImports(database).find(
    (one) =>
      one.path === begun.path &&
      one.bytes === begun.bytes &&
      (one.state === 'interrupted' || one.state === 'cancelled'),
  );
  const me = JSON.stringify([...new Set([...(unfinished?.me ?? []), ...begun.me])].sort());
  if (unfinished) {
    // What could not be read then may be readable now; what still cannot is found again.
    database
      .prepare('DELETE FROM read_error WHERE file_id IN (SELECT id FROM import_file WHERE import_id = ?)')
      .run(unfinished.id);
    database
      .prepare(
        `UPDATE import SET state = 'running', receipt = NULL, undone = 0, runner = ?, started = ?, format = ?, me = ? WHERE id = ?`,
      )
      .run(process.pid, begun.started, begun.format, me, unfinished.id);
    runBegan(database, unfinished.id);
    return unfinished.id;
  }
  const id = database
    .prepare(
      `INSERT INTO import (path, format, bytes, started, ms, state, runner, me) VALUES (?, ?, ?, ?, 0, 'running', ?, ?)`,
    )
    .run(begun.path, begun.format, begun.bytes, begun.started, process.pid, me).lastId;
  runBegan(database, id);
  return id;
}

/** Ends an import, with the receipt that says so. */
export function endImport(database: Database, state: 'done' | 'cancelled', receipt: Receipt): void {
  database
    .prepare('UPDATE import SET state = ?, ms = ?, receipt = ? WHERE id = ?')
    .run(state, receipt.ms, JSON.stringify(receipt), receipt.id);
}

/** Whether an import has found anything to store. */
export function hasItems(database: Database, id: number): boolean {
  const sql = 'SELECT 1 FROM sighting s JOIN import_file f ON f.id = s.file_id WHERE f.import_id = ? LIMIT 1';
  return database.prepare(sql).row(id) !== null;
}

/** Removes an import that found nothing, with its errors. */
export function dropImport(database: Database, id: number): void {
  const files = 'SELECT id FROM import_file WHERE import_id = ?';
  database.prepare(`DELETE FROM read_error WHERE file_id IN (${files})`).run(id);
  database.prepare('DELETE FROM import_file WHERE import_id = ?').run(id);
  database.prepare('DELETE FROM import WHERE id = ?').run(id);
}

/** Takes an import back (`taken`), or lets it count again. */
export function setUndone(database: Database, id: number, undone: 'taken back' | 'stands'): void {
  database.prepare('UPDATE import SET undone = ? WHERE id = ?').run(undone === 'taken back' ? 1 : 0, id);
}

/** A receipt lists at most this many errors; the rest is counted. */
const listedErrors = 1000;

/**
 * What an import could not read, in the order of files and offsets, and how much more there is. Paths begin with the
 * import's own: that of the file itself, or that of what lies below a folder or in an archive.
 */
export function readErrors(
  database: Database,
  { id, path: root }: Pick<StoredImport, 'id' | 'path'>,
): { readonly errors: readonly ReadError[]; readonly more: number } {
  const from = 'FROM read_error e JOIN import_file f ON f.id = e.file_id WHERE f.import_id = ?';
  const total = Number(database.prepare(`SELECT count(*) ${from}`).row(id)?.[0] ?? 0);
  const rows = database
    .prepare(`SELECT f.path, e.offset, e.reason ${from} ORDER BY f.id, e.offset LIMIT ${listedErrors}`)
    .rows(id);
  const errors = Array.from(rows, ([path, offset, reason]) => ({
    path: join(root, String(path)),
    offset: Number(offset) < 0 ? null : Number(offset),
    reason: String(reason),
  }));
  return { errors, more: total - errors.length };
}
