import { onOneLine } from '../../shared/text/on-one-line.ts';
import type { Database } from './database.ts';

/** Reads the subject of an envelope as it may be shown; '' when it has none. */
export function subjectReader(database: Database): (envelope: number) => string {
  const subjectOf = database.prepare('SELECT subject FROM envelope WHERE id = ?');
  return (envelope) => onOneLine(String(subjectOf.row(envelope)?.[0] ?? ''));
}
