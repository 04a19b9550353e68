import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../command-line.ts';
import { ana, anasMail, bram, bramsMail, hit, kinds, page, sentences } from './gives-and-asks.ts';
import { importHere, openHere } from './open-here.ts';
import { me } from './small-mail.ts';

/** The bytes of every file of the library, its log among them. */
function bytesIn(folder: string): string {
  return readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), 'latin1'))
    .join('\n');
}

describe('without sentences', () => {
  it('kind and date remain, everywhere', async () => {
    const folder = temporaryFolder();
    const library = openHere(folder);
    await importHere(library, [anasMail(), bramsMail()], [me]);
    expect(library.status().sentences).toBe('kept');
    const before = kinds(library, ana);
    library.perform([{ type: 'judge', person: ana, hit: hit(library, ana, 'thanks'), as: 'rejected' }]);
    const { class: name, phrase } = hit(library, bram, 'favour');
    library.perform([{ type: 'mute', what: { by: 'phrase', class: name, phrase }, muted: 'on' }]);

    library.keepSentences('not kept');
    expect(library.status().sentences).toBe('not kept');
    expect(kinds(library, ana)).toEqual(
      before.map((one) => (one === 'in thanks' ? 'in thanks rejected' : one)),
    );
    for (const person of [ana, bram]) {
      const { ledger, matters } = page(library, person);
      expect([...ledger, ...matters].map(({ sentence }) => sentence).join('')).toBe('');
    }
    expect(page(library, ana).matters).toHaveLength(1);
    for (const words of [/tide tables/i, /so much for the charts/i, /the new pier/i]) {
      expect(JSON.stringify(library.exported())).not.toMatch(words);
      expect(bytesIn(folder)).not.toMatch(words);
    }
  });

  it('what the user said still holds when they are kept again and the files are read again', async () => {
    const library = openHere(temporaryFolder());
    const paths = [anasMail(), bramsMail()];
    await importHere(library, paths, [me]);
    library.perform([{ type: 'judge', person: ana, hit: hit(library, ana, 'thanks'), as: 'rejected' }]);
    const { class: name, phrase } = hit(library, bram, 'favour');
    library.perform([{ type: 'mute', what: { by: 'phrase', class: name, phrase }, muted: 'on' }]);
    const corrected = kinds(library, ana);
    library.keepSentences('not kept');
    library.perform([
      { type: 'judge', person: ana, hit: hit(library, ana, 'congratulations'), as: 'rejected' },
    ]);
    library.keepSentences('kept');
    await importHere(library, paths, [me]);
    expect(kinds(library, ana)).toEqual(
      corrected.map((one) => one.replace('congratulations', '$& rejected')),
    );
    expect(page(library, ana).ledger.map(({ sentence }) => sentence)).toContain(sentences.thanked);
    expect(kinds(library, bram)).toEqual([]);
    // The phrase can be let in again by its words, though only what is left of them was kept.
    library.perform([{ type: 'mute', what: { by: 'phrase', class: name, phrase }, muted: 'off' }]);
    expect(kinds(library, bram)).toEqual(['out favour']);
  });
});
