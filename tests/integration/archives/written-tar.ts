/** A member of a tar archive. */
export interface WrittenTarMember {
  readonly name: string | Buffer;
  readonly content?: string | Buffer;
  /** Letter of the kind, `0` for a file. */
  readonly kind?: string;
  readonly link?: string;
  /** `ustar` and what follows it; blank for archives older than that. */
  readonly magic?: string;
  /** States another size than that of the content. */
  readonly size?: number;
}

/** The blocks of one member, padded. */
export function tarMember(member: WrittenTarMember): Buffer {
  const content = Buffer.from(member.content ?? '');
  const block = Buffer.alloc(512);
  Buffer.from(member.name).copy(block, 0, 0, 100);
  block.write('0000644\0', 100);
  block.write(`${(member.size ?? content.length).toString(8).padStart(11, '0')}\0`, 124);
  block.write('00000000000\0        ', 136);
  block.write(member.kind ?? '0', 156);
  block.write(member.link ?? '', 157);
  block.write(member.magic ?? 'ustar\x0000', 257);
  const sum = block.reduce((total, byte) => total + byte, 0);
  block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return Buffer.concat([block, content, Buffer.alloc((512 - (content.length % 512)) % 512)]);
}

/** An extended header (pax) for the member that follows. */
export function paxMember(records: Readonly<Record<string, string>>): Buffer {
  const lines = Object.entries(records).map(([key, value]) => {
    const rest = ` ${key}=${value}\n`;
    const length = Buffer.byteLength(rest);
    const digits = String(length + String(length).length).length;
    return `${length + digits}${rest}`;
  });
  return tarMember({ name: 'pax', kind: 'x', content: lines.join('') });
}

/** A whole archive, with its end. */
export function writtenTar(...members: readonly (WrittenTarMember | Buffer)[]): Buffer {
  const blocks = members.flatMap((member) => {
    if (Buffer.isBuffer(member)) return [member];
    const name = Buffer.from(member.name);
    // As GNU writes names that are too long.
    const long = tarMember({
      name: '././@LongLink',
      kind: 'L',
      content: Buffer.concat([name, Buffer.alloc(1)]),
    });
    return name.length > 100 ? [long, tarMember(member)] : [tarMember(member)];
  });
  return Buffer.concat([...blocks, Buffer.alloc(1024)]);
}
