import type { ContactEnvelope } from '../../../shared/envelope.ts';
import { contactEnvelope } from '../contacts/contact-fields.ts';
import { wholeDay } from './calendar/event-times.ts';
import { mailAddress } from './correspondent.ts';
import type { OutlookItem } from './mapi/outlook-item.ts';
import { lids, tags } from './mapi/tags.ts';

/** A birthday as YYYY-MM-DD: the local day where it is stored, else the one whose midnight the moment is. */
function birthdayOf({ properties, names }: OutlookItem): string | null {
  const local = properties.time(names.id('address', lids.address.birthdayLocal));
  if (local !== null) return new Date(local).toISOString().slice(0, 10);
  const moment = properties.time(tags.birthday);
  if (moment === null) return null;
  return wholeDay(moment, null).date.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3');
}

/** Whether a card has nothing but the name of a company. */
export function isCompany(organization: string, formatted: string, parts: readonly string[]): boolean {
  return organization !== '' && ['', organization].includes(formatted) && parts.every((part) => part === '');
}

/** The envelope of a contact. @throws OutlookProblem */
export function contactOf(item: OutlookItem): ContactEnvelope {
  const { properties, names } = item;
  const text = (tag: number) => properties.text(tag).trim();
  const given = text(tags.givenName);
  const family = text(tags.surname);
  const organization = text(tags.company);
  const formatted = text(tags.displayName);
  const { emails, emailNames } = lids.address;
  // Of colleagues Outlook keeps Exchange's name for them, and often the address beside it as what they are called.
  const addresses = emails.map((lid, index) => {
    const written = mailAddress(properties.text(names.id('address', lid)));
    return written ?? mailAddress(properties.text(names.id('address', emailNames[index] ?? 0))) ?? '';
  });
  return contactEnvelope('outlook', {
    subject: isCompany(organization, formatted, [given, family]) ? 'organization' : 'person',
    formatted,
    given,
    family,
    nickname: text(tags.nickname),
    addresses,
    urls: [text(tags.businessPage), text(tags.personalPage)],
    organization,
    title: text(tags.title),
    birthday: birthdayOf(item),
    revised: properties.time(tags.modified),
  });
}
