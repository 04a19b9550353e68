import { beforeAll, describe, expect, test } from 'vitest';
import type { Party, ReadItem } from '../../../shared/envelope.ts';
import { corpus, haveCorpora } from '../../corpora.ts';
import { listArchive, mailOf, packedLines, readAll } from './unpacked.ts';

type Named = readonly [address: string, name: string];
interface Expected {
  readonly i: number;
  readonly unread?: true;
  readonly f: readonly Named[];
  readonly t?: readonly Named[];
  readonly c?: readonly Named[];
  readonly d: number | null;
  readonly s: string;
  readonly m: string;
}

const names = (parties: readonly Party[]) => parties.map(({ name }) => name);

/** Blanks do not count: CPython keeps those that folding left, and those at the end. */
const squeezed = (text: string) => text.replace(/\s+/g, '');

describe.runIf(haveCorpora())('15,000 messages of a list, against another reader of them', () => {
  let items: readonly ReadItem[] = [];
  let rows: readonly Expected[] = [];

  beforeAll(async () => {
    items = await readAll(await listArchive());
    rows = await packedLines<Expected>(corpus('mail/list-2019.expected.jsonl.gz'));
  });

  /** Numbers of the messages for which something differs, of those the other reader could read. */
  const differing = (differs: (item: ReadItem, row: Expected) => boolean) =>
    rows.filter((row) => !row.unread && differs(items[row.i] as ReadItem, row)).map(({ i }) => i);

  test('none is lost, none is made up, none is refused', () => {
    expect(items.length).toBe(15_000);
    expect(rows.length).toBe(15_000);
    expect(rows.filter(({ unread }) => unread).length).toBe(52);
    expect(items.filter(({ error }) => error !== null)).toEqual([]);
    expect(items[14_999]?.offset).toBeLessThan(123_580_055);
  });

  /** Addresses, dates and ids are compared in tests/integration/agreement. */
  test('subjects are the same but for blanks', () => {
    // Two subjects were folded before nine blanks each time: a fold is one blank here, ten there.
    expect(differing((item, { s }) => mailOf(item).subject !== s.trim())).toEqual([12_179, 12_207]);
  });

  test('names differ only where the other reader takes no comment for a name', () => {
    const differ = (parties: readonly Party[], named: readonly Named[] = []) =>
      parties.some(({ name }, index) => {
        const other = named[index]?.[1] ?? '';
        return squeezed(name) !== squeezed(other) && other !== '';
      });
    expect(
      differing((item, { f, t, c }) => {
        const { from, to, cc } = mailOf(item);
        return differ(from, f) || differ(to, t) || differ(cc, c);
      }),
    ).toEqual([]);
    const { cc } = mailOf(items[1103]);
    expect(names(cc)).toContain('moderated list:ARM PORT');
  });

  test('the 52 that the other reader gave up are read', () => {
    const unread = rows.filter((row) => row.unread).map(({ i }) => mailOf(items[i]));
    expect(
      unread.filter(({ from, instant, messageId }) => from.length === 0 || instant === null || !messageId),
    ).toEqual([]);
  });

  test('all are bulk, and one was sent by a machine', () => {
    expect(items.filter((item) => mailOf(item).bulk).length).toBe(15_000);
    expect(items.filter((item) => mailOf(item).machine !== null).length).toBe(1);
    expect(new Set(items.flatMap((item) => mailOf(item).listHosts))).toContain('vger.kernel.org');
  });

  test('packed, they are the same', async () => {
    expect(await readAll(corpus('mail/list-2019.mbox.gz'))).toEqual(items);
  });
});
