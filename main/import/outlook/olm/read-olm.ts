import type { Envelope, FolderClass, ReadItem } from '../../../../shared/envelope.ts';
import { Directory } from '../directory.ts';
import { reasonOfOutlook } from '../outlook-problem.ts';
import { countsIn } from '../read-item.ts';
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
): { envelopes: readonly Envelope[]; errors: readonly string[] } {
  const directory = new Directory();
  if (element.name === 'email') return { envelopes: [olmMail(element, directory)], errors: [] };
  if (element.name === 'contact') return { envelopes: [olmContact(element)], errors: [] };
  const { events, errors } = olmEvent(element, directory, place);
  return { envelopes: events, errors };
}

/**
 * Reads a file out of an archive of Outlook for Mac (`.olm`): one message, or a list of appointments or contacts. Holds one
 * of them at a time.
 * @param folder class of the folder it lies in, whose name its path has
 */
export async function* readOlm(
  chunks: AsyncIterable<Buffer>,
  path: string,
  folder: FolderClass,
): AsyncGenerator<readonly ReadItem[]> {
  const items = new XmlItems();
  for await (const chunk of chunks) {
    const found = items
      .push(chunk)
      .flatMap(({ offset, element }) => [...itemsOf(element, path, offset, folder)]);
    if (found.length > 0) yield found;
    if (items.isBroken) break;
  }
  const error = items.isBroken ? notXml : items.isInside ? endsInside : null;
  if (error !== null) yield [{ path, offset: null, folder, envelope: null, error }];
}

function* itemsOf(element: Element, path: string, offset: number, folder: FolderClass): Generator<ReadItem> {
  const at = { path, offset, folder };
  try {
    const { envelopes, errors } = readElement(element, `${path}-${offset}`);
    for (const envelope of envelopes) if (countsIn(envelope, folder)) yield { ...at, envelope, error: null };
    for (const error of errors) yield { ...at, envelope: null, error };
  } catch (error) {
    yield { ...at, envelope: null, error: reasonOfOutlook(error) };
  }
}
