import {
  closeSync,
  openSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withAttached } from '../../../main/library/attached.ts';
import { openLibraryDatabase } from '../../../main/library/open-library.ts';
import { leafRows } from '../../../main/library/salvage/leaf-rows.ts';
import type { Salvaged } from '../../../shared/contract/backups.ts';
import { seeded } from '../../seeded.ts';
import { cli, exported, fixed, importInto, json, temporaryFolder } from '../command-line.ts';
import { conversation, crowd } from './small-mail.ts';

const pageBytes = 4096;
const fileOf = (library: string): string => join(library, 'library.sqlite');
const salvage = (library: string, ...yes: readonly string[]): Promise<Salvaged> =>
  json<Salvaged>(['salvage', ...yes, '--library', library]);

/** A library with three hundred people, somebody in the network, and notes. */
async function filled(): Promise<string> {
  const library = temporaryFolder();
  const common = ['--library', library, ...fixed];
  await importInto(library, crowd('crowd.mbox', 300), conversation());
  await cli(['people', '--keep', 'close', ...common]);
  await cli(['log', 'bram@quay.example', 'lunch', '--on', '2026-03-06', '--note', 'soup', ...common]);
  return library;
}

function overwrite(library: string, at: number, bytes: Buffer): void {
  const file = openSync(fileOf(library), 'r+');
  writeSync(file, bytes, 0, bytes.length, at);
  closeSync(file);
}

const zeroPage = (library: string, page: number) =>
  overwrite(library, (page - 1) * pageBytes, Buffer.alloc(pageBytes));

const contentOf = (text: string) => {
  const { people, journal, messages } = JSON.parse(text) as Record<string, readonly { key?: string }[]>;
  return { people: people?.length ?? 0, acts: journal?.length ?? 0, messages: messages?.length ?? 0 };
};

describe('a damaged library', () => {
  it('whose header is gone comes back whole', async () => {
    const library = await filled();
    const before = await exported(library);
    overwrite(library, 0, Buffer.alloc(100));
    const torn = readFileSync(fileOf(library));
    expect((await cli(['people', '--library', library])).code).toBe(2);

    const shown = await salvage(library);
    expect(shown).toMatchObject({ lostActs: 0, kept: null });
    expect(readFileSync(fileOf(library))).toEqual(torn);
    expect(readdirSync(library)).not.toContain('library.sqlite.damaged');

    const done = await salvage(library, '--yes');
    expect(readFileSync(join(library, 'backups', done.kept?.name ?? ''))).toEqual(torn);
    expect((statSync(fileOf(library)).mode & 0o777).toString(8)).toBe('600');
    expect(await exported(library)).toBe(before);
  });

  it('whose list of tables is gone comes back whole, made new or restored from a backup', async () => {
    const library = await filled();
    const before = await exported(library);
    zeroPage(library, 1);
    await salvage(library, '--yes');
    expect(await exported(library)).toBe(before);

    const { backup } = await json<{ backup: { name: string } }>(['backup', '--library', library]);
    await json(['restore', backup.name, '--yes', '--library', library]);
    expect(await exported(library)).toBe(before);
    zeroPage(library, 1);
    await salvage(library, '--yes');
    expect(await exported(library)).toBe(before);
  });

  it('of which nothing leads to the messages any more finds them all', async () => {
    const library = await filled();
    const before = await exported(library);
    const root = withAttached(fileOf(library), ({ database, as }) =>
      Number(database.prepare(`SELECT rootpage FROM ${as}.sqlite_schema WHERE name = 'envelope'`).row()?.[0]),
    );
    zeroPage(library, root);
    await salvage(library, '--yes');
    expect(await exported(library)).toBe(before);
  });

  it('is read page by page as SQLite reads it, rows longer than a page too', () => {
    const library = temporaryFolder();
    const database = openLibraryDatabase(library);
    const insert = database.prepare(
      'INSERT INTO act (id, batch, at, undone, payload) VALUES (?, ?, ?, ?, ?)',
    );
    const numbers = [0, 1, -1, 127, -129, 40_000, -9_000_000, 2 ** 31, -(2 ** 40), 2 ** 52];
    const lengths = [0, 1, 4000, 4061, 4062, 5000, 20_000, 100_000];
    database.transaction(() => {
      for (const [index, number] of numbers.entries())
        for (const [place, length] of lengths.entries())
          insert.run(
            index * 100 + place + 1,
            number,
            1.5,
            index % 2 === 0 ? null : number,
            'é'.repeat(length),
          );
    });
    const expected = Array.from(database.prepare('SELECT * FROM act ORDER BY id').rows());
    database.exec('PRAGMA journal_mode = DELETE');
    database.close();
    const read = [...leafRows(fileOf(library))].filter((row) => row.length === 5);
    expect(read.sort(([a], [b]) => Number(a) - Number(b))).toEqual(expected);
  });

  it('that is cut off comes back as far as it goes', async () => {
    const library = await filled();
    const before = contentOf(await exported(library));
    const { size } = statSync(fileOf(library));
    truncateSync(fileOf(library), Math.floor(size * 0.7));
    const done = await salvage(library, '--yes');
    const after = contentOf(await exported(library));
    expect(after.messages).toBeGreaterThan(0);
    expect(after.messages).toBeLessThanOrEqual(before.messages);
    expect(done.content.people).toBe(after.people);
  });

  it('with pages of zeros loses what stood there and nothing else, wherever they are', {
    timeout: 240_000,
  }, async () => {
    const whole = await filled();
    const before = contentOf(await exported(whole));
    const bytes = readFileSync(fileOf(whole));
    const pages = bytes.length / pageBytes;
    const random = seeded(7);
    let messages = 0;
    for (let round = 0; round < 8; round += 1) {
      const library = temporaryFolder();
      writeFileSync(fileOf(library), bytes);
      // The second page on: without its first one a file is another case.
      for (let hit = 0; hit < 3; hit += 1) zeroPage(library, 2 + Math.floor(random() * (pages - 1)));
      const done = await cli(['salvage', '--yes', '--library', library, '--json']);
      if (done.code !== 0) {
        expect(done.stderr).toContain('Nothing could be read');
        continue;
      }
      const after = contentOf(await exported(library));
      expect(after.acts + (JSON.parse(done.stdout) as Salvaged).lostActs).toBeLessThanOrEqual(
        before.acts + 2,
      );
      messages += after.messages;
    }
    // Eight times three of so many pages were lost.
    expect(messages).toBeGreaterThan(4 * before.messages);
  });

  it('with garbage in it takes in no row that makes no sense', async () => {
    const library = await filled();
    const random = seeded(11);
    const { size } = statSync(fileOf(library));
    for (let hit = 0; hit < 40; hit += 1) {
      const bytes = Buffer.from(Array.from({ length: 64 }, () => Math.floor(random() * 256)));
      overwrite(library, pageBytes + Math.floor(random() * (size - pageBytes - 64)), bytes);
    }
    const ran = await cli(['salvage', '--yes', '--library', library]);
    if (ran.code === 0) expect(contentOf(await exported(library)).messages).toBeGreaterThan(0);
    else expect(ran.stderr).toContain('Nothing could be read');
  });

  it('of which nothing is left says so and stays', async () => {
    const library = temporaryFolder();
    writeFileSync(fileOf(library), 'no library at all '.repeat(5000));
    const before = readFileSync(fileOf(library));
    const ran = await cli(['salvage', '--yes', '--library', library]);
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toContain('Nothing could be read of the library.');
    expect(readFileSync(fileOf(library))).toEqual(before);
    expect(readdirSync(library)).toEqual(['library.sqlite']);
  });

  it('that is not damaged comes out the same', async () => {
    const library = await filled();
    const before = await exported(library);
    await salvage(library, '--yes');
    expect(await exported(library)).toBe(before);
  });
});
