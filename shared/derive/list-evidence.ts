import type { ListEvidence } from './nobody.ts';
import type { StoredEvent, StoredMail } from './stored.ts';

/** Hosts where people have mailboxes of their own, though lists are hosted there too. */
const mailboxHosts = new Set([
  'gmail.com',
  'googlemail.com',
  'outlook.com',
  'hotmail.com',
  'live.com',
  'yahoo.com',
  'icloud.com',
  'me.com',
  'aol.com',
  'gmx.de',
  'gmx.net',
  'web.de',
  'proton.me',
  'protonmail.com',
]);

function hostOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1);
}

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
