import { copyFileSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../../main/library/database.ts';
import { openLibraryDatabase } from '../../../main/library/open-library.ts';
import { migrations } from '../../../main/library/schema/migrations.ts';
import { cli, temporaryFolder } from '../command-line.ts';

const fixtures = resolve(import.meta.dirname, '../../fixtures');

/** What older versions said nothing of yet, though they had a place for it. */
const later = ['ledger', 'balance', 'primed', 'matters', 'beforeYouAsk'];

/** How sentences are worded may change; figures are kept to a millionth, since engines differ in the last digits. */
function lasting(text: string): object {
  return JSON.parse(text, (key, value: unknown) => {
    if (['reason', 'reasons', 'evidence', ...later].includes(key)) return undefined;
    return typeof value === 'number' ? Math.round(value * 1e6) / 1e6 : value;
  });
}

/** Every version there ever was, the one in use too: who adds a migration adds the library it begins with. */
const versions = migrations.map((_, index) => index + 1);

describe('a library of any version', () => {
  it.each(versions)('%i opens, and holds all it held, whatever is told besides', async (version) => {
    const library = temporaryFolder();
    copyFileSync(join(fixtures, `library-version-${version}.sqlite`), join(library, 'library.sqlite'));
    const file = join(library, 'export.json');
    const now = '2026-06-01T12:00:00Z';
    const ran = await cli(['export', '--format', 'json', file, '--library', library, '--now', now]);
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    const expected = readFileSync(join(fixtures, `library-version-${version}.json`), 'utf8');
    expect(lasting(readFileSync(file, 'utf8'))).toMatchObject(lasting(expected));

    const database = openDatabase(join(library, 'library.sqlite'));
    expect(database.prepare('PRAGMA user_version').row()).toEqual([migrations.length]);
    expect(database.prepare('PRAGMA integrity_check').row()).toEqual(['ok']);
    expect(database.prepare('PRAGMA foreign_key_check').row()).toBeNull();
    database.close();
  });

  it('1 takes contacts in afterwards, and nothing that is no envelope', () => {
    const library = temporaryFolder();
    copyFileSync(join(fixtures, 'library-version-1.sqlite'), join(library, 'library.sqlite'));
    const database = openLibraryDatabase(library);
    const insert = database.prepare(
      "INSERT INTO envelope (hash, kind, subject, parties, marks, content) VALUES (?, ?, '', '', 0, '{}')",
    );
    expect(insert.run('one', 'contact').changes).toBe(1);
    expect(() => insert.run('other', 'postcard')).toThrow(/CHECK constraint/);
    const receipts = database.prepare('SELECT receipt FROM import WHERE receipt IS NOT NULL').rows();
    expect(Array.from(receipts, ([receipt]) => JSON.parse(String(receipt)).contacts)).toContain(0);
    database.close();
  });
});
