import type { FolderClass, ReadItem } from '../../../../shared/envelope.ts';
import type { ActsReader } from '../../mail/body-acts.ts';
import { Directory } from '../directory.ts';
import { reasonOfOutlook } from '../outlook-problem.ts';
import { countsIn, type ItemReading, itemsOfReading } from '../read-item.ts';
import type { Element } from './element.ts';
import { olmContact } from './olm-contact.ts';
import { olmEvent } from './olm-event.ts';
import { olmMail } from './olm-mail.ts';
import { XmlItems } from './xml-items.ts';

const notXml = 'So much of it is damaged that the rest was not read.';

const endsInside = 'The file ends inside an item.';

function readElement(
  element: Element,
  place: string,
  readActs: ActsReader | null,
): Pick<ItemReading, 'envelopes' | 'acts' | 'errors'> {
  const directory = new Directory();
  if (element.name === 'email') {
    const { envelope, acts } = olmMail(element, directory, readActs);
    return { envelopes: [envelope], acts, errors: [] };
  }
  if (element.name === 'contact') return { envelopes: [olmContact(element)], acts: null, errors: [] };
  const { events, errors } = olmEvent(element, directory, place);
  return { envelopes: events, acts: null, errors };
}

/**
 * Reads a file out of an archive of Outlook for Mac (`.olm`): one message, or a list of appointments or contacts. Holds one
 * of them at a time.
 * @param folder class of the folder it lies in, whose name its path has
 * @param readActs null to leave acts unread
 */
export async function* readOlm(
  chunks: AsyncIterable<Buffer>,
  path: string,
  folder: FolderClass,
  readActs: ActsReader | null = null,
): AsyncGenerator<readonly ReadItem[]> {
  const items = new XmlItems();
  for await (const chunk of chunks) {
    const found = items
      .push(chunk)
      .flatMap(({ offset, element }) => [...itemsOf(element, { path, offset, folder }, readActs)]);
    if (found.length > 0) yield found;
    if (items.isBroken) break;
  }
  const error = items.isBroken ? notXml : items.isInside ? endsInside : null;
  if (error !== null) yield [{ path, offset: null, folder, envelope: null, error }];
}

function* itemsOf(
  element: Element,
  at: Pick<ReadItem, 'path' | 'offset' | 'folder'>,
  readActs: ActsReader | null,
): Generator<ReadItem> {
  const { path, offset, folder } = at;
  try {
    const { envelopes, acts, errors } = readElement(element, `${path}-${offset}`, readActs);
    const counted = envelopes.filter((envelope) => countsIn(envelope, folder));
    yield* itemsOfReading({ folder, envelopes: counted, acts }, at);
    for (const error of errors) yield { ...at, envelope: null, error };
  } catch (error) {
    yield { ...at, envelope: null, error: reasonOfOutlook(error) };
  }
}
