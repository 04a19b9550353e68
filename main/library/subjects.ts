import type { Database } from './database.ts';

/** Reads the subject of an envelope; '' when it has none. */
export function subjectReader(database: Database): (envelope: number) => string {
  const subjectOf = database.prepare('SELECT subject FROM envelope WHERE id = ?');
  return (envelope) => String(subjectOf.row(envelope)?.[0] ?? '');
}
