import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { describeFormat, measurePath } from '../../../main/import/sources/measure-path.ts';
import { reasonOf } from '../../../main/import/sources/read-error.ts';
import { readPath } from '../../../main/import/sources/read-path.ts';
import { readAll } from './unpacked.ts';

const mail = (subject: string) => `From: a@x.org\nSubject: ${subject}\n\nHello there\n`;
const mbox = (...subjects: string[]) =>
  subjects.map((subject) => `From a@x.org Thu Jan 04 10:00:00 2024\n${mail(subject)}\n`).join('');
const calendar =
  'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART:20240104T100000Z\r\nSUMMARY:Lunch\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'wellspring-read-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(path: string, content: string | Buffer): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}

/** `path folder subject-or-error` of everything below the root, or below a path in it. */
async function read(path = ''): Promise<string[]> {
  const items = await readAll(join(root, path));
  return items.map(({ path: at, folder, envelope, error }) => {
    const what =
      envelope?.kind === 'mail' ? envelope.subject : envelope?.kind === 'event' ? envelope.summary : error;
    return `${at} ${folder} ${what}`;
  });
}

describe('a folder', () => {
  test('is read with all below it, in order of names', async () => {
    write('b/2.', mail('two'));
    write('b/1.', mail('one'));
    write('b/10.', mail('ten'));
    write('a.mbox', mbox('x', 'y'));
    write('c.ics', calendar);
    write('d.mbox.gz', gzipSync(mbox('packed')));
    write('e.eml', mail('single'));
    expect(await read()).toEqual([
      'a.mbox normal x',
      'a.mbox normal y',
      'b/1. normal one',
      'b/10. normal ten',
      'b/2. normal two',
      'c.ics normal Lunch',
      'd.mbox.gz normal packed',
      'e.eml normal single',
    ]);
  });

  test('of Maildir: flags, subfolders, nothing undelivered', async () => {
    write('cur/1:2,S', mail('kept'));
    write('cur/2:2,ST', mail('trashed'));
    write('new/3', mail('new'));
    write('tmp/4', mail('undelivered'));
    write('.Sent/cur/5:2,', mail('sent'));
    write('dovecot-uidlist', '1');
    expect(await read()).toEqual([
      '.Sent/cur/5:2, sent sent',
      'cur/1:2,S normal kept',
      'cur/2:2,ST trash trashed',
      'new/3 normal new',
    ]);
  });

  test('of Apple Mail and of Thunderbird', async () => {
    write('Sent.mbox/mbox', mbox('apple'));
    write('Sent.mbox/table_of_contents', 'x');
    write('INBOX', mbox('bird'));
    write('INBOX.msf', '// <!-- <mdb:mork:z v="1.4"/> -->');
    write('INBOX.sbd/Trash', mbox('old'));
    expect(await read()).toEqual([
      'INBOX normal bird',
      'INBOX.sbd/Trash trash old',
      'Sent.mbox/mbox sent apple',
    ]);
  });

  test('names above the given path do not count, its own does', async () => {
    write('Trash/inbox/1.', mail('a'));
    write('Trash/spam.mbox', mbox('b'));
    expect(await read('Trash/inbox')).toEqual(['1. normal a']);
    expect(await read('Trash')).toEqual(['inbox/1. trash a', 'spam.mbox trash b']);
    expect(await read('Trash/spam.mbox')).toEqual([' spam b']);
  });

  test('what is no mail is said, what lies beside mail is not', async () => {
    write('photo.jpg', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]));
    write('.DS_Store', 'x');
    write('empty', '');
    expect(await read()).toEqual(['photo.jpg normal It is not a mail, calendar or contacts file.']);
  });

  test('loops of links end, broken links are said', async () => {
    write('a/1.', mail('one'));
    symlinkSync(root, join(root, 'a/up'));
    symlinkSync(join(root, 'a'), join(root, 'z'));
    symlinkSync(join(root, 'nowhere'), join(root, 'broken'));
    expect(await read()).toEqual([
      'a/1. normal one',
      'broken normal It is not there any more, or a link points nowhere.',
    ]);
  });

  test('what cannot be opened is said, and the rest goes on', async () => {
    symlinkSync(join(root, 'a.eml'), join(root, 'a.eml'));
    write('b.eml', mail('b'));
    expect(await read()).toEqual(['a.eml normal It is a link that leads back to itself.', 'b.eml normal b']);
    const denied = Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES' });
    expect(reasonOf(denied)).toBe('You have no permission to read this.');
  });
});

describe('a path', () => {
  test('that is not there is an item with its reason', async () => {
    expect(await read('missing')).toEqual([' normal It is not there any more, or a link points nowhere.']);
    await expect(measurePath(join(root, 'missing'))).rejects.toThrow('It is not there');
  });

  test('is measured', async () => {
    write('a.mbox', mbox('x'));
    write('b.eml', mail('y'));
    const bytes = mbox('x').length + mail('y').length;
    expect(await measurePath(root)).toEqual({ bytes, files: 2, format: 'folder' });
    const { format } = await measurePath(join(root, 'a.mbox'));
    expect(describeFormat(format)).toBe('a mailbox (mbox)');
  });

  test('tells its progress up to its size, and stops when told', async () => {
    write('a.mbox', mbox(...Array.from({ length: 2000 }, (_, index) => `s${index}`)));
    write('b.eml', mail('y'));
    const seen: number[] = [];
    for await (const items of readPath(root, { onBytes: (read) => seen.push(read) }))
      expect(items.length).toBeLessThanOrEqual(256);
    const { bytes } = await measurePath(root);
    expect(seen.at(-1)).toBe(bytes);
    expect(seen).toEqual([...seen].sort((one, other) => one - other));

    const stop = new AbortController();
    let count = 0;
    for await (const items of readPath(root, { signal: stop.signal })) {
      count += items.length;
      stop.abort();
    }
    expect(count).toBe(256);
  });

  test('that is a cut gzip file gives what there is, then the reason', async () => {
    const noise = Array.from({ length: 4000 }, (_, index) => `${index * 7919}`);
    const packed = gzipSync(mbox(...noise));
    write('a.mbox.gz', packed);
    truncateSync(join(root, 'a.mbox.gz'), packed.length >> 1);
    const lines = await read();
    expect(lines.at(-1)).toBe('a.mbox.gz normal The compressed file ends too early.');
  });
});
