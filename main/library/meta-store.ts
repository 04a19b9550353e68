import type { Database } from './database.ts';

/** Single facts about the library as a whole. */
export type MetaKey =
  /** IANA zone stored by the first import. */
  | 'zone'
  /** Number that rises with every change of what persons are derived from. */
  | 'generation'
  /** What the last derivation came to, JSON (derived-store.ts). */
  | 'derived'
  /** `not kept` when sentences of acts are not to be stored (act-store.ts). */
  | 'sentences'
  /** Pairs of people who may be one, JSON (derived-store.ts). */
  | 'likely'
  /** What the sample data brought, JSON (sample-record.ts). */
  | 'sample'
  /** An answer about everybody and what it stands on (kept-answers.ts). */
  | `kept ${string}`;

/** A setting or fact by its key; null when it was never written. */
export function readMeta(database: Database, key: MetaKey): string | null {
  const value = database.prepare('SELECT value FROM meta WHERE key = ?').row(key)?.[0];
  return value === undefined || value === null ? null : String(value);
}

/** Writes a setting or fact, in place of the one before. */
export function writeMeta(database: Database, key: MetaKey, value: string): void {
  database
    .prepare(
      'INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
    )
    .run(key, value);
}

/** Forgets a setting or fact. */
export function removeMeta(database: Database, key: MetaKey): void {
  database.prepare('DELETE FROM meta WHERE key = ?').run(key);
}

/** The number of changes so far; 0 for a new library. */
export function generation(database: Database): number {
  return Number(readMeta(database, 'generation') ?? 0);
}

/** Marks what is derived as out of date. Call it in the transaction that makes the change. */
export function nextGeneration(database: Database): void {
  writeMeta(database, 'generation', String(generation(database) + 1));
}
