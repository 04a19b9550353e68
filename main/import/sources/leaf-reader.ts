import type { FolderClass, ReadItem } from '../../../shared/envelope.ts';
import { readCalendar } from '../calendar/read-calendar.ts';
import { readTable } from '../contacts/read-table.ts';
import { readVcards } from '../contacts/read-vcards.ts';
import type { FileFormat } from '../format.ts';
import { cutHeadersNote } from '../mail/header-block.ts';
import { nextBytes, sourceChunks } from './byte-source.ts';
import { modifiedTime } from './modified-time.ts';
import type { PeekedFile } from './peeked-file.ts';
import { readMbox } from './read-mbox.ts';
import type { ReadingContext } from './reading-context.ts';
import { messageReach, readSingleMessage } from './single-message.ts';
import type { SteadySource } from './steady-source.ts';

/** A file that holds mail, events or people itself, on its way to its reader. */
export interface Leaf extends Pick<PeekedFile, 'file' | 'head' | 'whole'> {
  /** Class of the place it lies in; what a message says of itself can make it a stronger one. */
  readonly folder: FolderClass;
  readonly context: ReadingContext;
  /** Its bytes from the first on, unpacked. To be called at most once, and not to be closed: the caller does that. */
  open(): Promise<SteadySource>;
}

/**
 * Reads one file of a format. It may assume: the format was told by the content; `head` holds the first 64 KB, or all when
 * `whole` is set; reading a source never throws, it ends where the bytes break off, and the caller says so in an item of
 * its own; what the reader itself throws becomes an item too. Batches are of any size, best `batchItems`. Items carry
 * `file.path`, and offsets count unpacked bytes of this file, so that they are the same in every import of it. Memory is
 * bounded whatever the file holds. A reader that has to jump about asks `file.random`, opens `file.disk`, or takes
 * `bytesUpTo` a limit.
 */
export type LeafReader = (leaf: Leaf) => AsyncIterable<readonly ReadItem[]>;

async function* mbox(leaf: Leaf): AsyncGenerator<readonly ReadItem[]> {
  const end = yield* readMbox(await leaf.open(), leaf.file.path, leaf.folder);
  if (end !== null && end.cut > 0) leaf.context.onNote(cutHeadersNote(leaf.file.path, end.cut));
}

async function* calendar(leaf: Leaf): AsyncGenerator<readonly ReadItem[]> {
  yield* readCalendar(sourceChunks(await leaf.open()), leaf.file.path);
}

async function* message(leaf: Leaf): AsyncGenerator<readonly ReadItem[]> {
  const content = leaf.whole ? leaf.head : await nextBytes(await leaf.open(), messageReach);
  yield await readSingleMessage(content, leaf.file.path, leaf.folder, leaf.context.onNote);
}

/** Outlook's readers are loaded when the first of its files is met: most imports have none. */
async function* outlookMessage(leaf: Leaf): AsyncGenerator<readonly ReadItem[]> {
  const readers = await import('../outlook/outlook-leaf.ts');
  yield* readers.outlookMessage(leaf);
}

async function* outlookStore(leaf: Leaf): AsyncGenerator<readonly ReadItem[]> {
  const readers = await import('../outlook/outlook-leaf.ts');
  yield* readers.outlookStore(leaf);
}

async function* olmFile(leaf: Leaf): AsyncGenerator<readonly ReadItem[]> {
  const readers = await import('../outlook/outlook-leaf.ts');
  yield* readers.olmFile(leaf);
}

async function* vcard(leaf: Leaf): AsyncGenerator<readonly ReadItem[]> {
  const time = await modifiedTime(leaf.file);
  yield* readVcards(sourceChunks(await leaf.open()), leaf.file.path, time);
}

async function* csv(leaf: Leaf): AsyncGenerator<readonly ReadItem[]> {
  const { file } = leaf;
  const table = { path: file.path, name: file.names.at(-1) ?? '', time: await modifiedTime(file) };
  yield* readTable(sourceChunks(await leaf.open()), table);
}

/** The readers by format. A format that is in neither this table nor that of archives is said to be not ours. */
export const leafReaders: Readonly<Partial<Record<FileFormat, LeafReader>>> = {
  mbox,
  calendar,
  message,
  msg: outlookMessage,
  pst: outlookStore,
  olm: olmFile,
  vcard,
  csv,
};
