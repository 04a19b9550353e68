import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { explainWriting } from './library-error.ts';

/**
 * Writes a document beside its place and moves it there, so that a failure leaves no half file and an older export whole.
 * @throws LibraryError when the disk is full or the place cannot be written
 */
export function writeExport(path: string, document: unknown): void {
  const half = `${path}.part`;
  try {
    writeFileSync(half, `${JSON.stringify(document, null, 2)}\n`, { mode: 0o600 });
    renameSync(half, path);
  } catch (error) {
    rmSync(half, { force: true });
    throw explainWriting(error, path);
  }
}
