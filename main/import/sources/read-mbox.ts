import type { FolderClass, ReadItem } from '../../../shared/envelope.ts';
import { loadActsReader } from '../mail/body-acts.ts';
import { mailedItems } from '../mail/mailed-items.ts';
import { type MboxMessage, MboxSplitter, type SplitterStart } from '../mail/mbox-splitter.ts';
import { completeReading, type MessageReading, readMessage } from '../mail/read-message.ts';
import { type SeparatorStyle, separatorReach } from '../mail/separator-line.ts';
import type { ByteSource } from './byte-source.ts';
import { fileWindows } from './file-window.ts';
import { folderClassOfMarks, strongerClass } from './folder-class.ts';

/** Items that travel together: enough that sending costs little, few enough that memory stays flat. */
export const batchItems = 256;

interface Waiting {
  readonly index: number;
  readonly reading: MessageReading;
}

/** A part of an mbox: the messages whose separators stand in it, however far beyond it the last of them reaches. */
export interface MboxPart {
  /** Offset of the first byte that may be a separator's, and of the first that may no more. */
  readonly from: number;
  readonly to: number;
  /** What the source begins with: the file, the separator at `from`, or the byte before `from`. */
  readonly begins: 'file' | SplitterStart['at'];
  /** The style of the file, which its beginning tells. */
  readonly style: SeparatorStyle;
}

const wholeFile: MboxPart = { from: 0, to: Number.POSITIVE_INFINITY, begins: 'file', style: 'unknown' };

/** What a part came to, where a message begins in it. */
export interface MboxPartEnd {
  /** Offset of the message behind its last one; null where the file ends. */
  readonly next: number | null;
  /** Messages whose headers were too long to be read whole. */
  readonly cut: number;
}

/**
 * Reads an mbox, or a part of one, from its bytes, in order.
 * @param folder class of the place the file lies in; marks of a message can make it a stronger one
 * @returns null when no message begins in the part
 * @throws Error when reading fails; what was read before has been yielded
 */
export async function* readMbox(
  source: ByteSource,
  path: string,
  folder: FolderClass,
  part = wholeFile,
): AsyncGenerator<readonly ReadItem[], MboxPartEnd | null> {
  let items: ReadItem[] = [];
  let waiting: Waiting[] = [];
  const readActs = await loadActsReader();
  let next: number | null | undefined;
  let ended = false;
  let cut = 0;
  const { from, to, begins, style } = part;
  const splitter = new MboxSplitter(
    (message) => {
      if (ended || message.offset >= to) return;
      next = message.next;
      ended = next === null || next >= to;
      if (message.header.cut) cut += 1;
      const reading = readMessage(message, readActs);
      if (reading.hard !== null) waiting.push({ index: items.length, reading });
      const item = itemOf(message, reading, path, folder);
      items.push(item);
      if (reading.events.length > 0) {
        items.push(...mailedItems(reading.events, path, message.offset, item.folder));
      }
    },
    begins === 'file' ? undefined : { at: begins, style },
  );
  for await (const window of fileWindows(source, {
    offset: begins === 'line end' ? from - 1 : from,
    until: to,
  })) {
    splitter.push(window);
    if (window.last) splitter.end();
    for (const { index, reading } of waiting) {
      const item = items[index];
      if (item) items[index] = { ...item, ...(await completeReading(reading, readActs)) };
    }
    waiting = [];
    const done = items;
    items = [];
    for (let at = 0; at < done.length; at += batchItems) yield done.slice(at, at + batchItems);
    const behind = window.offset + window.end - window.start;
    // What lies beyond belongs to other parts. A separator at the very end is known by what follows it.
    if (ended || (behind >= to + separatorReach && (splitter.first ?? to) >= to)) break;
  }
  return next === undefined ? null : { next, cut };
}

function itemOf(message: MboxMessage, reading: MessageReading, path: string, folder: FolderClass): ReadItem {
  const { offset, header } = message;
  const marks = folderClassOfMarks(header.fields);
  const place = marks === 'normal' ? folder : strongerClass(folder, marks);
  if (header.fields.size === 0) {
    return { path, offset, folder: place, envelope: null, error: 'It has no header of a message.' };
  }
  const { envelope, acts } = reading;
  return { path, offset, folder: place, envelope, acts, error: null };
}
