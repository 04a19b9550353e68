import type { Party } from '../../../../shared/envelope.ts';
import { mailAddress, partyOf, plainName } from '../correspondent.ts';
import { type Directory, isDistinguishedName } from '../directory.ts';
import { childOf, type Element } from './element.ts';

/** Somebody by a written address and name. */
export function personOf(written: string, name: string, directory: Directory): Party | null {
  const address = mailAddress(written);
  const distinguishedName = isDistinguishedName(written) ? written : null;
  return partyOf({ address, distinguishedName, name: plainName(name, address ?? '') }, directory);
}

/** Those in a list of addresses of an item, each once. */
export function peopleIn(item: Element, list: string, directory: Directory): readonly Party[] {
  const found = new Map<string, Party>();
  for (const { attributes } of childOf(item, list)?.children ?? []) {
    const party = personOf(
      attributes.OPFContactEmailAddressAddress ?? '',
      attributes.OPFContactEmailAddressName ?? '',
      directory,
    );
    if (party !== null && !found.has(party.address)) found.set(party.address, party);
  }
  return [...found.values()];
}
