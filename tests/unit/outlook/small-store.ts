import type { LayoutKind } from '../../../main/import/outlook/pst/layout.ts';
import { propertyBlock, tableBlocks } from './heap-builder.ts';
import { minutesOf, recurrenceBytes } from './recurrence-bytes.ts';
import { buildStore } from './store-builder.ts';

/** A store whose Inbox holds twenty messages and twenty meetings in series. */
export function smallStore(kind: LayoutKind): Buffer {
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
