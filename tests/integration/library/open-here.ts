import { onTestFinished } from 'vitest';
import { ImportReader } from '../../../main/import/import-reader.ts';
import { importInThread } from '../../../main/import/worker-thread.ts';
import { Library } from '../../../main/library/library.ts';
import type { ImportProgress, ImportResult } from '../../../shared/contract/imports.ts';

/** The moment these libraries are looked at. */
export const now = Date.parse('2026-06-01T12:00:00Z');

/** Opens a library in this very process, as the window's process does; `at` is the clock. */
export function openHere(folder: string, at = now): Library {
  const library = Library.open(folder, { clock: () => at, zone: null, systemZone: 'UTC' });
  onTestFinished(() => library.close());
  return library;
}

/** Imports through the built importing process. */
export async function importHere(
  library: Library,
  paths: readonly string[],
  me: readonly string[] = [],
  onProgress: (progress: ImportProgress) => void = () => {},
): Promise<ImportResult> {
  const entry = new URL('../../../out/main/import-process.js', import.meta.url);
  const reader = new ImportReader(importInThread(entry));
  try {
    const { signal } = new AbortController();
    return await library.import(reader, { run: 'test', paths, me, signal, onProgress });
  } finally {
    reader.close();
  }
}

/** Everything in a library but its journal: what undo has to bring back. */
export function contentOf(library: Library): unknown {
  const { journal: _journal, ...content } = library.exported() as Record<string, unknown>;
  return content;
}
