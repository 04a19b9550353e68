/** The bytes of a text file as UTF-8, and whether their offsets are those of the file. */
export interface Utf8Chunk {
  readonly bytes: Buffer;
  /** False when the file was in UTF-16, so that nothing lies where it lay there. */
  readonly inPlace: boolean;
}

/** Passes chunks on as they are, or transcodes them when the file is UTF-16, by its byte order mark or its NUL bytes. */
export async function* utf8Chunks(chunks: AsyncIterable<Buffer>): AsyncGenerator<Utf8Chunk> {
  let start: Buffer | null = Buffer.alloc(0);
  let decoder: InstanceType<typeof TextDecoder> | null = null;
  for await (const chunk of chunks) {
    let bytes = chunk;
    if (start !== null) {
      start = Buffer.concat([start, chunk]);
      if (start.length < 4) continue;
      bytes = start;
      start = null;
      const charset = utf16(bytes);
      if (charset !== null) decoder = new TextDecoder(charset);
    }
    if (decoder) yield { bytes: Buffer.from(decoder.decode(bytes, { stream: true })), inPlace: false };
    else yield { bytes, inPlace: true };
  }
  if (start !== null && start.length > 0) yield { bytes: start, inPlace: true };
  const rest = decoder?.decode() ?? '';
  if (rest !== '') yield { bytes: Buffer.from(rest), inPlace: false };
}

/** Calendar files begin with a letter, so that a NUL beside it tells the order of bytes. */
function utf16(bytes: Buffer): 'utf-16le' | 'utf-16be' | null {
  const [first, second, third, fourth] = bytes;
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0 && third !== 0 && fourth === 0))
    return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0 && third === 0 && fourth !== 0))
    return 'utf-16be';
  return null;
}
