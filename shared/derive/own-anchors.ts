import { foldedName, isProfile } from '../anchors.ts';
import type { AddressBook } from './address-book.ts';
import { cardName } from './contact-cards.ts';
import type { DeriveInput } from './derive.ts';
import { listEvidence } from './list-evidence.ts';
import type { MailItem } from './mail-items.ts';
import { isNobody } from './nobody.ts';
import { guessOwnAddresses, type OwnAddressEvidence } from './own-addresses.ts';
import { guessOwnProfiles } from './own-profile.ts';
import type { StoredEvent } from './stored.ts';

/** What belongs to the user, and what else might. */
export interface OwnAnchors {
  readonly me: readonly string[];
  readonly guesses: readonly OwnAddressEvidence[];
}

/**
 * What is the user's own: addresses confirmed, else named with an import, else guessed; and a profile on a network, as
 * confirmed with them, else guessed. Who named their addresses said nothing about a profile that no address tells.
 */
export function ownAnchors(
  input: Pick<DeriveInput, 'parties' | 'mails' | 'events' | 'contacts' | 'me' | 'named'>,
  items: readonly MailItem[],
  meetings: readonly (readonly StoredEvent[])[],
  book: AddressBook,
): OwnAnchors {
  const evidence = listEvidence(input.mails, input.events, []);
  // Of what was mailed, the message itself tells who takes part.
  const inCalendar = meetings
    .map((components) => components.filter(({ event }) => !event.inMail))
    .filter((components) => components.length > 0);
  const own = input.contacts.filter(({ contact }) => contact.subject === 'me');
  const guesses = guessOwnAddresses(
    items,
    input.mails,
    inCalendar.map(partiesOf),
    book,
    new Set(own.flatMap(({ contact }) => contact.addresses)),
    (address) => isNobody(address, evidence),
  );
  const guessed = guesses.filter((guess) => guess.likely).map((guess) => guess.address);
  const stated = input.named.length > 0 ? input.named : guessed;
  const me = new Set(input.me ?? stated);

  const names = new Set(own.map(({ contact }) => foldedName(cardName(contact))));
  input.parties.address.forEach((address, party) => {
    if (me.has(address)) names.add(foldedName(input.parties.name[party] ?? ''));
  });
  names.delete('');
  const profiles = guessOwnProfiles(items, input.parties, book, names);
  if (![...me].some(isProfile)) {
    for (const guess of profiles) if (guess.likely) me.add(guess.address);
  }
  return { me: [...me].sort(), guesses: [...guesses, ...profiles] };
}

function partiesOf(components: readonly StoredEvent[]): readonly string[] {
  return components.flatMap(({ event }) => [
    ...(event.organizer && !event.groupCalendar ? [event.organizer.address] : []),
    ...event.attendees.filter((guest) => guest.type === 'individual').map((guest) => guest.address),
  ]);
}
