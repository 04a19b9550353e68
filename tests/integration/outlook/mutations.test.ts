import { describe, expect, it } from 'vitest';
import { bytesOfBuffer } from '../../../main/import/outlook/file-bytes.ts';
import { OutlookProblem } from '../../../main/import/outlook/outlook-problem.ts';
import type { LayoutKind } from '../../../main/import/outlook/pst/layout.ts';
import { readMsg } from '../../../main/import/outlook/read-msg.ts';
import { readStore } from '../../../main/import/outlook/read-store.ts';
import type { ReadItem } from '../../../shared/envelope.ts';
import { seeded } from '../../seeded.ts';
import { buildCompound, messageStorage } from '../../unit/outlook/compound-builder.ts';
import { propertyBlock, tableBlocks } from '../../unit/outlook/heap-builder.ts';
import { minutesOf, recurrenceBytes } from '../../unit/outlook/recurrence-bytes.ts';
import { buildStore } from '../../unit/outlook/store-builder.ts';

/** Numbers that sit at the edges of counts, offsets and signs. */
const edges = [0, 1, 0x7f, 0xff, 0x7fff, 0xffff, 0x7fff_ffff, 0x8000_0000, 0xffff_ffff];

/** The bytes with up to eight of them, or words, or stretches, changed; now and then cut. */
function mutated(bytes: Buffer, random: () => number): Buffer {
  const pick = (below: number) => Math.floor(random() * below);
  const copy = Buffer.from(bytes);
  for (let edits = 1 + pick(8); edits > 0; edits -= 1) {
    const at = pick(copy.length - 4);
    const kind = pick(4);
    if (kind === 0) copy[at] = pick(256);
    else if (kind === 1) copy[at] = (copy[at] ?? 0) ^ (1 << pick(8));
    else if (kind === 2) copy.writeUInt32LE(edges[pick(edges.length)] ?? 0, at);
    else copy.copy(copy, at, pick(copy.length), pick(copy.length));
  }
  return pick(10) === 0 ? copy.subarray(0, pick(copy.length)) : copy;
}

function letter(): Buffer {
  const person = messageStorage(8, { 12289: 'Me', 12290: 'SMTP', 12291: 'me@example.net' }, { 3093: 1 });
  const texts = { 26: 'IPM.Note', 55: 'Lunch', 125: 'From: a@b.org\r\n', 4096: 'Hello '.repeat(300) };
  return buildCompound(messageStorage(32, texts, { 57: new Date(0) }, { '__recip_version1.0_#0': person }));
}

function smallStore(kind: LayoutKind): Buffer {
  const id = (index: number, type: number) => (0x400 + index) * 32 + type;
  const table = tableBlocks(
    [
      { id: 0x0c15, type: 3 },
      { id: 0x3003, type: 0x1f },
    ],
    Array.from({ length: 9 }, (_, index) => ({ 3093: 1, 12291: `p${index}@example.org` })),
    0x1f,
    3,
  );
  const guids = Buffer.from('0220060000000000c000000000000046', 'hex');
  const names = Buffer.alloc(16);
  names.writeUInt32LE(0x8216, 0);
  names.writeUInt16LE(6, 4);
  names.writeUInt32LE(0x820d, 8);
  names.writeUInt16LE(6, 12);
  names.writeUInt16LE(1, 14);
  const series = recurrenceBytes({ startDate: minutesOf(2020, 1, 1), deleted: [minutesOf(2020, 1, 2)] });
  const subnodes = new Map([
    [0x692, { data: [table.data], subnodes: new Map([[0x1f, { data: table.rows }]]) }],
  ]);
  const mail = propertyBlock({ 26: 'IPM.Note', 55: 'Lunch', 57: new Date(0), 4096: 'Hello' });
  const meeting = propertyBlock({ 26: 'IPM.Appointment', 32768: series, 32769: new Date(0) });
  return buildStore(kind, 'permuted', [
    { id: 0x61, parent: 0, data: [propertyBlock({ 2: guids, 3: names })] },
    { id: 0x122, parent: 0x122, data: [propertyBlock({ 12289: '' })] },
    { id: id(1, 2), parent: 0x122, data: [propertyBlock({ 12289: 'Inbox', 13826: 40 })] },
    ...Array.from({ length: 40 }, (_, index) => ({
      id: id(100 + index, 4),
      parent: id(1, 2),
      data: [index % 2 === 0 ? mail : meeting],
      subnodes,
    })),
  ]);
}

/** Items a mutated file may come to at most: more would mean that something is read again and again. */
const mostItems = 400;

/** What is wrong with what a mutated file was read as; null when nothing is. */
function wrong(items: readonly ReadItem[]): string | null {
  if (items.length > mostItems) return `${items.length} items`;
  const odd = items.find(({ envelope, error }) => (envelope === null) !== (error?.endsWith('.') === true));
  return odd === undefined ? null : JSON.stringify(odd);
}

describe('mutated files', () => {
  it('of one message are an item each, or an error', () => {
    const random = seeded(11);
    const whole = letter();
    for (let count = 0; count < 3000; count += 1) {
      const problem = wrong(readMsg(bytesOfBuffer(mutated(whole, random)), '', 'normal'));
      if (problem !== null) expect.fail(`mutation ${count}: ${problem}`);
    }
  });

  it.each<LayoutKind>(['ansi', 'unicode', 'large'])(
    'of stores (%s) never throw but with a sentence',
    (kind) => {
      const random = seeded(12);
      const whole = smallStore(kind);
      expect([...readStore(bytesOfBuffer(whole), '', 'normal')].flat().map(({ error }) => error)).toEqual(
        Array.from({ length: 40 }, () => null),
      );
      for (let count = 0; count < 300; count += 1) {
        try {
          const file = bytesOfBuffer(mutated(whole, random));
          const problem = wrong([...readStore(file, '', 'normal')].flat());
          if (problem !== null) expect.fail(`mutation ${count}: ${problem}`);
        } catch (error) {
          if (!(error instanceof OutlookProblem)) throw error;
        }
      }
    },
  );
});
