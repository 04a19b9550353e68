import { stat } from 'node:fs/promises';
import type { SourceFile } from './source-file.ts';

/**
 * When a file was written last, ms since 1970 UTC: how new an address book is that does not say so itself. Null where the
 * system does not tell, and inside archives. It orders cards by age, and dates nothing that happened.
 */
export async function modifiedTime({ disk }: SourceFile): Promise<number | null> {
  if (disk === null) return null;
  try {
    return Math.floor((await stat(disk)).mtimeMs);
  } catch {
    return null;
  }
}
