import { describe, expect, test } from 'vitest';
import { windowRoom } from '../../../main/import/sources/file-window.ts';
import { cpuTime } from '../../cpu-time.ts';
import { cut } from './windows.ts';

const dated = 'From ana@x.org Thu Jan 04 10:00:00 2024\n';

function subjects(mbox: string): string[] {
  return cut(mbox).map(({ text }) => /^subject: (.*?)\r?$/im.exec(text)?.[1] ?? '?');
}

describe('messages of an mbox', () => {
  const three = `${dated}Subject: one\n\nHello\n\nFrom bo@x.org\nSubject: two\n\nFrom here on it is text.\n>From x\n\n${dated}Subject: three\n`;

  test('are cut at their separators', () => {
    expect(cut(three)).toEqual([
      { offset: 0, separator: dated.trim(), text: 'Subject: one\n\nHello\n\n' },
      {
        offset: 61,
        separator: 'From bo@x.org',
        text: 'Subject: two\n\nFrom here on it is text.\n>From x\n\n',
      },
      { offset: 123, separator: dated.trim(), text: 'Subject: three\n' },
    ]);
  });

  test('are the same wherever the reads are cut', () => {
    const whole = cut(three);
    for (let size = 1; size < three.length; size++) expect(cut(three, size), `${size}`).toEqual(whole);
  });

  test('have offsets beyond 4 GB', () => {
    expect(cut(`\n${three}`, 50, 5_000_000_000).map(({ offset }) => offset)).toEqual([
      5_000_000_001, 5_000_000_062, 5_000_000_124,
    ]);
  });

  test.each<[string, string, string[]]>([
    ['empty file', '', []],
    ['no blank line before', `${dated}Subject: a\n\ntext\n${dated}Subject: b\n\n`, ['a', 'b']],
    ['CRLF', `${dated}Subject: a\n\ntext\n\n${dated}Subject: b\n\n`.replaceAll('\n', '\r\n'), ['a', 'b']],
    ['bare separators', 'From - \nSubject: a\n\nx\n\nFrom - \nSubject: b\n\n', ['a', 'b']],
    ['no sender at all', 'From \nSubject: a\n\nx\n\nFrom \nSubject: b\n\n', ['a', 'b']],
    ['byte order mark', `\xef\xbb\xbf${dated}Subject: a\n\n`, ['a']],
    [
      'a sentence',
      `${dated}Subject: a\n\nFrom now on:\nit is text\n\nFrom Russia with love\nYear: 1963\n`,
      ['a'],
    ],
    [
      'a patch in a body',
      `${dated}Subject: a\n\nFrom 0123456789abcdef0123456789abcdef01234567 Mon Sep 17 00:00:00 2001\nSubject: [PATCH]\n\n${dated}Subject: b\n\n`,
      ['a', 'b'],
    ],
    [
      'a series of patches',
      'From 0123456789abcdef0123456789abcdef01234567 Mon Sep 17 00:00:00 2001\nSubject: a\n\ntext\n\nFrom 1123456789abcdef0123456789abcdef01234567 Mon Sep 17 00:00:00 2001\nSubject: b\n\n',
      ['a', 'b'],
    ],
    [
      'Google Groups',
      'From 28@xxx Thu Apr 16 09:53:04 +0000 2015\nSubject: a\n\nx\n\nFrom 29@xxx Fri Apr 17 11:00:00 +0000 2015\nX-GM-THRID: 1\nSubject: b\n\n',
      ['a', 'b'],
    ],
    [
      'an escaped line below the separator',
      `${dated}>From bo@x.org Thu Jan 04 10:00:00 2024\nSubject: a\n\n`,
      ['a'],
    ],
    [
      'a From field with blanks before its colon',
      `${dated}Date: x\nFrom : a@x.org\nSubject: a\n\n${dated}From  : b@x.org\nSubject: b\n\n`,
      ['a', 'b'],
    ],
    ['a header without a body', `${dated}Subject: a\n${dated}Subject: b\n\n`, ['a', 'b']],
  ])('%s', (_, mbox, expected) => {
    expect(subjects(mbox)).toEqual(expected);
  });

  test('Content-Length counts only where a separator or the end stands behind it', () => {
    const inner = `${dated}Subject: inner\n\nx\n`;
    const message = (length: number) => `${dated}Subject: outer\nContent-Length: ${length}\n\n${inner}\n`;
    const next = `${dated}Subject: next\n\n`;
    expect(subjects(`${message(inner.length)}${next}`)).toEqual(['outer', 'next']);
    expect(subjects(message(inner.length))).toEqual(['outer']);
    expect(subjects(`${message(inner.length + 7)}${next}`)).toEqual(['outer', 'inner', 'next']);
    expect(subjects(`${message(99_999_999)}${next}`)).toEqual(['outer', 'inner', 'next']);
  });

  test('keep their head only when they are larger than a window has room', () => {
    const line = `${'x'.repeat(99)}\n`;
    const large = line.repeat(Math.ceil((3 * windowRoom) / line.length));
    const found = cut(`${dated}Subject: large\n\n${large}${dated}Subject: next\n\n`, 1 << 20);
    expect(found.map(({ text }) => text.slice(0, 15))).toEqual(['Subject: large\n', 'Subject: next\n\n']);
    expect(found[0]?.text.length).toBeLessThanOrEqual(windowRoom);
    expect(found[1]?.offset).toBe(dated.length + 16 + large.length);
  });

  test('are the same however a large file falls into windows', () => {
    const line = `${'x'.repeat(99)}\n`;
    const filler = (bytes: number) => line.repeat(Math.floor(bytes / line.length));
    const inner = `${dated}Subject: inner\n\n${filler(windowRoom / 2)}`;
    const sized = (body: string) => `${dated}Subject: sized\nContent-Length: ${body.length}\n\n${body}\n`;
    const mbox = [
      sized(`${filler(windowRoom / 4)}${inner}`),
      sized(`${filler(windowRoom)}${inner}`),
      `${dated}Subject: large\n\n${filler(windowRoom + 300_000)}\n`,
      `${dated}Subject: last\n\n${filler(windowRoom + 100_000)}`,
    ].join('');
    const told = (size: number) =>
      cut(mbox, size).map(({ offset, text }) => ({ offset, length: text.length, begin: text.slice(0, 14) }));
    const expected = told(1 << 20);
    expect(expected.map(({ begin }) => begin.slice(9))).toEqual([
      'sized',
      'sized',
      'inner',
      'large',
      'last\n',
    ]);
    for (const size of [300_000, 2 << 20, 3_000_001, 5 << 20, 40 << 20]) {
      expect(told(size), `${size}`).toEqual(expected);
    }
  });

  test('end where they end, wherever in the separator behind a large one the reads are cut', () => {
    const size = windowRoom / 2;
    for (const shift of [0, 1, 2, 5, 6, 7, 30, 40, 41, 60]) {
      const first = `${dated}Subject: large\n\n`;
      const body = 'x'.repeat(3 * size + size - shift - first.length - 1);
      const found = cut(`${first}${body}\n${dated}Subject: next\n\n`, size);
      expect(
        found.map(({ offset }) => offset),
        `${shift}`,
      ).toEqual([0, 4 * size - shift]);
    }
  });

  test('may have a line of 30 MB, a header of 30 MB, or NUL bytes', () => {
    const long = 'y'.repeat(30 << 20);
    const mbox = `${dated}Subject: a\nX-Long: ${long}\nTo: x\n\n${long}\0\0\n${dated}Subject: b\n\0: x\n\n`;
    const start = cpuTime();
    expect(subjects(mbox)).toEqual(['a', 'b']);
    expect(cpuTime() - start).toBeLessThan(3000);
  });
});
