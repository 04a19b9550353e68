import { expect, test } from 'vitest';
import { databaseKind, foreignKind } from '../../../main/import/foreign-kind.ts';

test.each<[string, string | null]>([
  ['7z\xbc\xaf\x27\x1c\0\x04', 'It is a 7-Zip archive: unpack it and import the folder.'],
  ['Rar!\x1a\x07\x01\0', 'It is a RAR archive: unpack it and import the folder.'],
  ['BZh91AY&SY', 'It is packed with bzip2: unpack it and import what is in it.'],
  ['\xfd7zXZ\0\0\x04', 'It is packed with xz: unpack it and import what is in it.'],
  ['\x28\xb5\x2f\xfd\x04', 'It is packed with Zstandard: unpack it and import what is in it.'],
  [
    '\xcf\xad\x12\xfe\xc5\xfd',
    'It is a folder of Outlook Express (.dbx): save its messages as .eml files and import those.',
  ],
  ['From: a@x.org', null],
  ['SQLite format 3\0', null],
])('what to do with a file that begins with %j', (head, expected) => {
  expect(foreignKind(Buffer.from(head, 'latin1'))).toBe(expected);
});

test('a database is told', () => {
  expect(databaseKind(Buffer.from('SQLite format 3\0'))).toMatch(/^It is a database of another program/);
  expect(databaseKind(Buffer.from('SQLite'))).toBeNull();
});
