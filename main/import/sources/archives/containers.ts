import type { FileFormat } from '../../format.ts';
import type { PeekedFile } from '../peeked-file.ts';
import type { ReadingContext } from '../reading-context.ts';
import type { Entry } from '../source-file.ts';
import { gzipEntries } from './gzip-entries.ts';
import { tarEntries } from './tar-entries.ts';

/**
 * What lies in an archive, in its order. An entry is done with before the next is asked for, so an archive can be a
 * stream. Damage is an entry that is unreadable, after which come those that still can be read. Nothing is written to disk.
 */
export type Container = (archive: PeekedFile, context: ReadingContext) => AsyncIterable<Entry>;

/** The archives by format. */
export const containers: Readonly<Partial<Record<FileFormat, Container>>> = {
  gzip: gzipEntries,
  tar: tarEntries,
  // Loaded when there is one, so that starting stays quick.
  zip: async function* (archive, context) {
    const { zipEntries } = await import('./zip-entries.ts');
    yield* zipEntries(archive, context);
  },
};
