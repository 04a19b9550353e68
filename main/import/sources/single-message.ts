import type { FolderClass, ReadItem } from '../../../shared/envelope.ts';
import { asEightBit, headerStart } from '../format.ts';
import { loadActsReader } from '../mail/body-acts.ts';
import { cutHeadersNote, readHeader } from '../mail/header-block.ts';
import { mailedItems } from '../mail/mailed-items.ts';
import { completeReading, readMessage } from '../mail/read-message.ts';
import { folderClassOfAppleNotes } from './apple-flags.ts';
import { folderClassOfMarks, strongerClass } from './folder-class.ts';

/** Bytes of a file with one message that are read: any header, and the text and first enclosures of any sane message. */
export const messageReach = 4 << 20;

/** Line feeds for the carriage returns of old Macs, when the message has no others. */
function withLineFeeds(message: Buffer): Buffer {
  const feed = message.indexOf(10);
  if (feed >= 0 && feed < 4096) return message;
  return Buffer.from(message.toString('latin1').replace(/\r\n?/g, '\n'), 'latin1');
}

/** The length Apple Mail writes before a message, behind which it keeps notes of its own; null in other files. */
function appleLength(bytes: Buffer, start: number): number | null {
  const count = /^\s*(\d{1,12})[ \t]*\r?\n$/.exec(bytes.toString('latin1', 0, start));
  return count ? Number(count[1]) : null;
}

/**
 * Reads a file that is one message, and the events it carries: `.eml`, `.emlx`, and files of Maildir and MH trees,
 * whatever they are called.
 * @param content the file, or its first `messageReach` bytes
 * @param folder class of the place the file lies in
 * @param onNote told of what was read in part only
 */
export async function readSingleMessage(
  content: Buffer,
  path: string,
  folder: FolderClass,
  onNote: (sentence: string) => void = () => undefined,
): Promise<readonly ReadItem[]> {
  const bytes = asEightBit(content);
  const start = headerStart(bytes);
  if (start < 0)
    return [{ path, offset: 0, folder, envelope: null, error: 'It has no header of a message.' }];
  const length = appleLength(bytes, start) ?? bytes.length;
  const message = withLineFeeds(bytes.subarray(start, Math.min(bytes.length, start + length)));
  const header = readHeader(message, 0, message.length);
  if (header.cut) onNote(cutHeadersNote(path, 1));
  const separator =
    start > 5 && bytes.toString('latin1', 0, 5) === 'From '
      ? bytes.toString('latin1', 0, start).trimEnd()
      : null;
  const readActs = await loadActsReader();
  const reading = readMessage({ bytes: message, start: 0, end: message.length, header, separator }, readActs);
  const { envelope, acts } = await completeReading(reading, readActs);
  const notes = folderClassOfAppleNotes(bytes.subarray(start + length));
  const place = strongerClass(folder, notes, folderClassOfMarks(header.fields));
  const item: ReadItem = { path, offset: 0, folder: place, envelope, acts, error: null };
  return [item, ...mailedItems(reading.events, path, 0, place)];
}
