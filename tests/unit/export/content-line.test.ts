import { describe, expect, it } from 'vitest';
import { contentLines, textLine } from '../../../shared/export/content-line.ts';

describe('a line of iCalendar and vCard', () => {
  it('escapes what means something', () => {
    expect(textLine('NOTE', 'a, b; c\\d\ne\r\nf\u0007')).toBe('NOTE:a\\, b\\; c\\\\d\\ne\\nf');
  });

  it('is folded at 75 octets, between characters', () => {
    const line = textLine('SUMMARY', `${'a'.repeat(66)}é😀${'b'.repeat(80)}`);
    const parts = line.split('\r\n');
    expect(parts.map((part) => Buffer.byteLength(part))).toEqual([74, 75, 13]);
    expect(parts.slice(1).every((part) => part.startsWith(' '))).toBe(true);
    expect(parts.map((part, index) => (index === 0 ? part : part.slice(1))).join('')).toBe(
      `SUMMARY:${'a'.repeat(66)}é😀${'b'.repeat(80)}`,
    );
  });

  it('ends with a carriage return and a line feed', () => {
    expect(contentLines(['A:1', 'B:2'])).toBe('A:1\r\nB:2\r\n');
  });
});
