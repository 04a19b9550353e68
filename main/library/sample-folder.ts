import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SampleFile } from '../sample/sample-files.ts';
import { explainWriting } from './library-error.ts';
import { makeFolder } from './make-folder.ts';

/** Where the sample files lie while they are read: in the library's own folder, which nobody else may look into. */
export function sampleFolder(libraryFolder: string): string {
  return join(libraryFolder, 'sample');
}

/**
 * Writes the sample files, for their owner alone. Returns their paths.
 * @throws LibraryError when the disk is full or the place cannot be written
 */
export function writeSampleFiles(folder: string, files: readonly SampleFile[]): readonly string[] {
  try {
    removeSampleFiles(folder);
    makeFolder(folder);
    return files.map(({ name, text }) => {
      const path = join(folder, name);
      writeFileSync(path, text, { mode: 0o600 });
      return path;
    });
  } catch (error) {
    throw explainWriting(error, folder);
  }
}

/** They are not needed once they have been read. */
export function removeSampleFiles(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}
