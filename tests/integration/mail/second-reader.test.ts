import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { packBatch } from '../../../main/import/packed-batch.ts';
import type { Piece } from '../../../main/import/pieces/piece.ts';
import { readHere } from '../../../main/import/pieces/piece-reader.ts';
import { planPieces } from '../../../main/import/pieces/plan-pieces.ts';
import { readInPieces } from '../../../main/import/pieces/read-in-pieces.ts';
import { SecondReader } from '../../../main/import/pieces/second-reader.ts';
import { cutIntoParts } from '../../../main/import/sources/mbox-parts.ts';
import type { MboxPart } from '../../../main/import/sources/read-mbox.ts';
import { readPath } from '../../../main/import/sources/read-path.ts';
import { temporaryFolder } from '../command-line.ts';
import { unpackedItems } from './packed-items.ts';

function secondReader(): SecondReader {
  const reader = new SecondReader(new URL('../../../out/main/import-process.js', import.meta.url));
  onTestFinished(() => reader.close());
  return reader;
}

const message = (index: number) =>
  `From a@x.example Thu Jan 04 10:00:00 2024\nFrom: Ana <a${index}@x.example>\nTo: mira@home.example\nDate: Thu, 04 Jan 2024 10:00:00 +0000\nMessage-ID: <${index}@x.example>\nSubject: About ${index}\n\n${'Words of a person.\n'.repeat(index % 50)}\n`;

/** An mbox of this many messages, and its parts. */
function inParts(count: number, size: number): { readonly file: string; readonly pieces: readonly Piece[] } {
  const mbox = Buffer.from(Array.from({ length: count }, (_, index) => message(index)).join(''));
  const file = join(temporaryFolder(), 'a.mbox');
  writeFileSync(file, mbox);
  const met = { size: mbox.length, written: 0n };
  const plain = { disk: file, met, path: '', names: ['a.mbox'] };
  const parts = cutIntoParts(mbox.subarray(0, 4096), mbox.length, size) ?? [];
  const bytes = ({ from, to }: MboxPart) => Math.min(to, mbox.length) - from;
  return { file, pieces: parts.map((part) => ({ type: 'part', file: plain, part, bytes: bytes(part) })) };
}

async function* each(pieces: readonly Piece[]): AsyncGenerator<Piece> {
  yield* pieces;
}

async function inOneGo(path: string): Promise<unknown[]> {
  const found: unknown[] = [];
  for await (const items of readPath(path, {})) found.push(...unpackedItems(packBatch(items)));
  return found;
}

const never = new AbortController().signal;
const options = { signal: never, onNote: () => undefined };

describe('a second reader', () => {
  it('reads parts of an mbox beside the first, and the order stays', async () => {
    const { file, pieces } = inParts(3000, 20_000);
    expect(pieces.length).toBeGreaterThan(50);
    const found: unknown[] = [];
    let behind = 0;
    for await (const { batch, bytes } of readInPieces(each(pieces), [readHere, secondReader()], options)) {
      found.push(...unpackedItems(batch));
      expect(bytes).toBeGreaterThanOrEqual(behind);
      behind = bytes;
    }
    expect(found).toHaveLength(3000);
    expect(found).toEqual(await inOneGo(file));
  });

  it('reads by itself what a folder holds, in the order of its names', async () => {
    const folder = temporaryFolder();
    for (const name of ['cur', 'new', '.Sent']) {
      mkdirSync(join(folder, name));
      for (let index = 0; index < 150; index++) {
        writeFileSync(
          join(folder, name, `${index}:2,${index % 9 === 0 ? 'T' : 'S'}`),
          message(index).slice(42),
        );
      }
    }
    writeFileSync(join(folder, 'notes.bin'), Buffer.alloc(100, 7));
    writeFileSync(join(folder, 'all.mbox'), message(7) + message(8));
    const found: unknown[] = [];
    for await (const { batch } of readInPieces(
      planPieces(folder, options.onNote),
      [secondReader()],
      options,
    )) {
      found.push(...unpackedItems(batch));
    }
    expect(found).toHaveLength(453);
    expect(found).toEqual(await inOneGo(folder));
  });

  it('stops when it is told to, and can be given more', async () => {
    const reader = secondReader();
    const { pieces } = inParts(3000, 20_000);
    const stop = new AbortController();
    let batches = 0;
    const reading = readInPieces(each(pieces), [reader], { ...options, signal: stop.signal });
    for await (const _ of reading) {
      batches += 1;
      stop.abort();
    }
    expect(batches).toBe(1);
    const { file, pieces: more } = inParts(500, 10_000);
    const found: unknown[] = [];
    for await (const { batch } of readInPieces(each(more), [reader], options))
      found.push(...unpackedItems(batch));
    expect(found).toEqual(await inOneGo(file));
  });

  it('says so when its thread ends, and does not keep the import waiting', async () => {
    const reader = secondReader();
    const { pieces } = inParts(3000, 20_000);
    const read = async () => {
      for await (const _ of readInPieces(each(pieces), [reader], options)) reader.close();
    };
    await expect(read()).rejects.toThrow('The second reader ended');
  });
});
