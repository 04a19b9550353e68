import type { FolderClass, ReadItem } from '../../../shared/envelope.ts';
import type { ActsReader } from '../mail/body-acts.ts';
import { Directory } from './directory.ts';
import type { FileBytes } from './file-bytes.ts';
import { CompoundFile } from './msg/compound-file.ts';
import { msgItem } from './msg/msg-item.ts';
import { reasonOfOutlook } from './outlook-problem.ts';
import { itemsOfReading, readItem } from './read-item.ts';

/**
 * Reads a `.msg` file: the message, meeting or contact it is, at offset 0. Never throws.
 * @param folder class of the place the file lies in
 * @param readActs null to leave acts unread
 */
export function readMsg(
  file: FileBytes,
  path: string,
  folder: FolderClass,
  readActs: ActsReader | null = null,
): readonly ReadItem[] {
  const at = { path, offset: 0, folder };
  const failed = (error: string): ReadItem => ({ ...at, envelope: null, error });
  try {
    const item = msgItem(new CompoundFile(file));
    const directory = new Directory();
    let reading = readItem(item, folder, directory, path, readActs);
    // Who stands behind a name can be told by a part that is read later.
    directory.complete = true;
    if (directory.missed) reading = readItem(item, folder, directory, path, readActs);
    if (reading.passedOver !== null) {
      return [
        failed(
          `It is neither a message nor a meeting nor a contact, but an item of the class “${reading.passedOver.slice(0, 80)}”.`,
        ),
      ];
    }
    return [...itemsOfReading(reading, at), ...reading.errors.map(failed)];
  } catch (error) {
    return [failed(reasonOfOutlook(error))];
  }
}
