import type { FolderClass, ReadItem } from '../../../shared/envelope.ts';
import { folderOfMarks } from '../message/folder-class.ts';
import { MessageSplitter } from '../message/message-splitter.ts';
import { type ReadMessage, readMessage } from '../message/read-message.ts';

/** Reads an mbox from its bytes, in order, a batch for each chunk. */
export async function* readMbox(
  chunks: AsyncIterable<Buffer>,
  path: string,
  folder: FolderClass,
): AsyncGenerator<readonly ReadItem[]> {
  let batch: (ReadItem | Promise<ReadItem>)[] = [];
  const item = (offset: number, { envelope, fields }: ReadMessage): ReadItem => {
    const marked = folderOfMarks(fields);
    return { path, offset, folder: marked === 'normal' ? folder : marked, envelope, error: null };
  };
  const splitter = new MessageSplitter(({ offset, separator, bytes }) => {
    const read = readMessage(bytes, separator);
    batch.push(read instanceof Promise ? read.then((one) => item(offset, one)) : item(offset, read));
  });
  const take = async () => {
    const items = await Promise.all(batch);
    batch = [];
    return items;
  };
  for await (const chunk of chunks) {
    splitter.push(chunk);
    if (batch.length > 0) yield await take();
  }
  splitter.end();
  if (batch.length > 0) yield await take();
}
