import type { MessageActs } from '../../../shared/acts/found-act.ts';
import type { Envelope, FolderClass, ReadItem } from '../../../shared/envelope.ts';
import type { ActsReader } from '../mail/body-acts.ts';
import { strongerClass } from '../sources/folder-class.ts';
import { eventEnvelopes } from './calendar/event-envelopes.ts';
import { meetingOfMessage } from './calendar/meeting-message.ts';
import { contactOf } from './contact-envelope.ts';
import type { Directory } from './directory.ts';
import { isDraft, readMail } from './mail-envelope.ts';
import type { OutlookItem } from './mapi/outlook-item.ts';
import { tags } from './mapi/tags.ts';

/** What one item of Outlook comes to. */
export interface ItemReading {
  readonly folder: FolderClass;
  readonly envelopes: readonly Envelope[];
  /** Acts in the body of its message. */
  readonly acts: MessageActs | null;
  /** Sentences on what of it could not be read. */
  readonly errors: readonly string[];
  /** Its class when it is nothing that tells of people: a note, a task, a form; else null. */
  readonly passedOver: string | null;
}

const mail = /^(?:$|ipm$|ipm\.note|ipm\.outlook\.recall|ipm\.schedule\.|report\.)/i;
const meetingMessage = /^ipm\.schedule\.meeting\./i;
const contact = /^ipm\.contact(?:$|\.)/i;
const appointment = /^ipm\.appointment(?:$|\.)/i;

/**
 * Reads an item: a message, the meeting that it is about, an appointment, a contact.
 * @param place what a meeting without an id is called by
 * @param readActs null to leave acts unread
 * @throws OutlookProblem, or what reading damaged bytes throws
 */
export function readItem(
  item: OutlookItem,
  folder: FolderClass,
  directory: Directory,
  place: string,
  readActs: ActsReader | null = null,
): ItemReading {
  const messageClass = item.properties.text(tags.messageClass).trim();
  if (appointment.test(messageClass)) {
    const { events, errors } = eventEnvelopes(item, directory, place);
    const counted = events.filter((event) => countsIn(event, folder));
    return { folder, envelopes: counted, acts: null, errors, passedOver: null };
  }
  if (contact.test(messageClass)) {
    const envelopes = [contactOf(item)].filter((envelope) => countsIn(envelope, folder));
    return { folder, envelopes, acts: null, errors: [], passedOver: null };
  }
  if (!mail.test(messageClass))
    return { folder, envelopes: [], acts: null, errors: [], passedOver: messageClass };
  const own = strongerClass(folder, isDraft(item.properties) ? 'drafts' : 'normal');
  const { envelope, acts } = readMail(item, directory, readActs);
  const envelopes: Envelope[] = [envelope];
  if (!meetingMessage.test(messageClass))
    return { folder: own, envelopes, acts, errors: [], passedOver: null };
  const { events, errors } = meetingOfMessage(item, messageClass, directory, place);
  envelopes.push(...events.filter((event) => countsIn(event, own)));
  return { folder: own, envelopes, acts, errors, passedOver: null };
}

/** The items a reading comes to, its errors left out; the acts go with the message. */
export function itemsOfReading(
  { folder, envelopes, acts }: Pick<ItemReading, 'folder' | 'envelopes' | 'acts'>,
  at: Pick<ReadItem, 'path' | 'offset'>,
): readonly ReadItem[] {
  return envelopes.map((envelope): ReadItem => {
    const item = { ...at, folder, envelope, error: null };
    return envelope.kind === 'mail' ? { ...item, acts } : item;
  });
}

/**
 * Whether something counts where it lies. Nobody meets for what was thrown away, was spam or was never sent, but a
 * cancellation or an answer stays true in the trash; a contact that was thrown away is none. Mail is judged later.
 */
export function countsIn(envelope: Envelope, folder: FolderClass): boolean {
  if (envelope.kind === 'mail') return true;
  if (folder === 'spam' || folder === 'drafts') return false;
  const thrownAway = folder === 'trash' || folder === 'deleted';
  if (envelope.kind === 'contact') return !thrownAway;
  return !thrownAway || envelope.method === 'cancel' || envelope.method === 'reply';
}
