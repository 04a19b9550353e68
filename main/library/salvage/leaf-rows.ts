import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import type { SqlRow } from '../database.ts';
import { pageBytes } from './first-page.ts';
import { readRecord, readVarint } from './record.ts';

/** First byte of a page that holds rows of a table (sqlite.org/fileformat2.html, 1.6). */
const tableLeaf = 13;
const leafHeader = 8;
/** Of a row that is too long for its page, so much stands in it at most and at least; the rest in pages of their own. */
const mostLocal = pageBytes - 35;
const leastLocal = Math.floor(((pageBytes - 12) * 32) / 255) - 23;
const perOverflow = pageBytes - 4;

type ReadPage = (number: number) => Buffer;

/**
 * The rows of every page that holds rows of a table, whichever, also of pages nothing leads to any more: first the number of the row, which
 * stands in the place of a first column that is the row's number. Pages that were given free may still hold rows that were removed.
 */
export function* leafRows(path: string): Generator<SqlRow> {
  const file = openSync(path, 'r');
  try {
    const pages = Math.floor(fstatSync(file).size / pageBytes);
    const readPage = (number: number): Buffer => {
      if (number < 1 || number > pages) throw new RangeError('a page beyond the file');
      const page = Buffer.alloc(pageBytes);
      readSync(file, page, 0, pageBytes, (number - 1) * pageBytes);
      return page;
    };
    for (let number = 2; number <= pages; number += 1) yield* rowsOf(readPage(number), readPage, pages);
  } finally {
    closeSync(file);
  }
}

function* rowsOf(page: Buffer, readPage: ReadPage, pages: number): Generator<SqlRow> {
  if (page[0] !== tableLeaf) return;
  const cells = Math.min(page.readUInt16BE(3), (pageBytes - leafHeader) / 2);
  for (let index = 0; index < cells; index += 1) {
    try {
      yield rowAt(page, page.readUInt16BE(leafHeader + 2 * index), readPage, pages);
    } catch {
      // This row is damaged; the next one need not be.
    }
  }
}

function rowAt(page: Buffer, at: number, readPage: ReadPage, pages: number): SqlRow {
  const length = readVarint(page, at);
  const id = readVarint(page, length.end);
  const [first = null, ...rest] = readRecord(payloadAt(page, id.end, length.value, readPage, pages));
  return [first ?? id.value, ...rest];
}

function payloadAt(page: Buffer, at: number, length: number, readPage: ReadPage, pages: number): Buffer {
  if (length <= mostLocal) {
    if (at + length > pageBytes) throw new RangeError('a row longer than its page');
    return page.subarray(at, at + length);
  }
  if (length > pages * pageBytes) throw new RangeError('a row longer than the file');
  const fitting = leastLocal + ((length - leastLocal) % perOverflow);
  const local = fitting <= mostLocal ? fitting : leastLocal;
  const parts = [page.subarray(at, at + local)];
  let next = page.readUInt32BE(at + local);
  for (let left = length - local; left > 0; left -= perOverflow) {
    const overflow = readPage(next);
    next = overflow.readUInt32BE(0);
    parts.push(overflow.subarray(4, 4 + Math.min(left, perOverflow)));
  }
  return Buffer.concat(parts);
}
