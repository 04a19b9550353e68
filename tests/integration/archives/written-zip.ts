import { crc32, deflateRawSync } from 'node:zlib';

/** A member of a zip archive, with what a hostile or careless program may get wrong. */
export interface WrittenMember {
  readonly name: string | Buffer;
  readonly content: string | Buffer;
  /** 0 stored, 8 deflated; others only say so. Default 8. */
  readonly method?: number;
  /** General purpose bits; 1 encrypted, 8 sizes behind the member, 0x800 UTF-8 (default). */
  readonly flags?: number;
  /** Of deflating. */
  readonly level?: number;
  readonly checksum?: number;
  /** External attributes: the mode of Unix in the upper half. */
  readonly attributes?: number;
  readonly extra?: Buffer;
  /** Says that it begins elsewhere. */
  readonly headerAt?: number;
}

interface Placed {
  readonly member: WrittenMember;
  readonly name: Buffer;
  readonly packed: number;
  readonly unpacked: number;
  readonly checksum: number;
  readonly headerAt: number;
}

const sizesFollow = 8;

function fixedPart({ member, name, packed, unpacked, checksum }: Placed, hidden: boolean): Buffer {
  const part = Buffer.alloc(26);
  part.writeUInt16LE(20, 0);
  part.writeUInt16LE(member.flags ?? 0x800, 2);
  part.writeUInt16LE(member.method ?? 8, 4);
  part.writeUInt32LE(hidden ? 0 : checksum, 10);
  part.writeUInt32LE(hidden ? 0 : packed, 14);
  part.writeUInt32LE(hidden ? 0 : unpacked, 18);
  part.writeUInt16LE(name.length, 22);
  part.writeUInt16LE(member.extra?.length ?? 0, 24);
  return part;
}

function listing(placed: Placed): Buffer {
  const { member, name, headerAt } = placed;
  const part = Buffer.alloc(46);
  part.write('PK\x01\x02', 'latin1');
  part.writeUInt16LE(0x031e, 4);
  fixedPart(placed, false).copy(part, 6);
  part.writeUInt32LE(member.attributes ?? 0, 38);
  part.writeUInt32LE(member.headerAt ?? headerAt, 42);
  return Buffer.concat([part, name, member.extra ?? Buffer.alloc(0)]);
}

/** The bytes of a zip archive. `start` is what precedes it, `comment` what ends it. */
export function writtenZip(members: readonly WrittenMember[], start = Buffer.alloc(0), comment = ''): Buffer {
  const pieces: Buffer[] = [start];
  let at = start.length;
  const placed = members.map((member): Placed => {
    const content = Buffer.from(member.content);
    const packed =
      (member.method ?? 8) === 8 ? deflateRawSync(content, { level: member.level ?? -1 }) : content;
    const name = Buffer.from(member.name);
    const checksum = member.checksum ?? crc32(content);
    const one = { member, name, packed: packed.length, unpacked: content.length, checksum, headerAt: at };
    const hidden = ((member.flags ?? 0) & sizesFollow) !== 0;
    const local = [
      Buffer.from('PK\x03\x04'),
      fixedPart(one, hidden),
      name,
      member.extra ?? Buffer.alloc(0),
      packed,
    ];
    if (hidden) local.push(Buffer.from('PK\x07\x08'), fixedPart(one, false).subarray(10, 22));
    for (const piece of local) at += piece.length;
    pieces.push(...local);
    return one;
  });
  const directory = Buffer.concat(placed.map(listing));
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(members.length, 8);
  end.writeUInt16LE(members.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  end.writeUInt16LE(comment.length, 20);
  return Buffer.concat([...pieces, directory, end, Buffer.from(comment)]);
}
