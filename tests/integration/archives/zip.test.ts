import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { measurePath } from '../../../main/import/sources/measure-path.ts';
import { calendar, fileOf, mail, mbox, readOut } from './small-files.ts';
import { type WrittenMember, writtenZip } from './written-zip.ts';

const readZip = (members: readonly WrittenMember[]) => readOut(fileOf('all.zip', writtenZip(members)));

describe('a zip archive', () => {
  test('is read file by file, stored or deflated, by content', async () => {
    const { lines, items } = await readZip([
      { name: 'Mail/All mail.mbox', content: mbox('one', 'two') },
      { name: 'Mail/', content: '', method: 0 },
      { name: 'no ending', content: mail('three'), method: 0 },
      { name: 'work.ics', content: calendar('Lunch') },
      { name: 'old.mbox.gz', content: gzipSync(mbox('four')), method: 0 },
    ]);
    expect(lines).toEqual([
      'Mail/All mail.mbox: one',
      'Mail/All mail.mbox: two',
      'no ending: three',
      'work.ics: Lunch',
      'old.mbox.gz: four',
    ]);
    expect(items.map(({ offset }) => offset)).toEqual([0, mbox('one').length, 0, 17, 0]);
  });

  test('goes on its path in a folder, and names give the class of a folder', async () => {
    const zip = writtenZip([
      { name: 'Takeout/Mail/Spam.mbox', content: mbox('spam') },
      { name: 'Takeout/Mail/Entwürfe.mbox', content: mbox('draft') },
      { name: 'Maildir/.Sent/cur/1:2,S', content: mail('sent') },
      { name: 'Maildir/cur/2:2,ST', content: mail('trashed') },
      { name: 'Maildir/tmp/1700000000.M1.host', content: mail('undelivered') },
      { name: '__MACOSX/._x.eml', content: mail('no mail') },
    ]);
    const path = fileOf('parts/takeout-001.zip', zip);
    expect((await readOut(path.replace(/\/takeout-001\.zip$/, ''))).lines).toEqual([
      'takeout-001.zip/Takeout/Mail/Spam.mbox [spam]: spam',
      'takeout-001.zip/Takeout/Mail/Entwürfe.mbox [drafts]: draft',
      'takeout-001.zip/Maildir/.Sent/cur/1:2,S [sent]: sent',
      'takeout-001.zip/Maildir/cur/2:2,ST [trash]: trashed',
    ]);
  });

  test('what is of no use in it is counted in one note, but a file that promises mail is missed', async () => {
    const photos = Array.from({ length: 12 }, (_, index) => ({
      name: `Photos/${index}.JPG`,
      content: '\xff\xd8',
    }));
    const { lines, notes } = await readZip([
      { name: 'Mail/a.mbox', content: mbox('one') },
      ...photos,
      { name: 'index.html', content: '<html>' },
      { name: 'b.html', content: '<html>' },
      { name: 'c.json', content: '{}' },
      { name: 'd.txt', content: 'hello' },
      { name: 'README', content: 'hello' },
      { name: 'archive_browser.html', content: '<html>' },
      { name: 'Mail/broken.mbox', content: 'hello' },
    ]);
    expect(lines).toEqual([
      'Mail/a.mbox: one',
      'Mail/broken.mbox! It is not a mail, calendar or contacts file.',
    ]);
    expect(notes).toEqual([
      '“all.zip” holds 17 other files that are neither mail, calendars nor contacts: 12 .jpg, 2 .html, 1 .json, 2 of other kinds.',
    ]);
  });

  test.each<[string, string, Buffer, string[]]>([
    [
      'with nothing of ours',
      'a.zip',
      writtenZip([{ name: 'x.jpg', content: 'x' }]),
      ['! It is an archive without mail, calendars or contacts.'],
    ],
    ['that is empty', 'a.zip', writtenZip([]), ['! It is an archive without mail, calendars or contacts.']],
    [
      'that is a document',
      'a.docx',
      writtenZip([{ name: '[Content_Types].xml', content: 'x' }]),
      ['! It is not a mail, calendar or contacts file.'],
    ],
  ])('%s is one that cannot be read', async (_, name, bytes, expected) => {
    expect((await readOut(fileOf(name, bytes))).lines).toEqual(expected);
  });

  test('names in it are only shown, and each is another one', async () => {
    const { lines } = await readZip([
      { name: '../../etc/evil.eml', content: mail('1') },
      { name: '/absolute.eml', content: mail('2') },
      { name: 'C:\\Mail\\Trash\\back.eml', content: mail('3') },
      { name: 'same.eml', content: mail('4') },
      { name: 'same.eml', content: mail('5') },
      { name: 'a\u0007b.eml', content: mail('6') },
      { name: '..', content: mail('7') },
    ]);
    expect(lines).toEqual([
      'etc/evil.eml: 1',
      'absolute.eml: 2',
      'Mail/Trash/back.eml [trash]: 3',
      'same.eml: 4',
      'same.eml (2): 5',
      'a\ufffdb.eml: 6',
      'without a name: 7',
    ]);
  });

  test('names are in the alphabet of DOS, in UTF-8 with or without its mark, or in an extra field', async () => {
    const utf8 = Buffer.from('Geschäft.eml');
    const dos = Buffer.from('Gesch\x84ft.eml', 'latin1');
    const question = Buffer.from('Gesch?ft.eml');
    const extra = Buffer.concat([Buffer.from([0x75, 0x70, 5 + utf8.length, 0, 1, 0, 0, 0, 0]), utf8]);
    const { crc32 } = await import('node:zlib');
    extra.writeUInt32LE(crc32(question), 5);
    const { lines } = await readZip([
      { name: utf8, content: mail('marked') },
      { name: utf8, content: mail('unmarked'), flags: 0 },
      { name: dos, content: mail('DOS'), flags: 0 },
      { name: question, content: mail('extra'), flags: 0, extra },
    ]);
    expect(lines).toEqual([
      'Geschäft.eml: marked',
      'Geschäft.eml (2): unmarked',
      'Geschäft.eml (3): DOS',
      'Geschäft.eml (4): extra',
    ]);
  });

  test('what is locked or packed in another way is said with what to do; links are not followed', async () => {
    const { lines } = await readZip([
      { name: 'a.eml', content: mail('a'), flags: 1 },
      { name: 'b.eml', content: mail('b'), method: 99 },
      { name: 'c.mbox', content: mbox('c'), method: 9 },
      { name: 'd.eml', content: mail('d') },
      { name: 'link.eml', content: '/etc/passwd', attributes: (0o120777 << 16) >>> 0 },
    ]);
    expect(lines).toEqual([
      'c.mbox! It is packed in a way that cannot be read here (Deflate64): unpack the archive and import the folder.',
      'd.eml: d',
      '! 2 files in it are locked with a password: unpack the archive with the password and import the folder.',
    ]);
  });

  test('is told by its content and measured as one file', async () => {
    const bytes = writtenZip([{ name: 'a.eml', content: mail('a') }]);
    expect(await measurePath(fileOf('a.bin', bytes))).toEqual({
      bytes: bytes.length,
      files: 1,
      format: 'zip',
    });
  });
});
