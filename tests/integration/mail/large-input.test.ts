import { describe, expect, test } from 'vitest';
import { cutHeadersNote } from '../../../main/import/mail/header-block.ts';
import type { ByteSource } from '../../../main/import/sources/byte-source.ts';
import { readMbox } from '../../../main/import/sources/read-mbox.ts';
import type { ReadItem } from '../../../shared/envelope.ts';
import { mailOf } from './unpacked.ts';

/** A text, or one text over and over up to a number of bytes. */
type Piece = string | { readonly text: string; readonly bytes: number };

/** A file that is made while it is read, so that nothing of its size is ever in memory or on disk. */
class MadeSource implements ByteSource {
  taken = 0;
  readonly #pieces: { readonly block: Buffer; left: number }[];

  constructor(pieces: readonly Piece[]) {
    this.#pieces = pieces.map((piece) => {
      const text =
        typeof piece === 'string' ? piece : piece.text.repeat(Math.ceil((1 << 20) / piece.text.length));
      const block = Buffer.from(text, 'latin1');
      return { block, left: typeof piece === 'string' ? block.length : piece.bytes };
    });
  }

  async read(memory: Buffer, at: number, length: number): Promise<number> {
    while (this.#pieces[0]?.left === 0) this.#pieces.shift();
    const [piece] = this.#pieces;
    if (!piece) return 0;
    const count = piece.block.copy(memory, at, 0, Math.min(length, piece.left, piece.block.length));
    piece.left -= count;
    this.taken += count;
    return count;
  }

  async close(): Promise<void> {}
}

const separator = 'From a@x.org Thu Jan 04 10:00:00 2024\n';
const last = `${separator}Subject: last\nFrom: b@x.org\n\nThanks!\n`;
const megabyte = 1 << 20;

/** Items of a made mbox, and by how many bytes the memory of the process grew at most while it was read. */
async function readMade(...pieces: Piece[]): Promise<{ items: ReadItem[]; growth: number; notes: string[] }> {
  const items: ReadItem[] = [];
  const before = process.memoryUsage().rss;
  let growth = 0;
  const reading = readMbox(new MadeSource(pieces), 'a.mbox', 'normal');
  let step = await reading.next();
  for (; step.done !== true; step = await reading.next()) {
    items.push(...step.value);
    growth = Math.max(growth, process.memoryUsage().rss - before);
  }
  const cut = step.value?.cut ?? 0;
  return { items, growth, notes: cut > 0 ? [cutHeadersNote('a.mbox', cut)] : [] };
}

describe('inputs larger than memory should ever be', () => {
  const cut = ['a.mbox: The header of a message is larger than 1 MB; what stands beyond was not read.'];
  test.each<[string, Piece[], string[]?]>([
    [
      'a million parts',
      [
        'Content-Type: multipart/mixed; boundary=b\n\n',
        { text: '--b\n\nHello\n', bytes: 11_000_000 },
        '--b--\n',
      ],
    ],
    [
      'a million levels',
      [
        'Content-Type: multipart/mixed; boundary=b\n\n--b\n',
        { text: 'Content-Type: multipart/mixed; boundary=b\n\n--b\n', bytes: 47_000_000 },
        '\nHello\n',
      ],
    ],
    ['bytes that are no UTF-8', ['\n', { text: '\xff\xc3\x28\x80', bytes: 50 * megabyte }, '\n']],
    ['one field of 200 MB', ['X-Long: ', { text: 'abcdefgh', bytes: 200 * megabyte }, '\n\nHello\n'], cut],
    [
      'a header of 200 MB in lines',
      [{ text: 'X-Some: thing\n ', bytes: 200 * megabyte }, '\n\nHello\n'],
      cut,
    ],
    [
      'a list of addresses of 200 MB',
      ['To: ', { text: 'a@x.org, ', bytes: 200 * megabyte }, '\n\nHello\n'],
      cut,
    ],
    ['a line of 1 GB', ['\n', { text: 'From ', bytes: 1024 * megabyte }, '\n']],
    ['50 MB of separators that are none', ['\n', { text: '\nFrom \n', bytes: 50 * megabyte }, '\n']],
    ['500 MB of NUL bytes', ['\n', { text: '\0', bytes: 500 * megabyte }, '\n']],
    [
      'an attachment of 500 MB',
      [
        'Content-Type: multipart/mixed; boundary=b\n\n--b\n\nHello there\n--b\nContent-Type: application/zip\n\n',
        { text: `${'QUJD'.repeat(19)}\n`, bytes: 500 * megabyte },
        '\n--b--\n',
      ],
    ],
  ])('%s', async (_, pieces, notes = []) => {
    const { items, growth, notes: said } = await readMade(`${separator}Subject: first\n`, ...pieces, last);
    expect(items.map((item) => mailOf(item).subject)).toEqual(['first', 'last']);
    expect(mailOf(items[1])).toMatchObject({ ownWords: 'acknowledgement', from: [{ address: 'b@x.org' }] });
    expect(growth).toBeLessThan(200 * megabyte);
    expect(said).toEqual(notes);
  });

  test('a mailbox of 4.5 GB', async () => {
    const size = 4500 * megabyte;
    const first = `${separator}Subject: first\n\n`;
    const { items, growth } = await readMade(
      first,
      { text: `${'x'.repeat(75)}\n`, bytes: size },
      `\n${last}`,
    );
    expect(items.map(({ offset }) => offset)).toEqual([0, first.length + size + 1]);
    expect(mailOf(items[1]).subject).toBe('last');
    expect(growth).toBeLessThan(200 * megabyte);
  });
});
