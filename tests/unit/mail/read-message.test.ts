import { describe, expect, test } from 'vitest';
import { read } from './message.ts';

describe('an envelope', () => {
  test('has all fields of a message between people', async () => {
    const text = [
      'Received: from a by b; Mon, 29 Apr 2019 05:05:03 +0200',
      'Delivered-To: bo@x.org',
      'FROM : Ana Moreau <ana@x.org>',
      'to: Bo <bo@x.org>',
      'Cc: c@x.org',
      'Subject: =?utf-8?Q?Gr=C3=BC=C3=9Fe?=',
      'Date: Mon, 29 Apr 2019 11:04:49 +0800',
      'Message-ID: <1@x.org>',
      'In-Reply-To: <0@x.org>',
      'References: <00@x.org>\r\n <0@x.org>',
      '',
      'Thanks!',
    ].join('\r\n');
    expect(await read(text)).toEqual({
      kind: 'mail',
      medium: 'mail',
      messageId: '1@x.org',
      from: [{ address: 'ana@x.org', name: 'Ana Moreau' }],
      to: [{ address: 'bo@x.org', name: 'Bo' }],
      cc: [{ address: 'c@x.org', name: '' }],
      bcc: [],
      instant: Date.UTC(2019, 3, 29, 3, 4, 49),
      dateSource: 'date',
      subject: 'Grüße',
      replyTo: ['0@x.org', '00@x.org'],
      machine: null,
      bulk: false,
      listAddresses: [],
      listHosts: [],
      deliveredTo: ['bo@x.org'],
      calendarReply: false,
      ownWords: 'acknowledgement',
      hasLink: false,
      hasAttachment: false,
    });
  });

  test.each<[string, string, string, number | null]>([
    [
      'Date: nonsense\nReceived: x; Mon, 29 Apr 2019 05:05:03 +0200\n\n',
      'From a@b Thu Jan 04 10:00:00 2024',
      'received',
      Date.UTC(2019, 3, 29, 3, 5, 3),
    ],
    ['Subject: x\n\n', 'From a@b Thu Jan 04 10:00:00 2024', 'separator', Date.UTC(2024, 0, 4, 10)],
    ['Subject: x\n\n', 'From - ', 'none', null],
    ['Date: Mon, 29 Apr 2019 05:05:03 XYZT\n\n', 'From - ', 'none', null],
  ])('%j is dated by what it says, never by today', async (text, separator, dateSource, instant) => {
    expect(await read(text, separator)).toMatchObject({ dateSource, instant });
  });

  test.each<[string, string, unknown]>([
    [
      'Sender where From names nobody',
      'From: nobody\nSender: a@x.org\n\n',
      { from: [{ address: 'a@x.org', name: '' }] },
    ],
    ['a Message-ID without brackets', 'Message-ID: 1@x.org\n\n', { messageId: '1@x.org' }],
    ['a folded Message-ID', 'Message-ID:\n <1@x.org>\n\n', { messageId: '1@x.org' }],
    ['a comment in a Message-ID', 'Message-ID  : <1 @ x(blah) .org>\n\n', { messageId: '1@x.org' }],
    [
      'blanks before the colon of From',
      'Subject: x\nFrom : Ana <ana@x.org>\nTo : b@x.org\n\n',
      { from: [{ address: 'ana@x.org', name: 'Ana' }], to: [{ address: 'b@x.org', name: '' }] },
    ],
    [
      'who resent it is not who wrote it',
      'Resent-From: c@x.org\nResent-To: d@x.org\nResent-Date: Mon, 1 Jan 2024 10:00:00 +0000\nFrom: a@x.org\nTo: b@x.org\nDate: Sun, 31 Dec 2023 10:00:00 +0000\n\n',
      {
        from: [{ address: 'a@x.org', name: '' }],
        to: [{ address: 'b@x.org', name: '' }],
        instant: Date.UTC(2023, 11, 31, 10),
      },
    ],
    [
      'the first Date that is one',
      'Date: soon\nDate: Mon, 1 Jan 2024 10:00:00 +0000\n\n',
      { instant: Date.UTC(2024, 0, 1, 10) },
    ],
    [
      'a boundary written in percents (RFC 2231)',
      "Content-Type: multipart/mixed; boundary*=utf-8''%62%20c\n\n--b c\n\nThanks!\n--b c--\n",
      { ownWords: 'acknowledgement' },
    ],
    ['no Message-ID', 'Message-ID: <>\n\n', { messageId: null }],
    [
      'To twice',
      'To: a@x.org\nTo: b@x.org\n\n',
      {
        to: [
          { address: 'a@x.org', name: '' },
          { address: 'b@x.org', name: '' },
        ],
      },
    ],
    ['lines that are no fields', 'garbage\n\x00\x01: x\n: y\nSubject: z\n\n', { subject: 'z' }],
    ['a body that looks like a header', 'Subject: a\n\nSubject: b\n', { subject: 'a' }],
    ['words that are no ids', 'In-Reply-To: Your message of Mon <0@x.org>\n\n', { replyTo: ['0@x.org'] }],
    ['nothing at all', '', { from: [], subject: '', instant: null, ownWords: 'none' }],
  ])('%s', async (_, text, expected) => {
    expect(await read(text)).toMatchObject(expected as object);
  });

  test('a header of 3 MB is read up to its bound', async () => {
    const long = `X-Long: ${'x'.repeat(3 << 20)}\n`;
    expect(await read(`Subject: before\n${long}To: a@x.org\n\nHello there`)).toMatchObject({
      subject: 'before',
      to: [],
    });
    expect(await read(`${'X: y\n'.repeat(1_000_000)}\n`)).toMatchObject({ subject: '' });
  });
});
