import { describe, expect, test } from 'vitest';
import { detectFormat, type FileFormat } from '../../../main/import/format.ts';
import { readSingleMessage } from '../../../main/import/sources/single-message.ts';

const message = 'From: Ana <ana@x.org>\nSubject: Hello\n\nText\n';
const utf16 = Buffer.from(message, 'utf16le');
const outlook = Buffer.concat([Buffer.alloc(40, 1), Buffer.from(message.replaceAll('\n', '\r'))]);

describe('the format of a file', () => {
  test.each<[FileFormat, string | Buffer]>([
    ['empty', ''],
    ['empty', ' \r\n\n'],
    ['mbox', `From a@x.org Thu Jan 04 10:00:00 2024\n${message}`],
    ['mbox', `\xef\xbb\xbfFrom -\r\n${message}`],
    ['message', message],
    ['message', `\n\n\xef\xbb\xbf`.slice(2) + message],
    ['message', 'X-Foo: 1\nReceived: from a\n\n'],
    ['message', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16])],
    ['message', utf16],
    ['message', outlook],
    ['message', `44\n${message}<?xml version="1.0"?>`],
    ['calendar', 'begin:vcalendar\nVERSION:2.0'],
    ['gzip', Buffer.from([0x1f, 0x8b, 8, 0])],
    ['zip', 'PK\x03\x04\x14\0\0\0\x08\0'],
    ['zip', `PK\x05\x06${'\0'.repeat(18)}`],
    ['zip', 'PK\x07\x08PK\x03\x04'],
    ['unknown', `PK\x03\x04${'\0'.repeat(26)}[Content_Types].xml`],
    ['unknown', `PK\x03\x04${'\0'.repeat(26)}mimetypeapplication/epub+zip`],
    ['unknown', 'PK is not a name'],
    ['empty', '\0'.repeat(60_000)],
    ['unknown', `${'\0'.repeat(60_000)}x`],
    ['unknown', 'Notes: buy milk\nMore: none\n'],
    ['unknown', '{"from": "a@x.org"}'],
    ['unknown', 'From here to there\nit goes\n'],
    ['unknown', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])],
  ])('%s', (expected, content) => {
    expect(detectFormat(typeof content === 'string' ? Buffer.from(content, 'latin1') : content)).toBe(
      expected,
    );
  });
});

describe('a single message', () => {
  test.each<[string, Buffer]>([
    ['plain', Buffer.from(message)],
    ['blank lines before', Buffer.from(`\r\n\n${message}`)],
    ['a byte order mark', Buffer.from(`\ufeff${message}`)],
    ['UTF-16', utf16],
    ['UTF-16, big end first', Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(utf16).swap16()])],
    ['forty bytes and carriage returns', outlook],
    ['Apple Mail', Buffer.from(`44\n${message}<?xml version="1.0"?>`)],
    ['a From field with a blank before its colon', Buffer.from(message.replace('From:', 'From :'))],
    ['a separator line', Buffer.from(`From - \n${message}`)],
  ])('%s', async (_, bytes) => {
    expect(await readSingleMessage(bytes, 'a', 'normal')).toMatchObject([
      {
        path: 'a',
        folder: 'normal',
        error: null,
        envelope: { from: [{ address: 'ana@x.org', name: 'Ana' }], subject: 'Hello', ownWords: 'text' },
      },
    ]);
  });
});

describe('what Apple Mail noted behind a message', () => {
  const noted = (flags: string) =>
    `44\n${message}<?xml version="1.0"?><plist><dict>\n<key>flags</key>\n\t<integer>${flags}</integer></dict></plist>`;
  test.each<[string, string]>([
    ['8590195713', 'normal'],
    ['8623750147', 'deleted'],
    ['65', 'drafts'],
    ['16777217', 'spam'],
    ['x', 'normal'],
  ])('%s is %s', async (flags, folder) => {
    expect((await readSingleMessage(Buffer.from(noted(flags)), 'a', 'normal'))[0]).toMatchObject({ folder });
  });
});
