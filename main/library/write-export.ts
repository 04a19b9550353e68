import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { explainWriting } from './library-error.ts';

/** Writes a document as JSON. @throws as `writeText` */
export function writeExport(path: string, document: unknown): void {
  writeText(path, `${JSON.stringify(document, null, 2)}\n`);
}

/**
 * Writes a text beside its place and moves it there, so that a failure leaves no half file and an older export whole.
 * @throws LibraryError when the disk is full or the place cannot be written
 */
export function writeText(path: string, text: string): void {
  const half = `${path}.part`;
  try {
    writeFileSync(half, text, { mode: 0o600 });
    renameSync(half, path);
  } catch (error) {
    rmSync(half, { force: true });
    throw explainWriting(error, path);
  }
}
