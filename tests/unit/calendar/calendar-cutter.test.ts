import { describe, expect, it } from 'vitest';
import { readCalendar } from '../../../main/import/calendar/read-calendar.ts';
import type { ReadItem } from '../../../shared/envelope.ts';
import { readText } from './event.ts';

const EVENT =
  'BEGIN:VEVENT\r\nUID:1\r\nDTSTART:20240301T090000Z\r\nSUMMARY:Gr\u00fc\u00dfe \ud83d\ude00\r\nEND:VEVENT\r\n';
const FILE = `BEGIN:VCALENDAR\r\nVERSION:2.0\r\n${EVENT}${EVENT.replace('UID:1', 'UID:2')}END:VCALENDAR\r\n`;

const shown = (items: readonly ReadItem[]) =>
  items.map((item) =>
    item.envelope?.kind === 'event'
      ? `${item.offset} ${item.envelope.uid} ${item.envelope.summary}`
      : `${item.offset} ${item.error}`,
  );
const expected = ['30 1 Gr\u00fc\u00dfe \ud83d\ude00', '111 2 Gr\u00fc\u00dfe \ud83d\ude00'];

describe('cutting a calendar into events', () => {
  it('finds them with their offsets, in chunks of any size', () => {
    for (let size = 1; size <= 40; size++) expect(shown(readText(FILE, size))).toEqual(expected);
    expect(shown(readText(FILE))).toEqual(expected);
  });

  it('takes any case and any line end', () => {
    expect(shown(readText(FILE.replace(/BEGIN|END/g, (word) => word.toLowerCase())))).toEqual(expected);
    const cr = FILE.replaceAll('\r\n', '\r');
    const lf = FILE.replaceAll('\r\n', '\n');
    for (const text of [cr, lf])
      for (const size of [1, 5, 1000])
        expect(shown(readText(text, size))).toEqual([
          '28 1 Gr\u00fc\u00dfe \ud83d\ude00',
          '104 2 Gr\u00fc\u00dfe \ud83d\ude00',
        ]);
  });

  it('undoes folds that lie inside a character', () => {
    const bytes = Buffer.from(FILE);
    const inside = bytes.indexOf(Buffer.from('\ud83d\ude00')) + 2;
    const folded = Buffer.concat([bytes.subarray(0, inside), Buffer.from('\r\n '), bytes.subarray(inside)]);
    expect(shown(readText(folded))[0]).toBe(expected[0]);
    expect(shown(readText(folded, 1))[0]).toBe(expected[0]);
  });

  it('reads text that is not UTF-8 as windows-1252', () => {
    expect(shown(readText(Buffer.from(FILE.replaceAll('\ud83d\ude00', ''), 'latin1')))[0]).toBe(
      '30 1 Gr\u00fc\u00dfe',
    );
  });

  it('reads a byte order mark and UTF-16 of both orders, offsets then unknown', async () => {
    expect(shown(readText(`\ufeff${FILE}`))).toEqual([
      '33 1 Gr\u00fc\u00dfe \ud83d\ude00',
      '114 2 Gr\u00fc\u00dfe \ud83d\ude00',
    ]);
    const le = Buffer.from(FILE, 'utf16le');
    const be = Buffer.from(le).swap16();
    for (const bytes of [
      le,
      Buffer.concat([Buffer.from([0xff, 0xfe]), le]),
      be,
      Buffer.concat([Buffer.from([0xfe, 0xff]), be]),
    ])
      for (const size of [1, 7, 9_999]) {
        const items = [];
        for await (const batch of readCalendar(chunked(bytes, size), 'x.ics')) items.push(...batch);
        expect(shown(items)).toEqual(expected.map((line) => line.replace(/^\d+/, 'null')));
      }
  });

  it('lists an event that the file ends in, and keeps one whose END got lost', () => {
    const cut = FILE.slice(0, FILE.indexOf('UID:2') + 20);
    expect(shown(readText(cut, 9))).toEqual([expected[0], '111 The file ends inside this event.']);
    const lost = FILE.replace('END:VEVENT\r\n', '');
    expect(shown(readText(lost))).toEqual([
      '30 1 Gr\u00fc\u00dfe \ud83d\ude00',
      '99 2 Gr\u00fc\u00dfe \ud83d\ude00',
    ]);
    expect(shown(readText(FILE.replace(/END:VEVENT\r\nEND/, 'END')))).toEqual(expected);
    expect(shown(readText(FILE.slice(0, FILE.lastIndexOf('\r\nEND:VCAL')), 11))).toEqual(expected);
  });

  it('passes over to-dos, journals, alarms and free/busy times', () => {
    const others = ['VTODO', 'VJOURNAL', 'VFREEBUSY', 'X-COMP']
      .map(
        (name) =>
          `BEGIN:${name}\r\nUID:no\r\nDTSTART:20240101\r\nBEGIN:VALARM\r\nEND:VALARM\r\nEND:${name}\r\n`,
      )
      .join('');
    expect(shown(readText(FILE.replace('BEGIN:VEVENT', `${others}BEGIN:VEVENT`)))).toHaveLength(2);
  });

  it('keeps no more than 10 MB of an event, and goes on after it', () => {
    const huge = FILE.replace('SUMMARY:', `X-BIG:${'x'.repeat(11_000_000)}\r\nSUMMARY:`);
    const items = shown(readText(huge));
    expect(items[0]).toBe('30 The event is larger than 10 MB.');
    expect(items[1]).toMatch(/^\d+ 2 Gr/);
  });

  it('finds nothing in what is no calendar', () => {
    for (const text of ['', '\r\n', 'hello', '\0\0\0\0', 'END:VEVENT\r\n', 'x'.repeat(200_000)])
      expect(readText(text)).toEqual([]);
  });
});

async function* chunked(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
