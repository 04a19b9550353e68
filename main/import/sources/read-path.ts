import type { ReadItem } from '../../../shared/envelope.ts';
import { Allowance } from './archives/allowance.ts';
import { type Peeked, peekFiles } from './peeked-file.ts';
import { failed, readFile } from './read-file.ts';
import { batchItems } from './read-mbox.ts';
import type { ReadingContext } from './reading-context.ts';
import type { Entry, SourceFile } from './source-file.ts';
import { walkFolder } from './walk-folder.ts';

/** How a path is read. */
export interface ReadOptions {
  /** Reading ends, without an error, before the next batch. */
  readonly signal?: AbortSignal;
  /** Told now and then how many bytes of the path on disk are behind, all files together. */
  readonly onBytes?: (read: number) => void;
  /** Told what the receipt should say beside counts and errors, as sentences. */
  readonly onNote?: (sentence: string) => void;
}

/** Files of a folder that are opened before their turn, so that the disk and this process work at once. */
const ahead = 8;

/**
 * Everything a path holds, a file or a folder with all below it and archives with all inside, in batches and always in
 * the same order. What cannot be read is an item with its reason and never stops the rest.
 */
export function readPath(path: string, options: ReadOptions): AsyncGenerator<readonly ReadItem[]> {
  return readEntries(walkFolder(path, options.onNote), options);
}

/** The same of what a walk met, or of a part of that. */
export async function* readEntries(
  entries: AsyncIterable<Entry> | Iterable<Entry>,
  { signal, onBytes = () => undefined, onNote = () => undefined }: ReadOptions,
): AsyncGenerator<readonly ReadItem[]> {
  let behind = 0;
  let told = 0;
  /** Items of small files and failures, until there are enough of them. */
  let gathered: ReadItem[] = [];
  for await (const peeked of peekFiles(entries, ahead)) {
    if (signal?.aborted) return;
    const bytes = peeked.type === 'file' ? (peeked.file.bytes ?? 0) : 0;
    // The directory of a zip archive need not list its files in the order they lie in.
    const onTaken = (taken: number) => {
      told = Math.max(told, behind + Math.min(taken, bytes));
      onBytes(told);
    };
    const context = { signal, onNote, onTaken, allowance: new Allowance(bytes), depth: 0 };
    for await (const items of readEntry(peeked, context)) {
      if (signal?.aborted) return;
      if (gathered.length > 0 && gathered.length + items.length > batchItems) {
        yield gathered;
        gathered = [];
      }
      if (items.length >= batchItems) yield items;
      else gathered.push(...items);
    }
    behind += bytes;
    onTaken(0);
  }
  if (gathered.length > 0) yield gathered;
}

async function* readEntry(peeked: Peeked, context: ReadingContext): AsyncGenerator<readonly ReadItem[]> {
  if (peeked.type === 'unreadable') {
    yield [failed(peeked.path, null, peeked.error)];
    return;
  }
  yield* readFile(peeked, context, null);
  // What was read at one go had no time to change.
  const note = peeked.whole ? null : await changeNote(peeked.file);
  if (note !== null && !context.signal?.aborted) context.onNote(note);
}

/** What to say of a file that is no more what it was when it was met. */
export async function changeNote(file: SourceFile): Promise<string | null> {
  const change = await file.change?.();
  return change ? `“${file.names.at(-1)}” ${change}` : null;
}
