import type { FolderClass, ReadItem } from '../../../shared/envelope.ts';
import type { MailedEvent } from './invitations.ts';

/**
 * The events of a message as items at its own place. None come from spam, which is not meant for the user, nor from
 * drafts, which nobody has sent. What was thrown away invites nobody any more, but a cancellation or an answer stays
 * true in the trash.
 */
export function mailedItems(
  events: readonly MailedEvent[],
  path: string,
  offset: number,
  folder: FolderClass,
): readonly ReadItem[] {
  if (events.length === 0 || folder === 'spam' || folder === 'drafts') return none;
  const thrownAway = folder === 'trash' || folder === 'deleted';
  const counts = ({ envelope }: MailedEvent) =>
    !thrownAway || envelope?.method === 'cancel' || envelope?.method === 'reply';
  return events.filter(counts).map((event) => ({ path, offset, folder, ...event }));
}

const none: readonly ReadItem[] = [];
