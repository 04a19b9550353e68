import type { ReadItem } from '../../../shared/envelope.ts';
import { databaseKind, foreignKind } from '../foreign-kind.ts';
import { type Container, containers } from './archives/containers.ts';
import { UnreadFiles } from './archives/unread-files.ts';
import { folderClassOfFile } from './folder-class.ts';
import { type LeafReader, leafReaders } from './leaf-reader.ts';
import { isPassedOverMember } from './passed-over.ts';
import { type PeekedFile, peekFiles } from './peeked-file.ts';
import { reasonOf } from './read-error.ts';
import type { ReadingContext } from './reading-context.ts';
import type { Entry } from './source-file.ts';
import type { SteadySource } from './steady-source.ts';

/** More archives inside each other were made to be endless. */
const deepest = 5;

const tooDeep = `More than ${deepest} archives lie inside each other: unpack them and import the folder.`;
const blank = 'It begins with nothing but blanks, so a part of it may be lost.';
const notOurs = 'It is not a mail, calendar or contacts file.';
const exported = 'It is an export of Wellspring: import that file by itself.';
const nothingOurs = 'It is an archive without mail, calendars or contacts.';
const stopped = 'It unpacks to so much more than its size that the rest of it was not read.';

/** An item for what could not be read. */
export function failed(path: string, offset: number | null, error: string): ReadItem {
  return { path, offset, folder: 'normal', envelope: null, error };
}

/**
 * Everything a file holds: its own items, or those of all files in it when it is an archive. What cannot be read is an
 * item with its reason and never stops the rest.
 * @param unread where files of an archive are counted that are not ours; null outside of archives
 */
export async function* readFile(
  peeked: PeekedFile,
  context: ReadingContext,
  unread: UnreadFiles | null,
): AsyncGenerator<readonly ReadItem[]> {
  const { file, format } = peeked;
  const container = containers[format];
  const reader = leafReaders[format];
  if (container && context.depth >= deepest) yield [failed(file.path, null, tooDeep)];
  else if (container) yield* readContainer(peeked, container, context, unread);
  else if (reader) {
    unread?.metOurs();
    yield* readLeaf(peeked, reader, context);
  } else if (format === 'wellspring') yield [failed(file.path, null, exported)];
  else if (peeked.problem !== null) yield [failed(file.path, peeked.head.length, peeked.problem)];
  else if (format !== 'empty' || !peeked.whole) {
    const foreign = foreignKind(peeked.head);
    if (foreign === null && unread?.takes(file)) return;
    const plain = format === 'empty' ? blank : (databaseKind(peeked.head) ?? notOurs);
    yield [failed(file.path, null, foreign ?? plain)];
  }
}

async function* readContainer(
  archive: PeekedFile,
  container: Container,
  outer: ReadingContext,
  outerUnread: UnreadFiles | null,
): AsyncGenerator<readonly ReadItem[]> {
  const context = { ...outer, depth: outer.depth + 1 };
  const { path, names } = archive.file;
  // What is packed by itself is no archive of its own: it counts where it lies.
  const unread = archive.format === 'gzip' ? outerUnread : new UnreadFiles();
  let failures = 0;
  const opened: SteadySource[] = [];
  const open = async () => {
    const source = await archive.open();
    opened.push(source);
    return source;
  };
  try {
    const entries = wanted(container({ ...archive, open }, context), names.length);
    for await (const peeked of peekFiles(entries, 1)) {
      if (context.signal?.aborted) {
        if (peeked.type === 'file') await peeked.drop();
        return;
      }
      if (peeked.type === 'unreadable') {
        failures += 1;
        yield [failed(peeked.path, null, peeked.error)];
        continue;
      }
      for await (const items of readFile(peeked, context, unread)) {
        if (items.some(({ error }) => error !== null)) failures += 1;
        yield items;
      }
      await peeked.drop();
      if (context.allowance.isSpent && context.depth > 0) {
        failures += 1;
        if (peeked.file.path !== path) yield [failed(path, null, stopped)];
        break;
      }
    }
  } catch (error) {
    failures += 1;
    yield [failed(path, null, reasonOf(error))];
  } finally {
    for (const source of opened) await source.close();
    await archive.drop();
  }
  if (unread === null || unread === outerUnread) return;
  if (unread.hasOurs) {
    outerUnread?.metOurs();
    const note = unread.note(path === '' ? (names.at(-1) ?? '') : path);
    if (note !== null) context.onNote(note);
  } else if (failures === 0 && !outerUnread?.takes(archive.file)) yield [failed(path, null, nothingOurs)];
}

/** Without what systems and mail programs keep beside mail. @param depth names of the archive */
async function* wanted(entries: AsyncIterable<Entry>, depth: number): AsyncGenerator<Entry> {
  for await (const entry of entries) {
    if (entry.type === 'unreadable' || !isPassedOverMember(entry.file.names.slice(depth))) yield entry;
  }
}

/** A file by its reader. What stops its reading becomes its last item. */
async function* readLeaf(
  peeked: PeekedFile,
  reader: LeafReader,
  context: ReadingContext,
): AsyncGenerator<readonly ReadItem[]> {
  const { file, head, whole, problem } = peeked;
  const folder = folderClassOfFile(file.names, peeked.format);
  const opened: { source: SteadySource | null } = { source: null };
  const open = async () => (opened.source = await peeked.open());
  try {
    for await (const items of reader({ file, head, whole, folder, context, open })) {
      yield items;
      if (opened.source) context.onTaken(opened.source.taken);
      if (context.signal?.aborted) return;
    }
    const { source } = opened;
    if (source && source.problem !== null) yield [failed(file.path, source.position, source.problem)];
    else if (!source && problem !== null) yield [failed(file.path, head.length, problem)];
  } catch (error) {
    yield [failed(file.path, opened.source?.position ?? null, reasonOf(error))];
  } finally {
    await opened.source?.close();
  }
}
