import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { fileOf, mail, mbox, readOut } from './small-files.ts';
import { type WrittenMember, writtenZip } from './written-zip.ts';

const read = (bytes: Buffer, name = 'all.zip') => readOut(fileOf(name, bytes));
const numbered = (count: number, word: string) =>
  Array.from({ length: count }, (_, index) => `${word} ${index}`);
const noDirectory =
  '! It is cut off or a part of a split archive: its table of contents is missing. What was found in it one by one was read.';
const brokenDirectory = '! Its table of contents is damaged. What was found in it one by one was read.';

const three: readonly WrittenMember[] = [
  { name: 'a.mbox', content: mbox('a') },
  { name: 'b.eml', content: mail('b'), method: 0 },
  { name: 'c.mbox', content: mbox('c1', 'c2') },
];
const threeLines = ['a.mbox: a', 'b.eml: b', 'c.mbox: c1', 'c.mbox: c2'];

describe('a damaged zip archive', () => {
  const directoryOf = (bytes: Buffer) => bytes.indexOf('PK\x01\x02');

  test('without its directory is read file by file, and said to be cut off', async () => {
    const bytes = writtenZip(three);
    const { lines } = await read(bytes.subarray(0, directoryOf(bytes)));
    expect(lines).toEqual([noDirectory, ...threeLines]);
  });

  test('whose sizes stand behind the files is read so too', async () => {
    const bytes = writtenZip(three.map((member) => ({ ...member, method: 8, flags: 0x808 })));
    expect((await read(bytes)).lines).toEqual(threeLines);
    expect((await read(bytes.subarray(0, directoryOf(bytes)))).lines).toEqual([noDirectory, ...threeLines]);
  });

  test('cut within a file gives what there is of it, and where it ended', async () => {
    const big = mbox(...numbered(3000, 'c'));
    const bytes = writtenZip([...three.slice(0, 2), { name: 'c.mbox', content: big, method: 0 }]);
    const { lines, items } = await read(bytes.subarray(0, directoryOf(bytes) - (big.length >> 1)));
    expect(lines.slice(0, 4)).toEqual([noDirectory, 'a.mbox: a', 'b.eml: b', 'c.mbox: c 0']);
    expect(lines.at(-1)).toBe('c.mbox! The archive ends before this file does.');
    expect(items.at(-1)?.offset).toBe(big.length - (big.length >> 1));
    expect(lines.length).toBeGreaterThan(1400);
  });

  test('cut within a packed file loses nothing that came before', async () => {
    const big = mbox(...numbered(3000, 'c'));
    const bytes = writtenZip([{ name: 'c.mbox', content: big }]);
    const { lines } = await read(bytes.subarray(0, bytes.length >> 1));
    expect(lines.at(-1)).toBe('c.mbox! The archive ends before this file does.');
    expect(lines.length).toBeGreaterThan(1000);
  });

  test('a directory broken in the middle hides nothing and doubles nothing', async () => {
    const bytes = writtenZip(three);
    bytes.write('XX', bytes.indexOf('PK\x01\x02', directoryOf(bytes) + 1));
    expect((await read(bytes)).lines).toEqual(['a.mbox: a', brokenDirectory, ...threeLines.slice(1)]);
  });

  test('bytes before it and behind it do no harm', async () => {
    const program = Buffer.alloc(5000, 'MZ');
    expect((await read(writtenZip(three, program))).lines).toEqual([
      '! It is not a mail, calendar or contacts file.',
    ]);
    const trailing = Buffer.concat([writtenZip(three), Buffer.from('trailing')]);
    expect((await read(trailing)).lines).toEqual([noDirectory, ...threeLines]);
    expect((await read(writtenZip(three, undefined, 'a comment'))).lines).toEqual(threeLines);
  });

  test('a file that fails its checksum is read, and said to be damaged', async () => {
    const { lines } = await read(writtenZip([{ name: 'a.mbox', content: mbox('a'), checksum: 1 }]));
    expect(lines).toEqual([
      'a.mbox: a',
      'a.mbox! Its checksum does not fit: a part of it is damaged, so something read from it may be wrong.',
    ]);
  });

  test('a file whose place is wrong is said, and the others are read', async () => {
    const { lines } = await read(
      writtenZip([{ ...three[0], name: 'lost.mbox', content: '', headerAt: 40 }, ...three]),
    );
    expect(lines[0]).toBe(
      'lost.mbox! It is not where the table of contents of its archive says: a part of the archive is damaged.',
    );
    expect(lines.slice(1)).toEqual(threeLines);
  });

  test('packed bytes that are damaged give what came before', async () => {
    const big = mbox(...numbered(20_000, 'c'));
    const bytes = writtenZip([{ name: 'big.mbox', content: big }, ...three]);
    bytes.fill(0xff, directoryOf(bytes) >> 1, (directoryOf(bytes) >> 1) + 40);
    const { lines } = await read(bytes);
    expect(lines[0]).toBe('big.mbox: c 0');
    expect(lines.find((line) => line.includes('!'))).toMatch(/^big\.mbox! .* damaged/);
    expect(lines.slice(-4)).toEqual(threeLines);
    expect(lines.length).toBeGreaterThan(5000);
  });
});

describe('archives in archives', () => {
  const inner = writtenZip(three);
  const under = (name: string) => threeLines.map((line) => `${name}/${line}`);

  test('are read, packed or not, whatever they are called', async () => {
    const { lines } = await read(
      writtenZip([
        { name: 'packed.zip', content: inner },
        { name: 'stored', content: inner, method: 0 },
        { name: 'gzipped.zip.gz', content: gzipSync(inner) },
      ]),
    );
    expect(lines).toEqual([...under('packed.zip'), ...under('stored'), ...under('gzipped.zip.gz')]);
  });

  test('too large for memory are read from their beginning', async () => {
    const photo = { name: 'photo.raw', content: Buffer.alloc(34 << 20, 'noise'), method: 0 };
    const large = writtenZip([...three, photo]);
    const { lines, notes } = await read(writtenZip([{ name: 'large.zip', content: large, level: 0 }]));
    expect(lines).toEqual(under('large.zip'));
    expect(notes).toEqual([
      '“large.zip” holds 1 other file that is neither mail, calendars nor contacts: 1 .raw.',
    ]);
  });

  test('deeper than five are refused', async () => {
    let nested: Buffer = Buffer.from(mail('deep'));
    for (let depth = 0; depth < 5; depth += 1) nested = writtenZip([{ name: 'm', content: nested }]);
    expect((await read(nested)).lines).toEqual(['m/m/m/m/m: deep']);
    const refused = await read(writtenZip([{ name: 'm', content: nested }]));
    expect(refused.lines).toEqual([
      'm/m/m/m/m! More than 5 archives lie inside each other: unpack them and import the folder.',
    ]);
    let gzipped = Buffer.from(mail('deep'));
    for (let depth = 0; depth < 6; depth += 1) gzipped = gzipSync(gzipped);
    expect((await read(gzipped, 'a.gz')).lines).toEqual([refused.lines[0]?.replace('m/m/m/m/m', '')]);
  });

  test('without mail count among the files of no use', async () => {
    const empty = writtenZip([{ name: 'x.jpg', content: 'x' }]);
    const { lines, notes } = await read(writtenZip([{ name: 'p.zip', content: empty }, ...three]));
    expect(lines).toEqual(threeLines);
    expect(notes).toEqual([
      '“all.zip” holds 1 other file that is neither mail, calendars nor contacts: 1 .zip.',
    ]);
  });
});

describe('zip bombs', () => {
  const tooMuch = 'It unpacks to more than 200 times its size, as no mail does: the rest of it was not read.';
  const bomb = Buffer.concat([Buffer.from(mbox('real')), Buffer.alloc(300 << 20, '\n')]);
  const packed = writtenZip([{ name: 'bomb.mbox', content: bomb }, ...three]);

  test('a file that unpacks to too much is stopped; the rest is read', async () => {
    const { lines, items } = await read(packed);
    expect(lines).toEqual(['bomb.mbox: real', `bomb.mbox! ${tooMuch}`, ...threeLines]);
    expect(items[1]?.offset).toBeLessThan(200 << 20);
    expect((await read(gzipSync(bomb), 'a.gz')).lines).toEqual([': real', `! ${tooMuch}`]);
  });

  test('many small ones, all at one place of the archive, are stopped as a whole', async () => {
    const content = Buffer.concat([Buffer.from(mbox('real')), Buffer.alloc(50 << 20, '\n')]);
    const members = Array.from({ length: 12 }, (_, index) => ({
      name: `${index}.mbox`,
      content,
      headerAt: 0,
    }));
    const one = writtenZip(members.slice(0, 1));
    // The directory lists the one file twelve times over.
    const directory = one.subarray(one.indexOf('PK\x01\x02'), one.length - 22);
    const end = Buffer.from(one.subarray(-22));
    end.writeUInt16LE(12, 8);
    end.writeUInt16LE(12, 10);
    const local = one.subarray(0, one.indexOf('PK\x01\x02'));
    const { lines } = await read(Buffer.concat([local, ...Array.from({ length: 12 }, () => directory), end]));
    expect(lines.at(-1)).toBe('! It unpacks to so much more than its size that the rest of it was not read.');
  });
});
