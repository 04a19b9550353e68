import type { Party } from '../../../shared/envelope.ts';
import { parseAddresses } from '../mail/address-list.ts';
import { type Directory, isDistinguishedName } from './directory.ts';
import type { Properties } from './mapi/properties.ts';
import type { CorrespondentTags } from './mapi/tags.ts';
import { namedPerson } from './named-person.ts';

/** What an item says of one correspondent. */
export interface Correspondent {
  readonly name: string;
  /** An address that mail can be sent to, lower-cased; null when the item has none. */
  readonly address: string | null;
  /** The name Exchange has for them, or null. */
  readonly distinguishedName: string | null;
}

/** Longer ones are no addresses (RFC 5321) and no names. */
const longest = 1000;

/** Null when the item names nobody here. */
export function correspondentOf(properties: Properties, from: CorrespondentTags): Correspondent | null {
  const written = properties.text(from.address).trim();
  const type = properties.text(from.type).trim();
  const address = mailAddress(properties.text(from.smtp)) ?? mailAddress(written);
  const name = plainName(properties.text(from.name), address ?? '');
  // What Outlook writes itself, as the logs of its synchronizing, is by nobody: it has a name and no address of any type.
  if (address === null && (written === '' || type === '')) return null;
  return { name, address, distinguishedName: isDistinguishedName(written) ? written : null };
}

/** The address in a text that is one, lower-cased; null for other texts, Exchange's names among them. */
export function mailAddress(text: string): string | null {
  const address = text.trim();
  if (!address.includes('@') || address.length > longest || isDistinguishedName(address)) return null;
  // In brackets it is read as one that stands in a header.
  const bare = address.replace(/^<(.*)>$/, '$1');
  return parseAddresses([Buffer.from(`<${bare}>`, 'utf8').toString('latin1')])[0]?.address ?? null;
}

/** A name on one line; '' where it is no more than the address. Outlook puts quotes around what it does not know. */
export function plainName(text: string, address: string): string {
  const name = text
    .slice(0, longest)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^'(.*)'$/, '$1');
  return name.toLowerCase() === address ? '' : name;
}

/** Who it is: by address, by the directory, else by name; null when none of them tells. */
export function partyOf(
  { name, address, distinguishedName }: Correspondent,
  directory: Directory,
): Party | null {
  const known = address ?? (distinguishedName === null ? null : directory.find(distinguishedName));
  return known === null ? namedPerson(name) : { address: known, name };
}

/** Notes which address stands behind a name of Exchange's, where the item has both. */
export function learnFrom(found: Correspondent | null, directory: Directory): void {
  if (found?.distinguishedName && found.address) directory.learn(found.distinguishedName, found.address);
}
