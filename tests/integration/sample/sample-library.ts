import { onTestFinished } from 'vitest';
import { ImportReader } from '../../../main/import/import-reader.ts';
import { importInThread } from '../../../main/import/worker-thread.ts';
import { Library } from '../../../main/library/library.ts';
import type { ImportResult } from '../../../shared/contract/imports.ts';
import { temporaryFolder } from '../command-line.ts';

/** A Wednesday afternoon, at which the literals of these tests hold. */
export const wednesday = '2026-11-25T15:00:00+01:00';
/** The zone in which they hold. */
export const berlin = 'Europe/Berlin';

/** The built importing process. */
export const importer = new URL('../../../out/main/import-process.js', import.meta.url);

/** Opens the library in a folder at a moment; whoever opens it closes it. */
export function openAt(now: string, zone: string, folder: string): Library {
  return Library.open(folder, { clock: () => Date.parse(now), zone: null, systemZone: zone });
}

/** Opens a library at a moment, in a folder that is gone when the test ends unless it is given. */
export function libraryAt(now: string, zone = berlin, folder = temporaryFolder()): Library {
  const library = openAt(now, zone, folder);
  onTestFinished(() => library.close());
  return library;
}

/** Fills a library with the sample data, as the window's library process does. */
export async function fill(library: Library, signal = new AbortController().signal): Promise<ImportResult> {
  const reader = new ImportReader(importInThread(importer));
  try {
    return await library.fillWithSample(reader, { run: 'test', signal, onProgress: () => {} });
  } finally {
    reader.close();
  }
}

/** Everything a library holds, as text, with its own folder taken out of all paths. */
export function contentOf(library: Library): string {
  return JSON.stringify(library.exported()).replaceAll(library.folder, '');
}
