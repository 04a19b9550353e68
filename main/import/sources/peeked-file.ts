import { detectFormat, type FileFormat } from '../format.ts';
import { type ByteSource, nextBytes } from './byte-source.ts';
import { reasonOf } from './read-error.ts';
import { ResumedSource } from './resumed-source.ts';
import type { Entry, SourceFile } from './source-file.ts';
import { SteadySource } from './steady-source.ts';

/** A file whose beginning was read. */
export interface PeekedFile {
  readonly type: 'file';
  readonly file: SourceFile;
  readonly format: FileFormat;
  /** Its first bytes: all there are, or 64 KB. */
  readonly head: Buffer;
  /** Whether the head is all there is of it. */
  readonly whole: boolean;
  /** Why the head is all there is of it, when that is not where it ends. */
  readonly problem: string | null;
  /** Its bytes from the first on. Call it once; the caller closes what it gets. @throws Error */
  open(): Promise<SteadySource>;
  /** Closes what is open; for files that nobody reads. */
  drop(): Promise<void>;
}

/** A file whose first bytes were read, or the entry that says why not. */
export type Peeked = PeekedFile | Extract<Entry, { readonly type: 'unreadable' }>;

/** Most single messages are smaller, so that one read has them whole. */
const firstRead = 64 << 10;

/** The head of a file. @param claimed its size, which is no more than a claim when it lies in an archive */
async function headOf(source: SteadySource, claimed: number): Promise<Buffer> {
  // Many small files would cost much memory for a moment if each had room for a large one.
  const enough = Math.min(firstRead, claimed + 1);
  const head = await nextBytes(source, enough);
  if (head.length < enough || enough === firstRead) return head;
  return Buffer.concat([head, await nextBytes(source, firstRead - enough)]);
}

/** Opens a file and finds out what it is. Does not throw. */
export async function peekFile(entry: Entry): Promise<Peeked> {
  if (entry.type === 'unreadable') return entry;
  const { file } = entry;
  let opened: ByteSource | null = null;
  try {
    opened = await file.open();
    const source = new SteadySource(opened);
    const head = await headOf(source, file.bytes ?? firstRead);
    const { problem } = source;
    if (head.length === 0 && problem !== null) {
      await opened.close();
      return { type: 'unreadable', path: file.path, error: problem };
    }
    const peeked = { type: 'file', file, format: detectFormat(head), head, problem } as const;
    const whole = head.length < firstRead;
    if (file.disk !== null) {
      // Many files are peeked at before their turn, and opening one of the disk again costs little.
      await opened.close();
      const open = async () => new SteadySource(await file.open());
      return { ...peeked, whole, open, drop: async () => undefined };
    }
    const rest = opened;
    const open = async () => new SteadySource(new ResumedSource(head, rest));
    return { ...peeked, whole, open, drop: () => rest.close() };
  } catch (error) {
    await opened?.close();
    return { type: 'unreadable', path: file.path, error: reasonOf(error) };
  }
}

/**
 * The entries of a walk with their beginnings, in the same order.
 * @param ahead files that are opened before their turn, so that the disk and this process work at once; 1 for those of a
 *   stream, where one has to be done with before the next is reached
 */
export async function* peekFiles(
  entries: AsyncIterable<Entry> | Iterable<Entry>,
  ahead: number,
): AsyncGenerator<Peeked> {
  const queue: Promise<Peeked>[] = [];
  for await (const entry of entries) {
    queue.push(peekFile(entry));
    if (queue.length < ahead) continue;
    const next = queue.shift();
    if (next) yield await next;
  }
  for (const next of queue) yield await next;
}
