import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Library } from '../../../main/library/library.ts';
import { seeded } from '../../seeded.ts';
import { cli, fixed, importInto, temporaryFolder } from '../command-line.ts';
import { now } from './open-here.ts';
import { mbox, me } from './small-mail.ts';

/** Words that stand in bodies and nowhere else, and those of subjects, which are kept. */
const inBodies = 'quillfeather';
const inSubjects = 'marrowbone';

/** Files of a folder and all below it in which a word stands, as text of one or two bytes a letter. */
function filesWith(folder: string, word: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => {
      const bytes = readFileSync(path);
      return bytes.includes(word) || bytes.includes(Buffer.from(word, 'utf16le'));
    });
}

/** Mail of which some asks, so that its sentences are looked at, and some is quoted, attached or plain. */
function archive(): string {
  return mbox(
    'canaries.mbox',
    ...Array.from({ length: 1500 }, (_, index) => ({
      id: `c${index}`,
      ...(index % 2 === 0 ? {} : { from: me, to: 'ana@harbour.example' }),
      subject: `About ${inSubjects} ${index}`,
      body: [
        `The ${inBodies}${index} lies under the third oak.`,
        `Could you send me the ${inBodies} tables?`,
        '',
        `> Somebody wrote of ${inBodies} before.`,
        '--',
        `Ana, keeper of the ${inBodies}`,
      ].join('\n'),
      date: new Date(Date.UTC(2024, 0, 1) + index * 3_600_000).toUTCString().replace('GMT', '+0000'),
    })),
  );
}

describe('bodies of mail', () => {
  it('stand nowhere on the disk, whenever an import is killed, while sentences are not kept', async () => {
    const library = temporaryFolder();
    const mail = archive();
    // Sentences are a choice of their own; switched off, nothing of a body may be left.
    const opened = Library.open(library, { clock: () => now, zone: null, systemZone: 'UTC' });
    opened.keepSentences('not kept');
    opened.close();
    const began = performance.now();
    await importInto(temporaryFolder(), mail);
    const whole = performance.now() - began;
    const random = seeded(20_261_127);
    let killed = 0;
    for (let attempt = 0; killed < 5 && attempt < 12; attempt++) {
      const after = whole * (0.3 + 0.7 * random());
      const ran = await cli(['import', mail, '--library', library, ...fixed], (child) => {
        setTimeout(() => child.kill('SIGKILL'), after);
      });
      if (ran.signal === 'SIGKILL') killed += 1;
      expect(filesWith(library, inBodies)).toEqual([]);
    }
    expect(killed).toBeGreaterThan(0);
    await importInto(library, mail);
    expect(filesWith(library, inBodies)).toEqual([]);
    // What is kept would have been found.
    expect(filesWith(library, inSubjects).length).toBeGreaterThan(0);
  });
});
