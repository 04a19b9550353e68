import { basename } from 'node:path';
import type { FolderClass, ReadItem } from '../../../shared/envelope.ts';
import { readCalendar } from '../calendar/read-calendar.ts';
import { detectFormat, type FileFormat, formatReach } from '../format.ts';
import { type ByteSource, openSource, sourceChunks } from './byte-source.ts';
import { folderClassOfFlags, folderClassOfPath, strongerClass } from './folder-class.ts';
import { type PeekedFile, peekFiles } from './peeked-file.ts';
import { reasonOf } from './read-error.ts';
import { batchItems, readMbox } from './read-mbox.ts';
import { messageReach, readSingleMessage } from './single-message.ts';
import { walkFolder } from './walk-folder.ts';

export interface ReadOptions {
  /** Reading ends, without an error, before the next batch. */
  readonly signal?: AbortSignal;
  /** Told now and then how many bytes of the path on disk are behind, all files together. */
  readonly onBytes?: (read: number) => void;
}

type FileToRead = Extract<PeekedFile, { readonly type: 'file' }>;

function failed(path: string, offset: number | null, error: string): ReadItem {
  return { path, offset, folder: 'normal', envelope: null, error };
}

/**
 * Everything a path holds, a file or a folder with all below it, in batches and always in the same order. What cannot
 * be read is an item with its reason and never stops the rest.
 */
export async function* readPath(
  path: string,
  { signal, onBytes = () => undefined }: ReadOptions,
): AsyncGenerator<readonly ReadItem[]> {
  let behind = 0;
  /** Items of single messages and failures, until there are enough of them. */
  let gathered: ReadItem[] = [];
  for await (const peeked of peekFiles(walkFolder(path))) {
    if (signal?.aborted) return;
    if (peeked.type === 'unreadable') gathered.push(failed(peeked.path, null, peeked.error));
    else if (peeked.format === 'message') {
      gathered.push(await readSingleMessage(peeked.head, peeked.path, classOfPlace(path, peeked, 'message')));
    } else if (peeked.format === 'unknown') gathered.push(failed(peeked.path, null, notOurs));
    else if (peeked.format !== 'empty') {
      if (gathered.length > 0) yield gathered;
      gathered = [];
      for await (const items of readLargeFile(path, peeked, (read) => onBytes(behind + read))) {
        if (signal?.aborted) return;
        yield items;
      }
    }
    if (peeked.type === 'file') behind += peeked.bytes;
    onBytes(behind);
    if (gathered.length >= batchItems) {
      yield gathered;
      gathered = [];
    }
  }
  if (gathered.length > 0) yield gathered;
}

const notOurs = 'It is not a mail or calendar file.';

/** Class of the place a file lies in: its folders from the given path down, its own name when it is one, its flags. */
function classOfPlace(root: string, { file, path }: FileToRead, format: FileFormat): FolderClass {
  const name = basename(file);
  const folders = path === '' ? [] : [basename(root), ...path.split('/').slice(0, -1)];
  return strongerClass(
    folderClassOfFlags(name),
    folderClassOfPath(format === 'mbox' ? [...folders, name] : folders),
  );
}

/** A file that is read as a stream. What stops its reading becomes its last item. */
async function* readLargeFile(
  root: string,
  peeked: FileToRead,
  onBytes: (read: number) => void,
): AsyncGenerator<readonly ReadItem[]> {
  let source: ByteSource | null = null;
  try {
    const packing = peeked.format === 'gzip' ? 'gzip' : 'none';
    const format = packing === 'gzip' ? await packedFormat(peeked.file) : peeked.format;
    source = await openSource(peeked.file, packing);
    for await (const items of readFormat(format, source, peeked.path, classOfPlace(root, peeked, format))) {
      yield items;
      onBytes(source.taken);
    }
  } catch (error) {
    yield [failed(peeked.path, source?.taken ?? null, reasonOf(error))];
  } finally {
    await source?.close();
  }
}

/** Format of what a gzip file holds. */
async function packedFormat(file: string): Promise<FileFormat> {
  const source = await openSource(file, 'gzip');
  try {
    return detectFormat(await firstBytes(source, formatReach));
  } finally {
    await source.close();
  }
}

async function firstBytes(source: ByteSource, length: number): Promise<Buffer> {
  const memory = Buffer.allocUnsafe(length);
  let filled = 0;
  while (filled < length) {
    const read = await source.read(memory, filled, length - filled);
    if (read === 0) break;
    filled += read;
  }
  return memory.subarray(0, filled);
}

async function* readFormat(
  format: FileFormat,
  source: ByteSource,
  path: string,
  folder: FolderClass,
): AsyncGenerator<readonly ReadItem[]> {
  switch (format) {
    case 'mbox':
      yield* readMbox(source, path, folder);
      return;
    case 'calendar':
      yield* readCalendar(sourceChunks(source), path);
      return;
    case 'message':
      yield [await readSingleMessage(await firstBytes(source, messageReach), path, folder)];
      return;
    case 'empty':
      return;
    case 'gzip':
    case 'unknown':
      yield [failed(path, null, notOurs)];
  }
}
