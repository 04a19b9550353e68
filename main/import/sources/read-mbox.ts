import type { FolderClass, ReadItem } from '../../../shared/envelope.ts';
import { loadActsReader } from '../mail/body-acts.ts';
import { cutHeadersNote } from '../mail/header-block.ts';
import { mailedItems } from '../mail/mailed-items.ts';
import { type MboxMessage, MboxSplitter } from '../mail/mbox-splitter.ts';
import { completeReading, type MessageReading, readMessage } from '../mail/read-message.ts';
import type { ByteSource } from './byte-source.ts';
import { fileWindows } from './file-window.ts';
import { folderClassOfMarks, strongerClass } from './folder-class.ts';

/** Items that travel together: enough that sending costs little, few enough that memory stays flat. */
export const batchItems = 256;

interface Waiting {
  readonly index: number;
  readonly reading: MessageReading;
}

/**
 * Reads an mbox from its bytes, in order.
 * @param folder class of the place the file lies in; marks of a message can make it a stronger one
 * @param onNote told of what was read in part only
 * @throws Error when reading fails; what was read before has been yielded
 */
export async function* readMbox(
  source: ByteSource,
  path: string,
  folder: FolderClass,
  onNote: (sentence: string) => void = () => undefined,
): AsyncGenerator<readonly ReadItem[]> {
  let cut = 0;
  let items: ReadItem[] = [];
  let waiting: Waiting[] = [];
  const readActs = await loadActsReader();
  const splitter = new MboxSplitter((message) => {
    const reading = readMessage(message, readActs);
    if (message.header.cut) cut += 1;
    if (reading.hard !== null) waiting.push({ index: items.length, reading });
    const item = itemOf(message, reading, path, folder);
    items.push(item);
    if (reading.events.length > 0) {
      items.push(...mailedItems(reading.events, path, message.offset, item.folder));
    }
  });
  for await (const window of fileWindows(source)) {
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
  }
  if (cut > 0) onNote(cutHeadersNote(path, cut));
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
