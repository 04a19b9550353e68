import { copyFileSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../../main/library/database.ts';
import { migrations } from '../../../main/library/schema/migrations.ts';
import { cli, temporaryFolder } from '../command-line.ts';

const fixtures = resolve(import.meta.dirname, '../../fixtures');

/** How sentences are worded may change; figures are kept to a millionth, since engines differ in the last digits. */
function lasting(text: string): unknown {
  return JSON.parse(text, (key, value: unknown) => {
    if (['reason', 'reasons', 'evidence'].includes(key)) return undefined;
    return typeof value === 'number' ? Math.round(value * 1e6) / 1e6 : value;
  });
}

describe('a library of version 1', () => {
  it('opens, and holds all it held', async () => {
    const library = temporaryFolder();
    copyFileSync(join(fixtures, 'library-version-1.sqlite'), join(library, 'library.sqlite'));
    const file = join(library, 'export.json');
    const now = '2026-06-01T12:00:00Z';
    const ran = await cli(['export', '--format', 'json', file, '--library', library, '--now', now]);
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    const expected = readFileSync(join(fixtures, 'library-version-1.json'), 'utf8');
    expect(lasting(readFileSync(file, 'utf8'))).toEqual(lasting(expected));

    const database = openDatabase(join(library, 'library.sqlite'));
    expect(database.prepare('PRAGMA user_version').row()).toEqual([migrations.length]);
    expect(database.prepare('PRAGMA integrity_check').row()).toEqual(['ok']);
    expect(database.prepare('PRAGMA foreign_key_check').row()).toBeNull();
    database.close();
  });
});
