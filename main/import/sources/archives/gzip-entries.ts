import type { PeekedFile } from '../peeked-file.ts';
import type { ReadingContext } from '../reading-context.ts';
import type { Entry } from '../source-file.ts';
import { UnpackedSource } from './unpacked-source.ts';

/** The one file in a gzip file, which goes by the name of that. */
export async function* gzipEntries(
  archive: PeekedFile,
  { allowance }: ReadingContext,
): AsyncGenerator<Entry> {
  const { path, names } = archive.file;
  yield {
    type: 'file',
    file: {
      path,
      names,
      bytes: null,
      disk: null,
      random: null,
      open: async () => new UnpackedSource(await archive.open(), 'gzip', allowance.forOne()),
    },
  };
}
