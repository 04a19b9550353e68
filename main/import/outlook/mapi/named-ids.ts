/** Sets of named properties, by the bytes of their GUID ([MS-OXPROPS] 1.3.2). */
const sets = {
  appointment: '0220060000000000c000000000000046',
  meeting: '90dad86e0b451b1098da00aa003f1305',
  address: '0420060000000000c000000000000046',
  common: '0820060000000000c000000000000046',
} as const;

/** A property set whose names are looked up. */
export type NamedSet = keyof typeof sets;

/** Two well-known sets have no GUID in the file; none of them is of use here. */
const firstOwnSet = 3;
const mostNames = 32_768;

/**
 * Ids that a file gave to properties that are known by a name: which id stands for which differs from file to file. Both
 * kinds of files list them in the same three streams ([MS-OXMSG] 2.2.3, [MS-PST] 2.4.7).
 */
export class NamedIds {
  readonly #ids = new Map<string, number>();

  /** Names that are texts are passed over: what they hold is of no use here. */
  constructor(guids: Buffer, entries: Buffer) {
    const count = Math.min(Math.floor(entries.length / 8), mostNames);
    for (let index = 0; index < count; index += 1) {
      const at = index * 8;
      const kind = entries.readUInt16LE(at + 4);
      const set = (kind >>> 1) - firstOwnSet;
      if ((kind & 1) !== 0 || set < 0 || (set + 1) * 16 > guids.length) continue;
      const guid = guids.toString('hex', set * 16, (set + 1) * 16);
      this.#ids.set(`${guid}:${entries.readUInt32LE(at)}`, 0x8000 + entries.readUInt16LE(at + 6));
    }
  }

  /** The id of a property; one that no property has where the file does not know the name. */
  id(set: NamedSet, name: number): number {
    return this.#ids.get(`${sets[set]}:${name}`) ?? noProperty;
  }
}

const noProperty = -1;
