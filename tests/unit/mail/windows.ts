import { type MboxMessage, MboxSplitter } from '../../../main/import/mail/mbox-splitter.ts';
import { type FileWindow, windowRoom } from '../../../main/import/sources/file-window.ts';

/** A message as a splitter hands it over, its bytes copied. */
export interface Cut {
  readonly offset: number;
  readonly separator: string | null;
  readonly text: string;
}

/** Windows of `size` bytes on an mbox that begins at `offset` of a file. */
function* windowsOf(mbox: Buffer, size: number, offset: number): Generator<FileWindow> {
  const memory = Buffer.alloc(windowRoom + size);
  for (let at = 0; ; at += size) {
    const stretch = mbox.subarray(at, at + size);
    memory.fill(0, windowRoom);
    stretch.copy(memory, windowRoom);
    const last = at + size >= mbox.length;
    yield { bytes: memory, start: windowRoom, end: windowRoom + stretch.length, offset: offset + at, last };
    if (last) return;
  }
}

/** Cuts an mbox that is read in stretches of `size` bytes. */
export function cut(mbox: string | Buffer, size = 1 << 20, offset = 0): Cut[] {
  const found: Cut[] = [];
  const splitter = new MboxSplitter((message: MboxMessage) => {
    const { bytes, start, end, separator } = message;
    found.push({ offset: message.offset, separator, text: bytes.toString('latin1', start, end) });
  });
  const bytes = typeof mbox === 'string' ? Buffer.from(mbox, 'latin1') : mbox;
  for (const window of windowsOf(bytes, size, offset)) splitter.push(window);
  splitter.end();
  return found;
}
