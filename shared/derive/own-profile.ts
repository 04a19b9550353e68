import { foldedName, isProfile } from '../anchors.ts';
import type { AddressBook } from './address-book.ts';
import type { MailItem } from './mail-items.ts';
import { type OwnAddressEvidence, Presence } from './own-addresses.ts';
import type { Parties } from './stored.ts';

/** A network's export holds the user's own messages only, so that they take part in nearly all of them. */
const presentShare = 0.8;

/**
 * Guesses the user's own profile on a network: the one that takes part in most messages, and where several do, the one
 * with the user's name. Sorted by evidence; at most the first is `likely`.
 * @param ownNames folded names of the user, from their own account's export and their own mail
 */
export function guessOwnProfiles(
  items: readonly MailItem[],
  parties: Parties,
  book: AddressBook,
  ownNames: ReadonlySet<string>,
): OwnAddressEvidence[] {
  const present = new Presence();
  const received = new Presence();
  const named = new Set<string>();
  for (const item of items) {
    if (item.medium !== 'message') continue;
    const others = [...item.to, ...item.cc, ...item.bcc];
    const profiles = [...item.from, ...others].filter((party) => isProfile(parties.address[party] ?? ''));
    if (profiles.length === 0) continue;
    const addressOf = (party: number) => book.address(book.party(party));
    present.add(profiles.map(addressOf));
    received.add(others.map(addressOf));
    for (const party of profiles) {
      if (ownNames.has(foldedName(parties.name[party] ?? ''))) named.add(addressOf(party));
    }
  }
  const often = (profile: string) => present.share(profile) >= presentShare;
  const sorted = [...present.counts.keys()]
    .filter(often)
    .sort(
      (a, b) =>
        Number(named.has(b)) - Number(named.has(a)) ||
        present.of(b) - present.of(a) ||
        received.of(b) - received.of(a) ||
        (a < b ? -1 : 1),
    );
  return sorted.slice(0, 3).map((address, index) => ({
    address,
    sentFrom: 0,
    deliveredTo: 0,
    present: present.of(address),
    items: present.total,
    stated: 'nowhere',
    likely: index === 0,
  }));
}
