import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { bytesOnDisk } from '../../../main/import/outlook/file-bytes.ts';
import { readStore } from '../../../main/import/outlook/read-store.ts';
import type { ReadItem } from '../../../shared/envelope.ts';

/** A public store that comes with npm's pst-extractor (MIT), which is installed for development. */
export function testStore(name: string): string {
  const main = createRequire(import.meta.url).resolve('pst-extractor');
  return join(dirname(dirname(main)), 'example', 'testdata', name);
}

/** All items of one of them, as if the store itself had been imported. */
export function readTestStore(name: string): readonly ReadItem[] {
  const file = bytesOnDisk(testStore(name));
  try {
    return [...readStore(file, '', 'normal')].flat();
  } finally {
    file.close();
  }
}
