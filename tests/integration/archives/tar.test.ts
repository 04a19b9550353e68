import { buffer } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { pack } from 'tar-stream';
import { describe, expect, test } from 'vitest';
import { measurePath } from '../../../main/import/sources/measure-path.ts';
import { calendar, fileOf, mail, mbox, readOut } from './small-files.ts';
import { paxMember, tarMember, writtenTar } from './written-tar.ts';

const read = (bytes: Buffer, name = 'all.tar') => readOut(fileOf(name, bytes));
const long = `${'folder/'.repeat(30)}letter.eml`;
const cutOff = '! It ends too early: a part of it is missing.';

describe('a tar archive', () => {
  const bytes = writtenTar(
    { name: 'Mail/', kind: '5' },
    { name: 'Mail/Sent.mbox', content: mbox('one', 'two') },
    { name: 'Mail/x.eml', content: mail('three') },
    { name: 'Mail/photo.jpg', content: '\xff\xd8' },
    { name: 'c.ics', content: calendar('Lunch') },
  );
  const expected = [
    'Mail/Sent.mbox [sent]: one',
    'Mail/Sent.mbox [sent]: two',
    'Mail/x.eml: three',
    'c.ics: Lunch',
  ];
  const note = (name: string) =>
    `“${name}” holds 1 other file that is neither mail, calendars nor contacts: 1 .jpg.`;

  test('is read file by file, gzipped or not, whatever it is called', async () => {
    expect(await read(bytes)).toMatchObject({ lines: expected, notes: [note('all.tar')] });
    expect(await read(gzipSync(bytes), 'all.tgz')).toMatchObject({
      lines: expected,
      notes: [note('all.tgz')],
    });
    expect((await read(gzipSync(bytes), 'backup')).lines).toEqual(expected);
    const { items } = await read(bytes);
    expect(items.map(({ offset }) => offset)).toEqual([0, mbox('one').length, 0, 17]);
  });

  test('in a folder goes on its path, and its own name tells a class', async () => {
    const path = fileOf('exports/Trash.tgz', gzipSync(writtenTar({ name: 'a/1', content: mail('one') })));
    expect((await readOut(path.replace('/Trash.tgz', ''))).lines).toEqual(['Trash.tgz/a/1 [trash]: one']);
  });

  test('of every dialect, as another program writes it', async () => {
    const other = pack();
    other.entry({ name: long }, mail('long'));
    other.entry({ name: 'grüße.eml' }, mail('UTF-8'));
    other.finalize();
    expect((await read(await buffer(other))).lines).toEqual([`${long}: long`, 'grüße.eml: UTF-8']);
  });

  test('long names, extended headers, old and foreign names', async () => {
    const { lines } = await read(
      writtenTar(
        { name: '././@LongLink', kind: 'L', content: `${long}\0`, magic: 'ustar  ' },
        { name: long.slice(0, 100), content: mail('GNU'), magic: 'ustar  ' },
        paxMember({ path: 'päx.eml', mtime: '1.5' }),
        { name: 'pax.eml', content: mail('pax') },
        { name: 'old.eml', content: mail('old'), magic: '' },
        { name: Buffer.from('gr\xfc\xdfe.eml', 'latin1'), content: mail('Latin') },
        paxMember({ path: '../../up.eml', size: String(mail('sized').length) }),
        { name: 'x', content: mail('sized'), size: 7 },
      ),
    );
    expect(lines).toEqual([
      `${long}: GNU`,
      'päx.eml: pax',
      'old.eml: old',
      'grüße.eml: Latin',
      'up.eml: sized',
    ]);
  });

  test('links are not followed, devices are nothing, files with gaps are said', async () => {
    const gaps = Buffer.alloc(512);
    const sparse = tarMember({ name: 'gaps.mbox', kind: 'S', content: mbox('x'), magic: 'ustar  ' });
    sparse[482] = 1;
    sparse.fill(' ', 148, 156);
    const sum = sparse.subarray(0, 512).reduce((total, byte) => total + byte, 0);
    sparse.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
    const { lines } = await read(
      writtenTar(
        { name: 'soft', kind: '2', link: '/etc/passwd', size: 300 },
        { name: 'hard', kind: '1', link: 'b.eml' },
        { name: 'pipe', kind: '6' },
        Buffer.concat([sparse.subarray(0, 512), gaps, sparse.subarray(512)]),
        { name: 'b.eml', content: mail('b') },
      ),
    );
    expect(lines).toEqual([
      'gaps.mbox! It is kept with gaps (a sparse file), which cannot be read here: unpack it and import the folder.',
      'b.eml: b',
    ]);
  });

  test('cut off gives what there is, and says so', async () => {
    const cut = bytes.subarray(0, bytes.indexOf('Subject: two') + 5);
    expect((await read(cut)).lines).toEqual([
      'Mail/Sent.mbox [sent]: one',
      'Mail/Sent.mbox [sent]: ',
      'Mail/Sent.mbox! The archive ends before this file does.',
      cutOff,
    ]);
    const between = bytes.subarray(0, bytes.indexOf('c.ics'));
    expect(await read(between)).toMatchObject({
      lines: expected.slice(0, 3),
      notes: [
        '“all.tar” has no mark at its end; if it was cut off, files behind it are missing.',
        note('all.tar'),
      ],
    });
    const packed = gzipSync(bytes);
    const { lines } = await read(packed.subarray(0, packed.length - 20), 'all.tgz');
    expect(lines.slice(0, 3)).toEqual(expected.slice(0, 3));
    expect(lines.at(-1)).toBe('! The compressed file ends too early.');
  });

  test('damaged in the middle goes on behind the damage', async () => {
    const broken = Buffer.from(bytes);
    broken.write('garbage', broken.indexOf('Mail/x.eml') + 20);
    const { lines } = await read(broken);
    expect(lines).toEqual([
      ...expected.slice(0, 2),
      '! It is damaged in the middle; what was found behind the damage was read.',
      expected[3],
    ]);
  });

  test('is told by its content', async () => {
    expect(await measurePath(fileOf('backup', bytes))).toMatchObject({ format: 'tar', bytes: bytes.length });
  });
});
