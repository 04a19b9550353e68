import { describe, expect, it } from 'vitest';
import {
  orderOf,
  parseBirthday,
  parseLinkedInTime,
  parseRevision,
  parseTableBirthday,
} from '../../../main/import/contacts/contact-dates.ts';

describe('a birthday', () => {
  it.each<[string, string | null]>([
    ['19800324', '1980-03-24'],
    ['1980-03-24', '1980-03-24'],
    ['1980-03-24T00:00:00Z', '1980-03-24'],
    ['1980-03-24 00:00', '1980-03-24'],
    // Midnight somewhere else: the 23rd or the 24th.
    ['1980-03-23T23:00:00Z', null],
    ['--0324', '--03-24'],
    ['--03-24', '--03-24'],
    ['-03-24', '--03-24'],
    ['--0229', '--02-29'],
    ['1604-02-29', '--02-29'],
    ['0001-03-24', '--03-24'],
    ['1981-02-29', null],
    ['1980-13-01', null],
    ['20241345', null],
    ['1980', null],
    ['circa 1800', null],
    ['', null],
  ])('%s is %s', (text, day) => {
    expect(parseBirthday(text)).toBe(day);
  });

  it('leaves out the year that stands for none', () => {
    expect(parseBirthday('1900-03-24', '1900')).toBe('--03-24');
  });

  it.each<[string, 'day first' | 'month first' | 'unknown', string | null]>([
    ['24.3.1980', 'unknown', '1980-03-24'],
    ['3/24/1980', 'unknown', '1980-03-24'],
    ['24/3/1980', 'unknown', '1980-03-24'],
    ['3/4/1980', 'month first', '1980-03-04'],
    ['3/4/1980', 'day first', '1980-04-03'],
    ['3/4/1980', 'unknown', null],
    ['4/4/1980', 'unknown', '1980-04-04'],
    ['4/4/80', 'unknown', '--04-04'],
    ['1980-03-24', 'unknown', '1980-03-24'],
    ['0/0/00', 'unknown', null],
    ['0.0.00', 'unknown', null],
  ])('of a table, %s with the %s, is %s', (text, order, day) => {
    expect(parseTableBirthday(text, order)).toBe(day);
  });

  it.each([
    ['3/24/1980', 'month first'],
    ['24/3/1980', 'day first'],
    ['1.2.1980', 'day first'],
    ['3/4/1980', 'unknown'],
    ['', 'unknown'],
  ])('%s tells: %s', (text, order) => {
    expect(orderOf(text)).toBe(order);
  });
});

describe('how new a card is', () => {
  it.each<[string, string | null]>([
    ['20240305T080910Z', '2024-03-05T08:09:10.000Z'],
    ['2024-03-05T08:09:10.123Z', '2024-03-05T08:09:10.000Z'],
    ['2024-03-05T08:09:10+02:00', '2024-03-05T06:09:10.000Z'],
    ['2024-03-05T08:09:10-0330', '2024-03-05T11:39:10.000Z'],
    ['2024-03-05', '2024-03-05T00:00:00.000Z'],
    ['2024-02-30T08:09:10Z', null],
    ['2024-03-05T28:09:10Z', null],
    ['yesterday', null],
  ])('%s', (text, instant) => {
    expect(parseRevision(text)).toBe(instant === null ? null : Date.parse(instant));
  });
});

describe('a time of LinkedIn', () => {
  it.each<[string, string | null]>([
    ['24 Mar 2024', '2024-03-24T00:00:00.000Z'],
    ['March 24, 2024', '2024-03-24T00:00:00.000Z'],
    ['2024-04-02 09:10:11 UTC', '2024-04-02T09:10:11.000Z'],
    ['2023/06/05 15:47:58 UTC', '2023-06-05T15:47:58.000Z'],
    ['3/24/24, 10:11 AM', '2024-03-24T10:11:00.000Z'],
    ['12/1/23, 12:02 AM', '2023-12-01T00:02:00.000Z'],
    ['12/1/23, 12:02\u202fPM', '2023-12-01T12:02:00.000Z'],
    ['03/24/2024', '2024-03-24T00:00:00.000Z'],
    ['24/03/2024', null],
    ['24 Foo 2024', null],
    ['31 Apr 2024', null],
    ['2024-04-02 25:10:11 UTC', null],
    ['', null],
  ])('%s', (text, instant) => {
    expect(parseLinkedInTime(text)).toBe(instant === null ? null : Date.parse(instant));
  });
});
