import { hostOf, mailboxHosts } from './mailbox-hosts.ts';
import type { ListEvidence } from './nobody.ts';
import type { StoredEvent, StoredMail } from './stored.ts';

/**
 * Gathers what the files say about lists and rooms. A company's own list (team@harbour.example) names the host where
 * everybody works: the host of one of the user's own addresses, or of a mailbox provider, is never a list's.
 */
export function listEvidence(
  mails: readonly StoredMail[],
  events: readonly StoredEvent[],
  me: readonly string[],
): ListEvidence {
  const listAddresses = new Set<string>();
  const listHosts = new Set<string>();
  const rooms = new Set<string>();
  for (const mail of mails) {
    for (const address of mail.listAddresses) listAddresses.add(address);
    for (const host of mail.listHosts) if (!mailboxHosts.has(host)) listHosts.add(host);
  }
  for (const address of me) listHosts.delete(hostOf(address));
  for (const { event } of events) {
    for (const guest of event.attendees) if (guest.type !== 'individual') rooms.add(guest.address);
    if (event.groupCalendar && event.organizer) rooms.add(event.organizer.address);
  }
  return { listAddresses, listHosts, rooms };
}
