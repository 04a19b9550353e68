import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDatabase, type SqlValue } from '../../../main/library/database.ts';
import { openLibraryDatabase } from '../../../main/library/open-library.ts';
import { temporaryFolder } from '../command-line.ts';

const root = resolve(import.meta.dirname, '../../..');

function table() {
  const database = openDatabase(join(temporaryFolder(), 'values.sqlite'));
  database.exec('CREATE TABLE value (a, b)');
  return database;
}

describe('the one door to SQLite', () => {
  it('is the only file that imports libsql', () => {
    const importing = ['main', 'shared', 'renderer'].flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.tsx?$/.test(name))
        .map((name) => join(folder, name))
        .filter((file) => /['"](?:@libsql\/[^'"]+|libsql)['"]/.test(readFileSync(join(root, file), 'utf8'))),
    );
    expect(importing).toEqual(['main/library/database.ts']);
  });

  it('refuses what the binding would abort the process for', () => {
    const database = table();
    const insert = database.prepare('INSERT INTO value VALUES (?, ?)');
    const refused = [true, false, Number.NaN, Number.POSITIVE_INFINITY, new Date(0), {}, [], undefined, 10n];
    for (const value of refused) {
      const bad = value as unknown as SqlValue;
      expect(() => insert.run(bad, 1)).toThrow(TypeError);
      expect(() => insert.run(1, bad)).toThrow(/Parameter 2 cannot be stored/);
      expect(() => database.prepare('SELECT ?').row(bad)).toThrow(TypeError);
      expect(() => [...database.prepare('SELECT ?').rows(bad)]).toThrow(TypeError);
    }
    expect(database.prepare('SELECT count(*) FROM value').row()).toEqual([0]);
    database.close();
  });

  it('is needed: the binding alone dies of a boolean', () => {
    const script = "const D = require('libsql'); new D(':memory:').prepare('SELECT ?').get([true])";
    const { status, signal, stderr } = spawnSync(process.execPath, ['-e', script], {
      cwd: root,
      encoding: 'utf8',
    });
    expect([status, signal]).not.toEqual([0, null]);
    expect(stderr).not.toContain('TypeError');
  });

  it('gives back what it was given', () => {
    const database = table();
    const values = ['', 'x', 'naïve “words” 🌱', 0, -1, 1.5, 2 ** 53 - 1, 8.64e15, 1e-300, null];
    const insert = database.prepare('INSERT INTO value VALUES (?, ?)');
    for (const [index, value] of values.entries()) insert.run(value, index);
    const read = Array.from(database.prepare('SELECT a FROM value ORDER BY b').rows(), ([value]) => value);
    expect(read).toEqual(values);
    // Part of a larger memory, and none at all.
    const part = new Uint8Array([1, 2, 3, 4, 5]).subarray(1, 4);
    insert.run(part, 100);
    insert.run(new Uint8Array(0), 101);
    const blobs = Array.from(
      database.prepare('SELECT a FROM value WHERE b >= 100 ORDER BY b').rows(),
      ([blob]) => [...(blob as Uint8Array)],
    );
    expect(blobs).toEqual([[2, 3, 4], []]);
    database.close();
  });

  it('keeps what follows U+0000 in a string', () => {
    const database = table();
    database.prepare('INSERT INTO value VALUES (?, ?)').run('before\u0000after\u0000', 1);
    expect(database.prepare('SELECT a, b FROM value').row()).toEqual(['before\uFFFDafter\uFFFD', 1]);
    database.close();
  });

  it('takes back a transaction that fails, and goes on', () => {
    const database = table();
    database.exec('CREATE UNIQUE INDEX one ON value (a)');
    const insert = database.prepare('INSERT INTO value VALUES (?, ?)');
    const broken = () =>
      database.transaction(() => {
        insert.run('first', 1);
        insert.run('first', 2);
      });
    expect(broken).toThrow(/UNIQUE/);
    expect(database.transaction(() => insert.run('second', 1).changes)).toBe(1);
    expect(Array.from(database.prepare('SELECT a FROM value').rows())).toEqual([['second']]);
    database.close();
  });

  it('waits for the disk at each commit but those that can be made again', () => {
    const database = openLibraryDatabase(temporaryFolder());
    const full = 2;
    const normal = 1;
    const level = () => database.prepare('PRAGMA synchronous').row()?.[0];
    expect(database.transaction(level)).toBe(full);
    expect(database.transaction(level, 'by the next')).toBe(normal);
    expect(database.transaction(level)).toBe(full);
    const broken = () => {
      throw new Error('broken');
    };
    expect(() => database.transaction(broken, 'by the next')).toThrow('broken');
    expect(level()).toBe(full);
    database.close();
  });
});
