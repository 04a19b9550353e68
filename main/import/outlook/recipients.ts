import type { MailEnvelope, Party } from '../../../shared/envelope.ts';
import { parseAddresses } from '../mail/address-list.ts';
import type { HeaderFields } from '../mail/header-fields.ts';
import { type Correspondent, correspondentOf, learnFrom, partyOf } from './correspondent.ts';
import type { Directory } from './directory.ts';
import type { OutlookItem } from './mapi/outlook-item.ts';
import { correspondents, tags } from './mapi/tags.ts';
import { namedPerson } from './named-person.ts';

/** Whom a message is sent to, by role. */
export type Recipients = Pick<MailEnvelope, 'to' | 'cc' | 'bcc'>;

const roles: readonly (keyof Recipients)[] = ['to', 'cc', 'bcc'];

/** The role of a recipient on Outlook's list ([MS-OXOMSG] 2.2.3.1); the upper bits say how sending went. */
function roleOf(type: number | null): keyof Recipients {
  return roles[((type ?? 1) & 0x0f) - 1] ?? 'to';
}

/**
 * Those it went to: as the header has it, and whom else Outlook has on its list, as blind copies and what the header of a
 * sent message cannot tell.
 * @throws OutlookProblem
 */
export function recipientsOf(item: OutlookItem, fields: HeaderFields, directory: Directory): Recipients {
  const found: Record<keyof Recipients, Party[]> = {
    to: [...parseAddresses(fields.all('to'))],
    cc: [...parseAddresses(fields.all('cc'))],
    bcc: [...parseAddresses(fields.all('bcc'))],
  };
  const written = [...found.to, ...found.cc, ...found.bcc];
  const addresses = new Set(written.map((party) => party.address));
  const byName = new Map(written.map((party) => [namedPerson(party.name)?.address, party]));
  for (const row of item.people()) {
    const person = correspondentOf(row, correspondents.onList);
    if (person === null) continue;
    const party = writtenAs(person, byName) ?? partyOf(person, directory);
    learnFrom(party === null ? person : { ...person, address: addressOf(party) }, directory);
    if (party === null || addresses.has(party.address)) continue;
    addresses.add(party.address);
    found[roleOf(row.number(tags.recipientType))].push(party);
  }
  return found;
}

/** The header's own entry for somebody whose address Outlook's list does not have: the one with that name. */
function writtenAs(person: Correspondent, byName: ReadonlyMap<string | undefined, Party>): Party | null {
  if (person.address !== null) return null;
  const anchor = namedPerson(person.name)?.address;
  return anchor === undefined ? null : (byName.get(anchor) ?? null);
}

function addressOf({ address }: Party): string | null {
  return address.includes('@') ? address : null;
}
