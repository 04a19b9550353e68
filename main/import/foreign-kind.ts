/** Files that hold mail, calendars or archives in a form that is not read here, by their first bytes, with what to do. */
const kinds: readonly (readonly [mark: string, what: string])[] = [
  ['7z\xbc\xaf\x27\x1c', 'It is a 7-Zip archive: unpack it and import the folder.'],
  ['Rar!\x1a\x07', 'It is a RAR archive: unpack it and import the folder.'],
  ['BZh', 'It is packed with bzip2: unpack it and import what is in it.'],
  ['\xfd7zXZ\x00', 'It is packed with xz: unpack it and import what is in it.'],
  ['\x28\xb5\x2f\xfd', 'It is packed with Zstandard: unpack it and import what is in it.'],
  ['\x1f\x9d', 'It is packed with compress: unpack it and import what is in it.'],
  [
    '\xcf\xad\x12\xfe',
    'It is a folder of Outlook Express (.dbx): save its messages as .eml files and import those.',
  ],
  ['-----BEGIN PGP MESSAGE', 'It is encrypted with PGP: decrypt it and import what comes out.'],
];

const database = 'It is a database of another program: export its mail or calendar and import that.';

/** What to do with a database; null for all else. An archive may hold many, none of them mail. @param head its first bytes */
export function databaseKind(head: Buffer): string | null {
  return head.toString('latin1', 0, 15) === 'SQLite format 3' ? database : null;
}

/** What to do with a file that is in another form that is known but not read; null for all else. @param head its first bytes */
export function foreignKind(head: Buffer): string | null {
  const text = head.toString('latin1', 0, 64);
  return kinds.find(([mark]) => text.startsWith(mark))?.[1] ?? null;
}
