/** Every tar header and every member's padding comes in blocks of this many bytes. */
const blockSize = 512;

/**
 * Streams the content of one member out of an uncompressed tar stream, and stops reading after it.
 *
 * @param {AsyncIterable<Buffer>} tar
 * @param {string} wanted the member's full name; at most 100 bytes, longer names are not looked up
 * @returns {AsyncGenerator<Buffer, void>}
 * @throws {Error} when the stream ends before the member does
 */
export async function* tarMember(tar, wanted) {
  /** @type {Buffer} */
  let held = Buffer.alloc(0);
  let skip = 0;
  let left = -1; // bytes of the wanted member still to come; -1: not reached
  for await (const chunk of tar) {
    held = held.length === 0 ? chunk : Buffer.concat([held, chunk]);
    while (held.length > 0) {
      if (left >= 0) {
        const part = held.subarray(0, left);
        left -= part.length;
        yield part;
        if (left === 0) return;
        held = held.subarray(part.length);
      } else if (skip > 0) {
        const passed = Math.min(skip, held.length);
        skip -= passed;
        held = held.subarray(passed);
      } else if (held.length < blockSize) {
        break;
      } else {
        const { name, size } = header(held);
        held = held.subarray(blockSize);
        if (name === wanted) left = size;
        else skip = Math.ceil(size / blockSize) * blockSize;
      }
    }
  }
  throw new Error(left >= 0 ? `${wanted} is cut short` : `no ${wanted} in the archive`);
}

/** @param {Buffer} block a header: name in bytes 0 to 99, size in octal in bytes 124 to 135 */
function header(block) {
  const name = block.toString('utf8', 0, 100).replace(/\0.*$/s, '');
  return { name, size: Number.parseInt(block.toString('latin1', 124, 136), 8) || 0 };
}
