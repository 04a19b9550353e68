import type { FolderClass, ReadItem } from '../../../shared/envelope.ts';
import { folderOfMarks } from '../message/folder-class.ts';
import { looksLikeHeader } from '../message/header-block.ts';
import { readMessage } from '../message/read-message.ts';
import { fileHead } from './file-chunks.ts';

/** So much of a single message is read: any sane header and its text. What follows are attachments. */
const messageBytes = 2 << 20;

/** The message without what stands before its header: byte order marks, blank lines, forty bytes of Outlook for Mac. */
function fromHeader(bytes: Buffer): Buffer {
  let message = bytes;
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) message = Buffer.from(bytes.subarray(2).toString('utf16le'), 'utf8');
  else if (first === 0xfe && second === 0xff) {
    message = Buffer.from(
      Buffer.from(bytes.subarray(2, bytes.length & ~1))
        .swap16()
        .toString('utf16le'),
      'utf8',
    );
  } else if (first === 0xef && second === 0xbb) message = bytes.subarray(3);
  let start = 0;
  while (start < message.length && [0, 9, 10, 13, 32].includes(message[start] ?? -1)) start += 1;
  message = message.subarray(start);
  const header = (at: number) => looksLikeHeader(message.toString('latin1', at, at + 200));
  return !header(0) && header(40) ? message.subarray(40) : message;
}

/** Reads a file that is one message: `.eml`, and files of Maildir and MH trees, whatever they are called. */
export async function readMessageFile(file: string, path: string, folder: FolderClass): Promise<ReadItem> {
  const bytes = fromHeader(await fileHead(file, messageBytes));
  const { envelope, fields } = await readMessage(bytes, null);
  const marked = folderOfMarks(fields);
  return { path, offset: 0, folder: marked === 'normal' ? folder : marked, envelope, error: null };
}
