import {
  appendFileSync,
  chmodSync,
  closeSync,
  ftruncateSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readPath } from '../../../main/import/sources/read-path.ts';
import { mail, mbox, readOut } from '../archives/small-files.ts';
import { writtenZip } from '../archives/written-zip.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'wellspring-moving-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** More than what is read ahead of the first batch. */
const count = 12_000;
const large = Array.from(
  { length: count },
  (_, index) => mbox(`subject ${index}`) + 'words '.repeat(100),
).join('\n\n');

/** Reads a path, and does something when the first batch has come. */
async function during(path: string, happens: () => void): Promise<{ lines: string[]; notes: string[] }> {
  const lines: string[] = [];
  const notes: string[] = [];
  for await (const items of readPath(path, { onNote: (note) => notes.push(note) })) {
    if (lines.length === 0) happens();
    for (const { envelope, error } of items)
      lines.push(error ?? (envelope?.kind === 'mail' ? envelope.subject : ''));
  }
  return { lines, notes };
}

describe('a file that changes while it is read', () => {
  test('and grows is read up to where it ended; the rest is for the next import', async () => {
    const path = join(root, 'a.mbox');
    writeFileSync(path, large);
    const { lines, notes } = await during(path, () => appendFileSync(path, `\n\n${mbox('late')}`));
    expect(lines).toHaveLength(count);
    expect(notes).toEqual([
      '“a.mbox” grew while it was read; what was added to it comes with the next import.',
    ]);
    expect((await readOut(path)).lines.at(-1)).toBe(': late');
  });

  test('and shrinks is read as far as it goes, and said', async () => {
    const path = join(root, 'a.mbox');
    writeFileSync(path, large);
    const { lines } = await during(path, () => truncateSync(path, large.length - 100_000));
    expect(lines.at(-1)).toBe('It became shorter while it was read.');
    expect(lines.length).toBeGreaterThan(count * 0.9);
    expect(lines[lines.length - 3]).toBe(`subject ${lines.length - 3}`);
  });

  test('in place, or vanishes, is said', async () => {
    const path = join(root, 'a.mbox');
    writeFileSync(path, large);
    const touched = await during(path, () => utimesSync(path, 1, 1));
    expect(touched.notes).toEqual([
      '“a.mbox” was written to while it was read; import it again to be sure of it.',
    ]);
    expect(touched.lines).toHaveLength(count);
    writeFileSync(path, large);
    const gone = await during(path, () => rmSync(path));
    expect(gone.notes).toEqual(['“a.mbox” was moved or deleted while it was read.']);
  });

  test('and is gone before its turn is said, and the rest is read', async () => {
    writeFileSync(join(root, 'a.mbox'), large);
    for (let index = 0; index < 20; index += 1) writeFileSync(join(root, `b${index}.eml`), mail(`b${index}`));
    const { lines } = await during(root, () => rmSync(join(root, 'b9.eml')));
    expect(lines).toHaveLength(count + 20);
    expect(lines.at(-1)).toBe('It is not there any more, or a link points nowhere.');
  });
});

describe('large files', () => {
  test('beyond 4 GB are read to their end', async () => {
    const path = join(root, 'large.mbox');
    const file = openSync(path, 'w');
    const first = 'From a@x.org Thu Jan 04 10:00:00 2024\nFrom: a@x.org\nSubject: first\n\n';
    writeSync(file, first, 0);
    const far = 2 ** 32 + 1000;
    writeSync(file, `\n\n${mbox('last')}`, far);
    closeSync(file);
    const { items, lines } = await readOut(path);
    expect(lines).toEqual([': first', ': last']);
    expect(items.map(({ offset }) => offset)).toEqual([0, far + 2]);
  });

  test('in archives, and archives beyond 4 GB, by the sizes of zip64', async () => {
    const path = join(root, 'large.zip');
    const file = openSync(path, 'w');
    const size = 2 ** 32 + 5000;
    // A photo of 4 GB that is never looked at but for its beginning, then mail.
    const before = writtenZip([{ name: 'photo.raw', content: '', method: 0 }]);
    const local = before.subarray(0, before.indexOf('PK\x01\x02'));
    writeSync(file, local, 0, local.length, 0);
    const small = writtenZip([{ name: 'a.eml', content: mail('behind') }]);
    const at = local.length + size;
    const mailAt = small.subarray(0, small.indexOf('PK\x01\x02'));
    writeSync(file, mailAt, 0, mailAt.length, at);
    const extra = (...numbers: number[]) => {
      const field = Buffer.alloc(4 + 8 * numbers.length);
      field.writeUInt16LE(1, 0);
      field.writeUInt16LE(8 * numbers.length, 2);
      for (const [index, number] of numbers.entries()) field.writeBigUInt64LE(BigInt(number), 4 + 8 * index);
      return field;
    };
    const listed = (zip: Buffer, field: Buffer, change: (listing: Buffer) => void) => {
      const listing = Buffer.from(zip.subarray(zip.indexOf('PK\x01\x02'), zip.length - 22));
      listing.writeUInt16LE(field.length, 30);
      change(listing);
      return Buffer.concat([listing, field]);
    };
    const directory = Buffer.concat([
      listed(before, extra(size, size), (listing) => {
        listing.writeUInt32LE(0xffffffff, 20);
        listing.writeUInt32LE(0xffffffff, 24);
      }),
      listed(small, extra(at), (listing) => listing.writeUInt32LE(0xffffffff, 42)),
    ]);
    const directoryAt = at + mailAt.length;
    const end = Buffer.alloc(56 + 20 + 22);
    end.write('PK\x06\x06', 0, 'latin1');
    end.writeBigUInt64LE(44n, 4);
    end.writeBigUInt64LE(2n, 24);
    end.writeBigUInt64LE(2n, 32);
    end.writeBigUInt64LE(BigInt(directory.length), 40);
    end.writeBigUInt64LE(BigInt(directoryAt), 48);
    end.write('PK\x06\x07', 56, 'latin1');
    end.writeBigUInt64LE(BigInt(directoryAt + directory.length), 64);
    end.writeUInt32LE(1, 72);
    end.write('PK\x05\x06', 76, 'latin1');
    end.fill(0xff, 84, 96);
    writeSync(file, directory, 0, directory.length, directoryAt);
    writeSync(file, end, 0, end.length, directoryAt + directory.length);
    ftruncateSync(file, directoryAt + directory.length + end.length);
    closeSync(file);
    expect(await readOut(path)).toMatchObject({
      lines: ['a.eml: behind'],
      notes: ['“large.zip” holds 1 other file that is neither mail, calendars nor contacts: 1 .raw.'],
    });
  });
});

test('names that are no UTF-8 are read, and shown as old systems meant them', async () => {
  const latin = (text: string) => Buffer.concat([Buffer.from(`${root}/`), Buffer.from(text, 'latin1')]);
  mkdirSync(latin('Entw\xfcrfe'));
  writeFileSync(latin('Entw\xfcrfe/sch\xf6n.eml'), mail('old name'));
  writeFileSync(join(root, 'grüße.eml'), mail('new name'));
  expect((await readOut(root)).lines).toEqual([
    'Entwürfe/schön.eml [drafts]: old name',
    'grüße.eml: new name',
  ]);
});

test('a folder that may not be opened is said', async () => {
  mkdirSync(join(root, 'closed'));
  writeFileSync(join(root, 'closed', 'a.eml'), mail('a'));
  writeFileSync(join(root, 'b.eml'), mail('b'));
  chmodSync(join(root, 'closed'), 0);
  const { lines } = await readOut(root);
  chmodSync(join(root, 'closed'), 0o700);
  // For root, which many test machines are, nothing is closed.
  const closed =
    process.getuid?.() === 0 ? 'closed/a.eml: a' : 'closed! You have no permission to read this.';
  expect(lines).toEqual(['b.eml: b', closed]);
});
