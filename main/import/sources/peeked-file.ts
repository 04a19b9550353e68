import { open } from 'node:fs/promises';
import { detectFormat, type FileFormat } from '../format.ts';
import { reasonOf } from './read-error.ts';
import { messageReach } from './single-message.ts';
import type { Entry } from './walk-folder.ts';

/** A file whose beginning was read. */
export type PeekedFile =
  | {
      readonly type: 'file';
      readonly file: string;
      readonly path: string;
      readonly bytes: number;
      readonly format: FileFormat;
      /** Its first bytes; all that are ever looked at when it is a single message. */
      readonly head: Buffer;
    }
  | Extract<Entry, { readonly type: 'unreadable' }>;

/** Most single messages are smaller, so that one read has them whole. */
const firstRead = 64 << 10;

/** Opens a file, finds out what it is, and closes it. Does not throw. */
export async function peekFile(entry: Entry): Promise<PeekedFile> {
  if (entry.type === 'unreadable') return entry;
  const { file, path, bytes } = entry;
  try {
    const handle = await open(file);
    try {
      let head = Buffer.allocUnsafe(Math.min(bytes, firstRead));
      head = head.subarray(0, (await handle.read(head, 0, head.length, 0)).bytesRead);
      const format = detectFormat(head);
      if (format === 'message' && bytes > head.length && head.length === firstRead) {
        const whole = Buffer.allocUnsafe(Math.min(bytes, messageReach));
        head = whole.subarray(0, (await handle.read(whole, 0, whole.length, 0)).bytesRead);
      }
      return { type: 'file', file, path, bytes, format, head };
    } finally {
      await handle.close();
    }
  } catch (error) {
    return { type: 'unreadable', path, error: reasonOf(error) };
  }
}

/** Files that are opened before their turn, so that the disk and this process work at once. */
const ahead = 8;

/** The entries of a walk with their beginnings, in the same order. */
export async function* peekFiles(entries: AsyncIterable<Entry>): AsyncGenerator<PeekedFile> {
  const queue: Promise<PeekedFile>[] = [];
  for await (const entry of entries) {
    queue.push(peekFile(entry));
    if (queue.length < ahead) continue;
    const next = queue.shift();
    if (next) yield await next;
  }
  for (const next of queue) yield await next;
}
