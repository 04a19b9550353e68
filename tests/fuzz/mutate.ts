/** Numbers that sit at the edges of counts, offsets and signs. */
const edges = [0, 1, 0x7f, 0xff, 0x7fff, 0xffff, 0x7fff_ffff, 0x8000_0000, 0xffff_ffff];
/** Copies of a stretch that stand for "again and again"; a mutated file stays within a few hundred kilobytes. */
const mostCopies = 40;
const largest = 512 << 10;

/**
 * A file with up to eight changes: bytes, bits and numbers altered, stretches cut out, doubled, repeated or moved, pieces put in
 * that matter to the format, the head of one file before the tail of another.
 * @param other another file of the format, to be spliced in
 * @param pieces that are likely to matter where they do not belong
 * @param random numbers from 0 to below 1
 */
export function mutated(
  file: Buffer,
  other: Buffer,
  { pieces, shape }: { readonly pieces: readonly Buffer[]; readonly shape: 'text' | 'binary' },
  random: () => number,
): Buffer {
  const below = (limit: number) => Math.floor(random() * limit);
  let bytes = Buffer.from(file);
  for (let changes = 1 + below(8); changes > 0; changes--) {
    if (bytes.length === 0) bytes = Buffer.from(other);
    const at = below(bytes.length);
    const to = at + below(Math.min(400, bytes.length - at)) + 1;
    // The first four keep the length.
    switch (below(shape === 'binary' && random() < 0.85 ? 4 : 9)) {
      case 0:
        bytes[at] = below(256);
        break;
      case 1:
        bytes[at] = (bytes[at] ?? 0) ^ (1 << below(8));
        break;
      case 2:
        if (at + 4 <= bytes.length) bytes.writeUInt32LE(edges[below(edges.length)] ?? 0, at);
        break;
      case 3:
        bytes.copy(bytes, at, below(bytes.length), bytes.length);
        break;
      case 4:
        bytes = Buffer.concat([
          bytes.subarray(0, at),
          ...Array.from({ length: 1 + below(mostCopies) }, () => bytes.subarray(at, to)),
          bytes.subarray(at),
        ]);
        break;
      case 5:
        bytes = Buffer.concat([bytes.subarray(0, at), bytes.subarray(to)]);
        break;
      case 6:
        bytes = Buffer.concat([bytes.subarray(0, at), other.subarray(below(other.length))]);
        break;
      case 7:
        bytes = bytes.subarray(0, at);
        break;
      default:
        bytes = Buffer.concat([
          bytes.subarray(0, at),
          pieces[below(pieces.length)] ?? Buffer.alloc(0),
          bytes.subarray(at),
        ]);
    }
    if (bytes.length > largest) bytes = bytes.subarray(0, largest);
  }
  return Buffer.from(bytes);
}
