/** A storage to be built: streams by name, and storages in it. */
export interface BuiltStorage {
  readonly streams: Readonly<Record<string, Buffer>>;
  readonly storages?: Readonly<Record<string, BuiltStorage>>;
}

const sector = 512;
const endOfChain = 0xfffffffe;
const free = 0xffffffff;

interface Entry {
  readonly name: string;
  readonly type: 1 | 2 | 5;
  start: number;
  size: number;
  right: number;
  child: number;
}

/**
 * Builds a compound file ([MS-CFB]) of version 3 whose streams all lie in sectors of their own. Neighbours are a chain to the
 * right, which readers have to take as well as a tree.
 */
export function buildCompound(root: BuiltStorage): Buffer {
  const entries: Entry[] = [
    { name: 'Root Entry', type: 5, start: endOfChain, size: 0, right: free, child: free },
  ];
  const data: Buffer[] = [];
  const table: number[] = [];
  const write = (bytes: Buffer): number => {
    const first = data.length;
    const count = Math.ceil(bytes.length / sector);
    for (let index = 0; index < count; index += 1) {
      data.push(
        Buffer.concat([bytes.subarray(index * sector, (index + 1) * sector), Buffer.alloc(sector)]).subarray(
          0,
          sector,
        ),
      );
      table.push(index === count - 1 ? endOfChain : first + index + 1);
    }
    return count === 0 ? endOfChain : first;
  };
  const add = ({ streams, storages = {} }: BuiltStorage, parent: Entry) => {
    let before: Entry | null = null;
    const enter = (entry: Entry) => {
      entries.push(entry);
      if (before === null) parent.child = entries.length - 1;
      else before.right = entries.length - 1;
      before = entry;
    };
    for (const [name, bytes] of Object.entries(streams)) {
      enter({ name, type: 2, start: write(bytes), size: bytes.length, right: free, child: free });
    }
    for (const [name, storage] of Object.entries(storages)) {
      const entry: Entry = { name, type: 1, start: 0, size: 0, right: free, child: free };
      enter(entry);
      add(storage, entry);
    }
  };
  const [top] = entries;
  if (top) add(root, top);
  const directory = write(Buffer.concat(entries.map(entryBytes)));
  const tableSectors = Math.ceil((table.length + 2) / 127);
  const tableBytes = Buffer.alloc(tableSectors * sector, 0xff);
  for (const [index, next] of table.entries()) tableBytes.writeUInt32LE(next, index * 4);
  const header = Buffer.alloc(sector, 0xff);
  header.fill(0, 0, 76);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(header);
  header.writeUInt16LE(9, 30);
  header.writeUInt16LE(6, 32);
  header.writeUInt32LE(tableSectors, 44);
  header.writeUInt32LE(directory, 48);
  header.writeUInt32LE(endOfChain, 60);
  header.writeUInt32LE(endOfChain, 68);
  for (let index = 0; index < tableSectors; index += 1)
    header.writeUInt32LE(data.length + index, 76 + index * 4);
  return Buffer.concat([header, ...data, tableBytes]);
}

function entryBytes({ name, type, start, size, right, child }: Entry): Buffer {
  const bytes = Buffer.alloc(128);
  bytes.write(name, 'utf16le');
  bytes.writeUInt16LE((name.length + 1) * 2, 64);
  bytes[66] = type;
  bytes.writeUInt32LE(free, 68);
  bytes.writeUInt32LE(right, 72);
  bytes.writeUInt32LE(child, 76);
  bytes.writeUInt32LE(start, 116);
  bytes.writeUInt32LE(size, 120);
  return bytes;
}

const textStream = (id: number) => `__substg1.0_${id.toString(16).toUpperCase().padStart(4, '0')}001F`;

/** A list of values ([MS-OXMSG] 2.4) behind a header of so many bytes. */
function valueList(header: number, values: Readonly<Record<number, number | Date>>): Buffer {
  const rows = Object.entries(values).map(([id, value]) => {
    const row = Buffer.alloc(16);
    row.writeUInt16LE(typeof value === 'number' ? 3 : 0x40);
    row.writeUInt16LE(Number(id), 2);
    if (typeof value === 'number') row.writeInt32LE(value, 8);
    else row.writeBigUInt64LE(BigInt(value.getTime()) * 10_000n + 116_444_736_000_000_000n, 8);
    return row;
  });
  return Buffer.concat([Buffer.alloc(header), ...rows]);
}

/** A storage with texts and values, as a message (header 32) or what belongs to it (header 8) is. */
export function messageStorage(
  header: 8 | 32,
  texts: Readonly<Record<number, string>>,
  values: Readonly<Record<number, number | Date>>,
  storages: Readonly<Record<string, BuiltStorage>> = {},
): BuiltStorage {
  const streams: Record<string, Buffer> = { '__properties_version1.0': valueList(header, values) };
  for (const [id, text] of Object.entries(texts))
    streams[textStream(Number(id))] = Buffer.from(text, 'utf16le');
  return { streams, storages };
}
