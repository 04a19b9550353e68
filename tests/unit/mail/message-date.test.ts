import { describe, expect, test } from 'vitest';
import { parseDate, parseReceived, parseSeparator } from '../../../main/import/mail/message-date.ts';

function iso(instant: number | null): string | null {
  return instant === null ? null : new Date(instant).toISOString().replace('.000Z', 'Z');
}

describe('dates of mail', () => {
  test.each<[string, string | null]>([
    ['Mon, 29 Apr 2019 11:04:49 +0800', '2019-04-29T03:04:49Z'],
    ['  Mon, 29 Apr 2019 11:04:49 +0800 (CST)', '2019-04-29T03:04:49Z'],
    ['Fri, 1 Mar 2019 01:00:00 +0200', '2019-02-28T23:00:00Z'],
    ['Mon, 29 Apr 2019 11:04:49 -0730', '2019-04-29T18:34:49Z'],
    ['Mon, 29 Apr 2019 11:04:49', '2019-04-29T11:04:49Z'],
    ['Mon, 29 Apr 2019 11:04:49 CEST', '2019-04-29T09:04:49Z'],
    ['Mon, 29 Apr 2019 11:04:49 EDT', '2019-04-29T15:04:49Z'],
    ['Mon, 29 Apr 2019 11:04 PST', '2019-04-29T19:04:00Z'],
    ['Mon, 29 Apr 2019 11:04:49 GMT+02:00', '2019-04-29T09:04:49Z'],
    ['Mon, 29 Apr 2019 11:04:49 K', '2019-04-29T11:04:49Z'],
    ['29-Apr-2019 11:04:49 Z', '2019-04-29T11:04:49Z'],
    ['21 Nov 97 09:55:06 GMT', '1997-11-21T09:55:06Z'],
    ['Mon, 1 Jan 01 10:00 EST', '2001-01-01T15:00:00Z'],
    ['Wed, 3 Apr 119 10:00:00 GMT', '2019-04-03T10:00:00Z'],
    ['Tue, 1 Jul 2003 ((tricky)\n comment) 10:52:37 +0200', '2003-07-01T08:52:37Z'],
    ['Fri Nov 21 09:55:06 1997', '1997-11-21T09:55:06Z'],
    ['Fri Nov 21 09:55:06 EST 1997', '1997-11-21T14:55:06Z'],
    ['Nov 21, 1997 9:05 PM -0700', '1997-11-22T04:05:00Z'],
    ['2019-04-29T03:05:03.123+02:00', '2019-04-29T01:05:03Z'],
    ['2019/04/29 03:05:03', '2019-04-29T03:05:03Z'],
    ['Do, 4 Okt 2018 10:00:00 +0200', '2018-10-04T08:00:00Z'],
    ['Sat, 30 Jun 2012 23:59:60 +0000', '2012-06-30T23:59:59Z'],
    ['Fri, 21 Nov 1997 09(comment):   55  :  06 -0600', '1997-11-21T15:55:06Z'],
    ['Thu, 22 Aug 0102 12:07:35 +0800', '2002-08-22T04:07:35Z'],
    ['22 Aug 0102 12:07:35 +0800', '2002-08-22T04:07:35Z'],
    ['Mon, 27 May 2002 10:28:3 +0200', '2002-05-27T08:28:03Z'],
    ['Mon, 22 Jul 2002 0:4:52 -0500', '2002-07-22T05:04:52Z'],
    ['2002/09/14 Sat 02:29:32 CDT', '2002-09-14T07:29:32Z'],
    ['Sat, 21 Sep 02 05:01:06 Greenwich Standard Time', '2002-09-21T05:01:06Z'],
    // Null rather than wrong.
    ['Tue, 17 Sep 2002 11:59:30 +-0500', null],
    ['Fri, 02 Aug 2002 23:37:59 0530', null],
    ['Mon, 30 Jun 3609 15:33:50 +0600', null],
    ['Thu, 31 Feb 2019 00:00:00 +0000', null],
    ['Fri, 29 Feb 2019 00:00:00 +0000', null],
    ['Mon, 29 Apr 2019 24:00:00 +0000', null],
    ['Mon, 29 Apr 2019 11:60:00 +0000', null],
    ['Mon, 29 Apr 2019 11:04:49 +9900', null],
    ['Mon, 29 Apr 2019 11:04:49 XYZT', null],
    ['Mon, 29 Apr 2019', null],
    ['Mon, 29 Foo 2019 11:04:49 +0000', null],
    ['04/05/2019 10:00', null],
    ['yesterday', null],
    ['', null],
  ])('%s', (value, expected) => {
    expect(iso(parseDate(value))).toBe(expected);
  });

  test('Received, behind the last semicolon', () => {
    const value = 'from a (b; c) by d with ESMTP id 1\n\tfor <x@y>; Mon, 29 Apr 2019 05:05:03 +0200 (CEST)';
    expect(iso(parseReceived(value))).toBe('2019-04-29T03:05:03Z');
    expect(parseReceived('from a by b')).toBeNull();
  });

  test.each<[string, string | null]>([
    ['From ana@x.org Thu Jan 04 10:00:00 2024', '2024-01-04T10:00:00Z'],
    ['From ana@x.org Thu Jan  4 10:00:00 2024 remote from x', '2024-01-04T10:00:00Z'],
    ['From 28668125511680@xxx Thu Apr 16 09:53:04 +0000 2015', '2015-04-16T09:53:04Z'],
    ['From 184@xxx Thu Apr 16 09:53:04 -0700 2015', '2015-04-16T16:53:04Z'],
    ['From - Mon Mar 13 11:52:56 2000', '2000-03-13T11:52:56Z'],
    ['From - ', null],
    ['From 1844347792267117879@xxx', null],
  ])('separator: %s', (line, expected) => {
    expect(iso(parseSeparator(line))).toBe(expected);
  });
});
