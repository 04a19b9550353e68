import { describe, expect, it } from 'vitest';
import { decodeBlock } from '../../../main/import/outlook/pst/block-coding.ts';
import type { BlockCoding } from '../../../main/import/outlook/pst/layout.ts';

function decoded(hex: string, coding: BlockCoding, id: number): string {
  return decodeBlock(Buffer.from(hex, 'hex'), coding, id).toString('latin1');
}

describe('the coding of blocks', () => {
  it.each<[BlockCoding, number, string]>([
    ['plain', 0, '48656c6c6f'],
    // Worked out by another implementation from the tables of [MS-PST] 5.1; readpst reads files so written.
    ['permuted', 0x12345604, '07eafdfd86'],
    ['cyclic', 0x12345604, 'c234b47c3c'],
  ])('%s is undone', (coding, id, hex) => {
    expect(decoded(hex, coding, id)).toBe('Hello');
  });

  it('cyclic begins with the lower 32 bits of the id and goes round', () => {
    const once = Buffer.alloc(70_000, 'x');
    const other = decodeBlock(once, 'cyclic', 0x1_0000_0008);
    expect(other.equals(once)).toBe(false);
    expect(decodeBlock(other, 'cyclic', 8).equals(once)).toBe(true);
  });
});
