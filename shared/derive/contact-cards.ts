import { cardAnchor, foldedName, isAddress, namedProfile, profileAnchor } from '../anchors.ts';
import type { ContactEnvelope } from '../envelope.ts';
import { tidyName } from './person-names.ts';
import type { StoredContact } from './stored.ts';

/** One card, however many files hold it. */
export interface ContactCard {
  readonly contact: ContactEnvelope;
  /** How new the oldest file is that says the same, ms since 1970 UTC; null when none tells. */
  readonly since: number | null;
  /** What names its person: addresses, profiles; a mark of the card's own where it has neither. Never empty. */
  readonly anchors: readonly string[];
  /** What it calls its person; '' where it does not say. */
  readonly name: string;
}

/** A card with more addresses than this is a list of people, whatever it is called. */
const mostAddresses = 10;

/** Who is the user, and which addresses are nobody. */
export interface CardScene {
  isMine(anchor: string): boolean;
  /** Lists, rooms, robots and roles. */
  isNobody(anchor: string): boolean;
}

/** The name to show for a card: as it is formatted, unless the family name was put first. */
export function cardName({ names }: ContactEnvelope): string {
  const { formatted, given, family } = names;
  const parts = [given, family].filter((part) => part !== '').join(' ');
  const name = tidyName(formatted === '' || formatted.includes(',') ? parts || formatted : formatted);
  return name.includes('@') ? '' : name;
}

/** The newest first; cards of one age, or none, in an order that no file leaves a trace in. */
function byAge(a: StoredContact, b: StoredContact): number {
  const newer =
    (b.contact.revised ?? Number.NEGATIVE_INFINITY) - (a.contact.revised ?? Number.NEGATIVE_INFINITY);
  return newer || (a.hash < b.hash ? -1 : 1);
}

function addressesOf({ addresses, urls }: ContactEnvelope): readonly string[] {
  const profiles = urls.flatMap((url) => profileAnchor(url) ?? []);
  return [...new Set([...addresses, ...profiles])];
}

/** LinkedIn's lists that name people without their profile: the one connection of that name is meant. */
function profilesByName(contacts: readonly ContactEnvelope[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const contact of contacts) {
    if (contact.source !== 'linkedin') continue;
    const name = foldedName(cardName(contact));
    for (const anchor of addressesOf(contact).filter((one) => !isAddress(one))) {
      const other = found.get(name);
      found.set(name, other === undefined || other === anchor ? anchor : '');
    }
  }
  return found;
}

/** What names the person of a card without address or profile; '' when nothing does. */
function ownAnchor(contact: ContactEnvelope, profiles: ReadonlyMap<string, string>): string {
  const name = cardName(contact);
  if (contact.source === 'linkedin') return profiles.get(foldedName(name)) || namedProfile(name);
  if (name === '') return '';
  return cardAnchor(contact.uid ?? `${name} ${contact.organization}`);
}

/**
 * Cards of people, the newest first. The user's own, those of organisations, of lists and of roles are left out, and of
 * cards that say the same the newest stands for all.
 */
export function contactCards(contacts: readonly StoredContact[], scene: CardScene): readonly ContactCard[] {
  const newest = new Map<string, { readonly contact: ContactEnvelope; since: number | null }>();
  for (const { fingerprint, contact } of [...contacts].sort(byAge)) {
    const known = newest.get(fingerprint);
    if (known) known.since = contact.revised ?? known.since;
    else newest.set(fingerprint, { contact, since: contact.revised });
  }
  const profiles = profilesByName([...newest.values()].map(({ contact }) => contact));
  return [...newest.values()].flatMap(({ contact, since }) => {
    if (contact.subject !== 'person') return [];
    const all = addressesOf(contact);
    if (all.length > mostAddresses || all.some(scene.isMine)) return [];
    const people = all.filter((anchor) => !scene.isNobody(anchor));
    // A card that has addresses, but only of roles, is that of a firm.
    const anchors = all.length === 0 ? [ownAnchor(contact, profiles)] : people;
    const named = anchors.filter((anchor) => anchor !== '' && !scene.isMine(anchor));
    return named.length === 0 ? [] : [{ contact, since, anchors: named, name: cardName(contact) }];
  });
}
