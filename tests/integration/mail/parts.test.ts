import { truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packBatch } from '../../../main/import/packed-batch.ts';
import type { Piece } from '../../../main/import/pieces/piece.ts';
import { readHere } from '../../../main/import/pieces/piece-reader.ts';
import { readInPieces } from '../../../main/import/pieces/read-in-pieces.ts';
import { cutIntoParts } from '../../../main/import/sources/mbox-parts.ts';
import type { MboxPart } from '../../../main/import/sources/read-mbox.ts';
import { readPath } from '../../../main/import/sources/read-path.ts';
import { seeded } from '../../seeded.ts';
import { temporaryFolder } from '../command-line.ts';
import { unpackedItems } from './packed-items.ts';

const dated = 'From ana@x.org Thu Jan 04 10:00:00 2024\n';
const inner = `${dated}Subject: inner\n\nquoted\n\n`;
const patch = (digit: string) =>
  `From ${digit.repeat(40)} Mon Sep 17 00:00:00 2001\nSubject: ${digit}\n\ntext\n\n`;

/** Small mailboxes, each with something that could be cut wrongly. */
const nasty: Readonly<Record<string, string>> = {
  'plain ones': `${dated}Subject: one\n\nHello\n\n${dated}Subject: two\n\nFrom here on it is text.\n>From x\n\nFrom - \nSubject: three\n`,
  'whole mailboxes in a message that says how long it is': `${dated}Subject: outer\nContent-Length: ${inner.length * 3}\n\n${inner.repeat(3)}\n${dated}Subject: next\nContent-Length: ${inner.length}\n\n${inner}`,
  'a length that is wrong': `${dated}Subject: outer\nContent-Length: ${inner.length * 2 + 7}\n\n${inner.repeat(2)}\n${dated}Subject: next\n\n`,
  'patches in bodies': `${dated}Subject: a\n\n${patch('0')}${dated}Subject: b\n\n${patch('1')}`,
  'a series of patches': `${patch('2')}${patch('3')}${dated}Subject: b\n\n${patch('4')}`,
  'no line feed alone': `${dated}Subject: a\n\ntext\n\n${dated}Subject: b\n\nFrom \n`.replaceAll(
    '\n',
    '\r\n',
  ),
  'headers without bodies, lines without headers': `\n\n${dated}Subject: a\n${dated}${dated}Subject: b\n\nFrom now on:\nit is text\n\nFrom Russia with love\nYear: 1963\n${dated}`,
  'nothing behind the last separator': `${dated}Subject: a\n\nFrom me@x.org Thu Jan 04 10:00:00 2024\nTo: b\n\nFrom `,
};

function write(mbox: string): { readonly file: string; readonly bytes: number } {
  const file = join(temporaryFolder(), 'a.mbox');
  const content = Buffer.from(mbox, 'latin1');
  writeFileSync(file, content);
  return { file, bytes: content.length };
}

async function* pieces(file: string, bytes: number, parts: readonly MboxPart[]): AsyncGenerator<Piece> {
  const met = { size: bytes, written: 0n };
  const plain = { disk: file, met, path: '', names: ['a.mbox'] };
  for (const part of parts) yield { type: 'part', file: plain, part, bytes: 0 };
}

const options = { signal: new AbortController().signal, onNote: () => undefined };

/** What parts give, read by two at once. */
async function inParts(file: string, bytes: number, parts: readonly MboxPart[]): Promise<unknown[]> {
  const found: unknown[] = [];
  for await (const { batch } of readInPieces(pieces(file, bytes, parts), [readHere, readHere], options)) {
    found.push(...unpackedItems(batch));
  }
  return found;
}

async function inOneGo(file: string): Promise<unknown[]> {
  const found: unknown[] = [];
  for await (const items of readPath(file, {})) found.push(...unpackedItems(packBatch(items)));
  return found;
}

/** Two parts that meet at `at`. */
function cutAt(mbox: string, at: number): readonly MboxPart[] {
  const [first, second] = cutIntoParts(Buffer.from(mbox, 'latin1'), at * 2, at) ?? [];
  if (!first || !second) throw new Error('There is no separator');
  return [first, second];
}

describe('an mbox read in parts', () => {
  it.each(Object.entries(nasty))('gives the same wherever it is cut: %s', async (_, mbox) => {
    const { file, bytes } = write(mbox);
    const whole = await inOneGo(file);
    expect(whole.length).toBeGreaterThan(1);
    for (let at = 1; at < bytes; at++)
      expect(await inParts(file, bytes, cutAt(mbox, at)), `${at}`).toEqual(whole);
  });

  it('gives the same in many parts, smaller than messages and larger', async () => {
    const random = seeded(20_261_125);
    const boxes = Object.values(nasty);
    for (let round = 0; round < 40; round++) {
      const count = 2 + Math.floor(random() * 4);
      const mbox = Array.from({ length: count }, () => boxes[Math.floor(random() * boxes.length)]).join('');
      const { file, bytes } = write(mbox);
      const parts =
        cutIntoParts(Buffer.from(mbox, 'latin1'), bytes, 20 + Math.floor((random() * bytes) / 2)) ?? [];
      expect(parts.length).toBeGreaterThan(1);
      expect(await inParts(file, bytes, parts), mbox).toEqual(await inOneGo(file));
    }
  });

  it('is read up to where the file breaks off, and says so once', async () => {
    const mbox = `${dated}Subject: a\n\n${'text\n'.repeat(100)}`.repeat(6);
    const { file, bytes } = write(mbox);
    truncateSync(file, Math.floor(bytes / 2));
    for (const size of [100, 300, 700, 2000]) {
      const found = await inParts(file, bytes, cutIntoParts(Buffer.from(mbox), bytes, size) ?? []);
      expect(found.map((item) => (item as { error: string | null }).error)).toEqual([
        null,
        null,
        null,
        'It became shorter while it was read.',
      ]);
    }
  });

  it('says of the file as a whole what is to be said of it', async () => {
    const header = `${dated}Subject: a\nX-Long: ${'y'.repeat(2 << 20)}\n\ntext\n`;
    const { file, bytes } = write(header.repeat(3));
    const notes: string[] = [];
    const parts = cutIntoParts(Buffer.from(header), bytes, 1 << 20) ?? [];
    const reading = readInPieces(pieces(file, bytes, parts), [readHere], {
      ...options,
      onNote: (note) => notes.push(note),
    });
    for await (const _ of reading);
    expect(notes).toEqual([
      'The headers of 3 messages are larger than 1 MB; what stands beyond was not read.',
      '“a.mbox” was written to while it was read; import it again to be sure of it.',
    ]);
  });

  it('is not cut when its beginning does not show how it is written', () => {
    expect(cutIntoParts(Buffer.from('Subject: a\n\nFrom here\n'), 1000, 10)).toBeNull();
  });
});
