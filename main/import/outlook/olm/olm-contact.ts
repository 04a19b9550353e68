import type { ContactEnvelope } from '../../../../shared/envelope.ts';
import { contactEnvelope } from '../../contacts/contact-fields.ts';
import { isCompany } from '../contact-envelope.ts';
import { mailAddress } from '../correspondent.ts';
import { childOf, type Element, momentOf, textOf } from './element.ts';

const addressLists = [
  'OPFContactCopyEmailAddressList',
  'OPFContactCopyEmailAddressList1',
  'OPFContactCopyEmailAddressList2',
];
const halfADay = 43_200_000;

/** The envelope of a contact of Outlook for Mac. Its birthday is the day whose midnight, somewhere, the moment is. */
export function olmContact(item: Element): ContactEnvelope {
  const given = textOf(item, 'OPFContactCopyFirstName');
  const family = textOf(item, 'OPFContactCopyLastName');
  const organization = textOf(item, 'OPFContactCopyBusinessCompany');
  const formatted = textOf(item, 'OPFContactCopyDisplayName');
  const birthday = momentOf(item, 'OPFContactCopyBirthday');
  return contactEnvelope('outlook', {
    subject: isCompany(organization, formatted, [given, family]) ? 'organization' : 'person',
    formatted,
    given,
    family,
    nickname: textOf(item, 'OPFContactCopyNickName'),
    addresses: addressLists
      .flatMap((list) => childOf(item, list)?.children ?? [])
      .map(({ attributes }) => mailAddress(attributes.OPFContactEmailAddressAddress ?? '') ?? ''),
    urls: [textOf(item, 'OPFContactCopyBusinessHomePage'), textOf(item, 'OPFContactCopyHomeWebPage')],
    organization,
    title: textOf(item, 'OPFContactCopyBusinessTitle'),
    birthday: birthday === null ? null : new Date(birthday + halfADay).toISOString().slice(0, 10),
    revised: momentOf(item, 'OPFContactCopyModDate'),
  });
}
