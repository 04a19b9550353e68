import { charsetOf } from '../mapi/charset-of.ts';
import { NamedIds } from '../mapi/named-ids.ts';
import type { OutlookItem } from '../mapi/outlook-item.ts';
import { Properties, type PropertyStore, type StoredValue } from '../mapi/properties.ts';
import { OutlookProblem } from '../outlook-problem.ts';
import type { CompoundEntry, CompoundFile } from './compound-file.ts';

/** What a `.msg` file is made of ([MS-OXMSG] 2.2). */

const valuesName = '__properties_version1.0';
const streamName = /^__substg1\.0_([0-9A-F]{4})([0-9A-F]{4})$/i;
/** Bytes before the first value: of the message itself, and of what belongs to it. */
const headerOfMessage = 32;
const headerOfPart = 8;
const largestValues = 1 << 20;
const mostPeople = 5000;
const mostFiles = 20;

/** The properties in a storage. Values of up to eight bytes stand in one list, others are streams. */
function readStore(file: CompoundFile, storage: CompoundEntry | undefined, header: number): PropertyStore {
  const values = new Map<number, StoredValue>();
  for (const entry of file.children(storage)) {
    if (entry.type !== 'stream') continue;
    if (entry.name === valuesName) addValues(file.read(entry, largestValues), header, values);
    const [, id, type] = streamName.exec(entry.name) ?? [];
    if (id !== undefined && type !== undefined) {
      const stored = { type: Number.parseInt(type, 16), bytes: (reach: number) => file.read(entry, reach) };
      values.set(Number.parseInt(id, 16), stored);
    }
  }
  return { find: (id) => values.get(id) ?? null };
}

function addValues(list: Buffer, header: number, values: Map<number, StoredValue>): void {
  for (let at = header; at + 16 <= list.length; at += 16) {
    const value = list.subarray(at + 8, at + 16);
    const id = list.readUInt16LE(at + 2);
    const type = list.readUInt16LE(at);
    if (!values.has(id) && inList.has(type)) values.set(id, { type, bytes: () => value });
  }
}

/** Types of values that stand in the list itself; of others it has the length. */
const inList = new Set([0x0002, 0x0003, 0x0004, 0x0005, 0x0006, 0x0007, 0x000a, 0x000b, 0x0014, 0x0040]);

function namesIn(file: CompoundFile): NamedIds {
  const storage = file.children().find(({ name }) => name === '__nameid_version1.0');
  if (storage === undefined) return new NamedIds(Buffer.alloc(0), Buffer.alloc(0));
  const streams = file.children(storage);
  const read = (wanted: string) => {
    const entry = streams.find(({ name }) => name.toUpperCase() === wanted);
    return entry === undefined ? Buffer.alloc(0) : file.read(entry, largestValues);
  };
  return new NamedIds(read('__SUBSTG1.0_00020102'), read('__SUBSTG1.0_00030102'));
}

/** @throws OutlookProblem when the file is a compound one but no message */
export function msgItem(file: CompoundFile): OutlookItem {
  const children = file.children();
  if (!children.some(({ name }) => name === valuesName)) {
    throw new OutlookProblem('It is an old Office file, but not an Outlook message.');
  }
  const store = readStore(file, undefined, headerOfMessage);
  const charset = charsetOf(store);
  const parts = (prefix: string, most: number) =>
    children
      .filter(({ name, type }) => type === 'storage' && name.startsWith(prefix))
      .sort((one, other) => (one.name < other.name ? -1 : 1))
      .slice(0, most)
      .map((storage) => new Properties(readStore(file, storage, headerOfPart), charset));
  return {
    properties: new Properties(store, charset),
    names: namesIn(file),
    people: () => parts('__recip_version1.0_#', mostPeople),
    files: () => parts('__attach_version1.0_#', mostFiles),
  };
}
