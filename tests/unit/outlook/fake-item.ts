import { NamedIds, type NamedSet } from '../../../main/import/outlook/mapi/named-ids.ts';
import type { OutlookItem } from '../../../main/import/outlook/mapi/outlook-item.ts';
import { Properties, types } from '../../../main/import/outlook/mapi/properties.ts';

/** Values of properties by id: texts, numbers, truths, moments and bytes, as what they are. */
export type FakeValues = Readonly<Record<number, string | number | boolean | Date | Buffer>>;

function stored(value: FakeValues[number]): { type: number; bytes: Buffer } {
  if (typeof value === 'string') return { type: types.text, bytes: Buffer.from(value, 'utf16le') };
  if (typeof value === 'boolean') return { type: types.truth, bytes: Buffer.from([value ? 1 : 0]) };
  if (Buffer.isBuffer(value)) return { type: types.binary, bytes: value };
  const bytes = Buffer.alloc(8);
  if (typeof value === 'number') {
    bytes.writeInt32LE(value);
    return { type: types.long, bytes: bytes.subarray(0, 4) };
  }
  bytes.writeBigUInt64LE(BigInt(value.getTime()) * 10_000n + 116_444_736_000_000_000n);
  return { type: types.time, bytes };
}

function fakeProperties(values: FakeValues): Properties {
  const found = new Map(Object.entries(values).map(([id, value]) => [Number(id), stored(value)]));
  return new Properties(
    {
      find: (id) => {
        const value = found.get(id);
        return value === undefined ? null : { type: value.type, bytes: () => value.bytes };
      },
    },
    '',
  );
}

/** Names, each of which has the id 0x8000 and its place in this list. */
const names: readonly (readonly [NamedSet, number])[] = [
  ['appointment', 0x820d],
  ['appointment', 0x820e],
  ['appointment', 0x8215],
  ['appointment', 0x8216],
  ['appointment', 0x8217],
  ['appointment', 0x8218],
  ['appointment', 0x8205],
  ['appointment', 0x8234],
  ['appointment', 0x825e],
  ['meeting', 0x0003],
  ['meeting', 0x0023],
  ['appointment', 0x8233],
  ['appointment', 0x8228],
  ['address', 0x8083],
  ['address', 0x8093],
  ['address', 0x8084],
  ['address', 0x80de],
];
const guids =
  '0220060000000000c00000000000004690dad86e0b451b1098da00aa003f13050420060000000000c000000000000046';

function namedIds(): NamedIds {
  const entries = Buffer.alloc(names.length * 8);
  names.forEach(([set, lid], index) => {
    entries.writeUInt32LE(lid, index * 8);
    entries.writeUInt16LE((3 + ['appointment', 'meeting', 'address'].indexOf(set)) << 1, index * 8 + 4);
    entries.writeUInt16LE(index, index * 8 + 6);
  });
  return new NamedIds(Buffer.from(guids, 'hex'), entries);
}

/** The id of a named property in items made here. */
export function named(set: NamedSet, lid: number): number {
  const index = names.findIndex(([ofSet, name]) => ofSet === set && name === lid);
  if (index < 0) throw new RangeError('Add the name to the list.');
  return 0x8000 + index;
}

export function fakeItem(
  values: FakeValues,
  people: readonly FakeValues[] = [],
  files: readonly FakeValues[] = [],
): OutlookItem {
  return {
    properties: fakeProperties(values),
    names: namedIds(),
    people: () => people.map(fakeProperties),
    files: () => files.map(fakeProperties),
  };
}
