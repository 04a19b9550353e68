import { sep } from 'node:path';
import type { Database } from './database.ts';
import { readImports } from './import-store.ts';
import type { StoredEntry } from './journal-store.ts';
import { readMeta, removeMeta, writeMeta } from './meta-store.ts';

/** What the sample data brought into the library, for as long as they are there. */
export interface SampleRecord {
  /** The folder their files were read from. */
  readonly folder: string;
  /** Steps of the journal that are theirs, not the user's. */
  readonly batches: readonly number[];
  /** The zone that was stored before them; null for none. */
  readonly zoneBefore: string | null;
}

/** The record of the sample data; null where there are none. */
export function readSampleRecord(database: Database): SampleRecord | null {
  const text = readMeta(database, 'sample');
  return text === null ? null : JSON.parse(text);
}

/** Writes the record; null when the sample data are gone. Call it in the transaction that brings or takes them. */
export function writeSampleRecord(database: Database, record: SampleRecord | null): void {
  if (record === null) removeMeta(database, 'sample');
  else writeMeta(database, 'sample', JSON.stringify(record));
}

/** Ids of the imports of the sample files. */
export function sampleImports(database: Database, { folder }: SampleRecord): ReadonlySet<number> {
  const ids = readImports(database).flatMap(({ id, path }) => (path.startsWith(folder + sep) ? [id] : []));
  return new Set(ids);
}

/** Entries of the journal that the user wrote: undo walks back in these. */
export function byUser(database: Database, entries: readonly StoredEntry[]): readonly StoredEntry[] {
  const batches = new Set(readSampleRecord(database)?.batches ?? []);
  return batches.size === 0 ? entries : entries.filter((entry) => !batches.has(entry.batch));
}
