import { basename } from 'node:path';
import type { FolderClass, ReadItem } from '../../../shared/envelope.ts';
import { readCalendar } from '../calendar/read-calendar.ts';
import { folderOfMaildirFlags, folderOfPath } from '../message/folder-class.ts';
import { detectFormat, type FileFormat, headBytes } from './detect-format.ts';
import { fileChunks, fileHead, gunzippedChunks } from './file-chunks.ts';
import { readMbox } from './mbox-file.ts';
import { readMessageFile } from './message-file.ts';
import { type Found, walk } from './walk.ts';

/** What a path holds, before it is read. */
export interface MeasuredPath {
  readonly bytes: number;
  readonly files: number;
  /** `folder`, or the format of the one file. */
  readonly format: string;
}

export interface ReadOptions {
  readonly signal: AbortSignal;
  /** Told how many bytes of the path are behind. */
  onBytes(read: number): void;
}

/** Items that travel together; enough that sending costs little, few enough that memory stays flat. */
const batchItems = 256;

/** Sizes and format of a path. @throws Error with a sentence when the path itself cannot be looked at */
export async function measurePath(path: string): Promise<MeasuredPath> {
  let bytes = 0;
  let files = 0;
  let format = 'folder';
  for await (const found of walk(path)) {
    if (found.type === 'failed') {
      if (found.path === '') return { bytes: 0, files: 0, format: 'unknown' };
      continue;
    }
    bytes += found.bytes;
    files += 1;
    if (found.path === '') format = await fileHead(found.file, headBytes).then(detectFormat, () => 'unknown');
  }
  return { bytes, files, format };
}

function failure(path: string, reason: string, offset: number | null = null): ReadItem {
  return { path, offset, folder: 'normal', envelope: null, error: reason };
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'EACCES' || code === 'EPERM') return 'You have no permission to read this.';
  if (code === 'ENOENT') return 'The file is gone.';
  return `Reading stopped: ${error instanceof Error ? error.message : String(error)}`;
}

/** Class of the folder a file lies in: by the names below the path the user gave, that path's own name, and its flags. */
function folderOf(root: string, found: Found & { readonly type: 'file' }, format: FileFormat): FolderClass {
  const parts = found.path === '' ? [] : found.path.split('/');
  const own = format === 'mbox' ? [basename(found.file)] : [];
  const flagged = folderOfMaildirFlags(basename(found.file));
  if (flagged !== 'normal') return flagged;
  const folders = parts.slice(0, -1).filter((part) => part !== 'cur' && part !== 'new' && part !== 'tmp');
  return folderOfPath([...(found.path === '' ? [] : [basename(root)]), ...folders, ...own]);
}

async function* readFile(
  root: string,
  found: Found & { readonly type: 'file' },
  onBytes: (read: number) => void,
): AsyncGenerator<readonly ReadItem[]> {
  const { file, path } = found;
  const format = detectFormat(await fileHead(file, headBytes));
  if (format === 'empty') return;
  const folder = folderOf(root, found, format);
  switch (format) {
    case 'mbox':
      yield* readMbox(fileChunks(file, onBytes), path, folder);
      return;
    case 'message':
      yield [await readMessageFile(file, path, folder)];
      return;
    case 'ics':
      yield* readCalendar(fileChunks(file, onBytes), path);
      return;
    case 'gzip':
      yield* readUnpacked(file, path, folder, onBytes);
      return;
    case 'unknown':
      yield [failure(path, 'This is neither mail nor a calendar.')];
  }
}

/** A gzip file of an mbox or a calendar; what it is shows in its first bytes. */
async function* readUnpacked(
  file: string,
  path: string,
  folder: FolderClass,
  onBytes: (read: number) => void,
): AsyncGenerator<readonly ReadItem[]> {
  const chunks = gunzippedChunks(file, onBytes);
  const first = await chunks.next();
  if (first.done) return;
  const format = detectFormat(first.value.subarray(0, headBytes));
  const all = (async function* () {
    yield first.value;
    yield* chunks;
  })();
  if (format === 'mbox') yield* readMbox(all, path, folder);
  else if (format === 'ics') yield* readCalendar(all, path);
  else yield [failure(path, 'The archive holds neither mail nor a calendar.')];
}

/**
 * Reads a file, or everything below a folder, in a fixed order. A file that cannot be read is an item with the reason;
 * the rest goes on.
 */
export async function* readPath(root: string, options: ReadOptions): AsyncGenerator<readonly ReadItem[]> {
  let behind = 0;
  let batch: ReadItem[] = [];
  for await (const found of walk(root)) {
    if (options.signal.aborted) break;
    if (found.type === 'failed') {
      batch.push(failure(found.path, found.reason));
      continue;
    }
    let read = 0;
    const onBytes = (bytes: number) => {
      read = bytes;
      options.onBytes(behind + bytes);
    };
    try {
      for await (const items of readFile(root, found, onBytes)) {
        batch.push(...items);
        if (batch.length >= batchItems) {
          yield batch;
          batch = [];
        }
        if (options.signal.aborted) break;
      }
    } catch (error) {
      batch.push(failure(found.path, reasonOf(error), read));
    }
    behind += found.bytes;
    options.onBytes(behind);
  }
  if (batch.length > 0) yield batch;
}
