import { describe, expect, test } from 'vitest';
import { cpuTime } from '../../cpu-time.ts';
import { read } from './message.ts';

describe('marks of machines', () => {
  test.each<[string, string | null]>([
    ['Auto-Submitted: auto-replied (rejected)', 'auto-submitted'],
    ['Auto-Submitted: no', null],
    ['Return-Path: <>', 'null-return-path'],
    ['Return-Path: < >\nAuto-Submitted: auto-generated', 'auto-submitted'],
    ['Return-Path: <a@x.org>', null],
    ['Content-Type: multipart/report; boundary=x', 'report'],
    ['Precedence: junk', 'precedence'],
    ['Precedence: auto_reply', 'precedence'],
    ['Precedence: bulk', null],
    ['X-Autoreply: yes', 'autoreply'],
    ['X-Autorespond: x', 'autoreply'],
  ])('%s', async (header, machine) => {
    expect((await read(`${header}\nSubject: x\n\nHello there`)).machine).toBe(machine);
  });
});

describe('marks of mailings', () => {
  test.each<[string, boolean]>([
    ['List-Unsubscribe: <https://x.org/u>', true],
    ['List-ID: <dev.x.org>', true],
    ['List-Post: NO', true],
    ['Feedback-ID: 1:2:3', true],
    ['X-Campaign-Id: 7', true],
    ['Precedence: list', true],
    ['Precedence: Bulk', true],
    ['Precedence: first-class', false],
    ['X-Auto-Response-Suppress: DR, OOF, AutoReply', true],
    ['X-Auto-Response-Suppress: All', true],
    ['X-Auto-Response-Suppress: OOF', false],
    ['Organization: List-Id', false],
  ])('%s', async (header, bulk) => {
    expect((await read(`${header}\n\nHello there`)).bulk).toBe(bulk);
  });

  test('addresses and hosts of lists', async () => {
    const header = [
      'From: Ana <ana@example.com>',
      'List-Id: KVM list <kvm.vger.kernel.org>',
      'List-Post: <https://lists.example.net/post>, <mailto:Dev@lists.example.net>',
      'List-Unsubscribe: <mailto:majordomo@vger.kernel.org?body=unsubscribe%20kvm>',
      'Mailing-List: list dev@ez.example; contact dev-help@ez.example',
      'X-Mailing-List: kvm@vger.kernel.org',
    ].join('\n');
    const { listAddresses, listHosts } = await read(`${header}\n\n`);
    expect(listAddresses).toEqual([
      'dev@lists.example.net',
      'majordomo@vger.kernel.org',
      'kvm@vger.kernel.org',
      'dev@ez.example',
      'dev-help@ez.example',
    ]);
    expect(listHosts).toEqual(['kvm.vger.kernel.org', 'vger.kernel.org', 'lists.example.net']);
  });

  test("the sender's own host is no list's host", async () => {
    const { listHosts } = await read('From: Ana <ana@example.com>\nList-Id: <news.example.com>\n\n');
    expect(listHosts).toEqual(['news.example.com']);
  });
});

describe('bodies', () => {
  const part = (header: string, body: string) => `--b\n${header}\n\n${body}\n`;
  const multipart = (...parts: string[]) =>
    `From: a@x.org\nContent-Type: multipart/mixed; boundary="b"\n\n${parts.join('')}--b--\n`;
  const thanks = part('Content-Type: text/plain', 'Thanks!');

  test.each<[string, string, object]>([
    ['plain', 'From: a@x.org\n\nThanks!', { ownWords: 'acknowledgement', hasAttachment: false }],
    [
      'quoted-printable',
      'Content-Transfer-Encoding: Quoted-Printable\nContent-Type: text/plain; charset=utf-8\n\nDanke sch=\n=C3=B6n!',
      { ownWords: 'acknowledgement' },
    ],
    [
      'base64',
      `Content-Transfer-Encoding: base64\n\n${Buffer.from('Thanks a lot!').toString('base64')}\n`,
      { ownWords: 'acknowledgement' },
    ],
    [
      'HTML that says much',
      'Content-Type: text/html\n\n<style>p {}</style><p>See you <b>tomorrow</b></p>',
      { ownWords: 'text' },
    ],
    [
      'HTML that says little',
      'Content-Type: text/html\n\n<html><body><p>Thanks&#33;</p></body></html>',
      { ownWords: 'acknowledgement' },
    ],
    [
      'HTML over a quote',
      'Content-Type: text/html\n\n<div>Thanks!</div><div class="gmail_quote">On Mon, 1 Jan 2024, Bo wrote:<blockquote>Come tomorrow</blockquote></div>',
      { ownWords: 'acknowledgement' },
    ],
    ['a link', 'Subject: x\n\nLook at this: https://x.org', { ownWords: 'text', hasLink: true }],
    [
      'an attachment',
      multipart(thanks, part('Content-Type: application/pdf; name="a.pdf"', 'x')),
      { ownWords: 'acknowledgement', hasAttachment: true },
    ],
    [
      'a text as attachment',
      multipart(
        thanks,
        part('Content-Type: text/plain\nContent-Disposition: attachment; filename=a.txt', 'x'),
      ),
      { ownWords: 'acknowledgement', hasAttachment: true },
    ],
    [
      'a signature is none',
      multipart(thanks, part('Content-Type: application/pgp-signature; name=s.asc', 'x')),
      { hasAttachment: false },
    ],
    [
      'an inline picture is none',
      multipart(thanks, part('Content-Type: image/png\nContent-Disposition: inline', 'x')),
      { hasAttachment: false },
    ],
    ['an attachment alone', 'Content-Type: application/pdf\n\nx', { ownWords: 'none', hasAttachment: true }],
    [
      'no end of the parts',
      `Content-Type: multipart/mixed; boundary=b\n\n${thanks}`,
      { ownWords: 'acknowledgement' },
    ],
    [
      'a boundary in sections',
      `Content-Type: multipart/mixed; boundary*0="b"; boundary*1=""\n\n${thanks}--b--\n`,
      { ownWords: 'acknowledgement' },
    ],
    ['bulk without ancestors is not looked at', 'List-Id: <a.b.org>\n\nThanks!', { ownWords: 'unread' }],
    [
      'bulk with ancestors is',
      'List-Id: <a.b.org>\nReferences: <1@x.org>\n\nThanks!',
      { ownWords: 'acknowledgement' },
    ],
    ['robots are not looked at', 'Auto-Submitted: auto-replied\n\nThanks!', { ownWords: 'unread' }],
  ])('%s', async (_, text, expected) => {
    expect(await read(text)).toMatchObject(expected);
  });

  test.each<[string, string, boolean]>([
    ['by its type', 'Content-Type: text/calendar; method=REPLY\n\nBEGIN:VCALENDAR', true],
    ['by itself', 'Content-Type: text/calendar\n\nBEGIN:VCALENDAR\r\nMETHOD:REPLY\r\n', true],
    [
      'in a part',
      multipart(thanks, part('Content-Type: text/calendar; charset=utf-8; method="reply"', 'x')),
      true,
    ],
    [
      'in base64',
      multipart(
        part(
          'Content-Type: text/calendar\nContent-Transfer-Encoding: base64',
          Buffer.from('BEGIN:VCALENDAR\nMETHOD:REPLY\n').toString('base64'),
        ),
      ),
      true,
    ],
    [
      'from a robot',
      `Auto-Submitted: auto-generated\n${multipart(part('Content-Type: text/calendar; method=REPLY', 'x'))}`,
      true,
    ],
    [
      'by itself, whatever its type says',
      multipart(part('Content-Type: text/calendar; method=REQUEST', 'METHOD:REPLY')),
      true,
    ],
    [
      'a request is none',
      multipart(part('Content-Type: text/calendar; method=REPLY', 'BEGIN:VCALENDAR\nMETHOD:REQUEST\n')),
      false,
    ],
    ['a text about one is none', 'Subject: x\n\nContent-Type: text/calendar; method=REPLY\n', false],
  ])('answers to invitations: %s', async (_, text, expected) => {
    expect((await read(text)).calendarReply).toBe(expected);
  });

  test('a thousand levels, a hundred thousand parts, no boundary', async () => {
    const level = (index: number) => `Content-Type: multipart/mixed; boundary=b${index}\n\n--b${index}\n`;
    const nested = Array.from({ length: 1000 }, (_, index) => level(index)).join('');
    const start = cpuTime();
    expect((await read(`From: a@x.org\n${nested}\n\nThanks`)).from).toEqual([
      { address: 'a@x.org', name: '' },
    ]);
    expect((await read(multipart(thanks.repeat(100_000)))).ownWords).toBe('acknowledgement');
    expect((await read('Content-Type: multipart/mixed\n\nThanks')).subject).toBe('');
    expect(cpuTime() - start).toBeLessThan(2000);
  });
});
