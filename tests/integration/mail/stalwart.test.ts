import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseDate } from '../../../main/import/mail/message-date.ts';
import type { Party } from '../../../shared/envelope.ts';
import { corpus, haveCorpora } from '../../corpora.ts';
import { mailOf, readAll } from './unpacked.ts';

interface DateTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly tz_before_gmt: boolean;
  readonly tz_hour: number;
  readonly tz_minute: number;
}
interface Mailbox {
  readonly name: string | null;
  readonly address: string | null;
}
type Value =
  | 'Empty'
  | { readonly Text: string }
  | { readonly DateTime: DateTime }
  | { readonly Address: { readonly List: readonly Mailbox[] } };
interface Parsed {
  readonly parts: readonly {
    readonly headers: readonly { readonly name: unknown; readonly value: Value }[];
  }[];
}

function instantOf(at: DateTime): number {
  const zone = (at.tz_hour * 60 + at.tz_minute) * (at.tz_before_gmt ? -1 : 1);
  return Date.UTC(at.year, at.month - 1, at.day, at.hour, at.minute - zone, at.second);
}

function header(parsed: Parsed, name: string): Value | undefined {
  return parsed.parts[0]?.headers.find((field) => field.name === name)?.value;
}

function mailboxes(value: Value | undefined): string[] {
  if (value === undefined || value === 'Empty' || !('Address' in value)) return [];
  // A name without an address is nobody we could know.
  return value.Address.List.filter(({ address }) => address?.includes('@')).map(
    ({ name, address }) => `${name ?? ''} <${address?.toLowerCase()}>`,
  );
}

/** That reader shows raw eight-bit bytes as U+FFFD, where ours are the letters of windows-1252. */
function masked(ours: readonly string[], theirs: readonly string[]): string[] {
  return ours.map((text, index) => {
    const other = theirs[index] ?? '';
    return [...text].map((char, at) => ([...other][at] === '\ufffd' ? '\ufffd' : char)).join('');
  });
}

const written = (parties: readonly Party[]) => parties.map(({ name, address }) => `${name} <${address}>`);

describe.runIf(haveCorpora())("the suite of stalwart's mail-parser", () => {
  const files = ['rfc', 'legacy'].flatMap((folder) =>
    readdirSync(corpus('mail/stalwart', folder))
      .filter((name) => name.endsWith('.eml'))
      .map((name) => `${folder}/${name.slice(0, -4)}`),
  );

  test('has its files', () => expect(files.length).toBe(64));

  test.each(files)('%s', async (name) => {
    const parsed = JSON.parse(readFileSync(corpus('mail/stalwart', `${name}.json`), 'utf8')) as Parsed;
    const [item] = await readAll(corpus('mail/stalwart', `${name}.eml`));
    const mail = mailOf(item);
    for (const field of ['from', 'to'] as const) {
      const expected = mailboxes(header(parsed, field));
      expect(masked(written(mail[field]), expected)).toEqual(expected);
    }
    const date = header(parsed, 'date');
    expect(mail.instant).toBe(
      date && date !== 'Empty' && 'DateTime' in date ? instantOf(date.DateTime) : null,
    );
    const subject = header(parsed, 'subject');
    const text = subject && subject !== 'Empty' && 'Text' in subject ? subject.Text : '';
    expect(masked([mail.subject], [text])).toEqual([text]);
    const id = header(parsed, 'message_id');
    expect(mail.messageId).toBe(id && id !== 'Empty' && 'Text' in id ? id.Text : null);
  });

  test('dates: 37 of 40 the same, the others explained', () => {
    const cases = JSON.parse(readFileSync(corpus('mail/stalwart/date.json'), 'utf8')) as {
      readonly header: string;
      readonly expected: DateTime | null;
    }[];
    expect(cases.length).toBe(40);
    const different = cases
      .filter(({ header: value, expected }) => parseDate(value) !== (expected && instantOf(expected)))
      .map(({ header: value, expected }) => [value.trim(), expected === null]);
    expect(different).toEqual([
      // Numbers without any date in them: null rather than wrong.
      ['4 8 15 16 23 42, 4 8 15 16 23 42, 4 8 15 16 23 42,', false],
      // A comment that seems invalid and is balanced.
      ['Tue, 1 Jul 2003 ((invalid)\ncomment) 10:52:37 +0200', true],
      // A zone nobody knows: null rather than UTC.
      ['Thu, 10 Jul 1997 14:53:31 ZZZZ', false],
    ]);
  });
});
