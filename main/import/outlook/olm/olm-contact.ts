import type { ContactEnvelope } from '../../../../shared/envelope.ts';
import { mailAddress } from '../correspondent.ts';
import { childOf, type Element, momentOf, textOf } from './element.ts';

const longest = 300;

/** The envelope of a contact of Outlook for Mac. */
export function olmContact(item: Element): ContactEnvelope {
  const text = (...names: readonly string[]) =>
    textOf(item, ...names)
      .replace(/[\p{Cc}\s]+/gu, ' ')
      .slice(0, longest)
      .trim();
  const given = text('OPFContactCopyFirstName');
  const family = text('OPFContactCopyLastName');
  const organization = text('OPFContactCopyBusinessCompany');
  const formatted =
    text('OPFContactCopyDisplayName') || [given, family].filter((part) => part !== '').join(' ');
  const isCompany =
    organization !== '' && given === '' && family === '' && ['', organization].includes(formatted);
  const lists = [
    'OPFContactCopyEmailAddressList',
    'OPFContactCopyEmailAddressList1',
    'OPFContactCopyEmailAddressList2',
  ];
  const addresses = lists
    .flatMap((list) => childOf(item, list)?.children ?? [])
    .flatMap(({ attributes }) => mailAddress(attributes.OPFContactEmailAddressAddress ?? '') ?? []);
  const urls = [text('OPFContactCopyBusinessHomePage'), text('OPFContactCopyHomeWebPage')];
  const birthday = momentOf(item, 'OPFContactCopyBirthday');
  return {
    kind: 'contact',
    source: 'outlook',
    subject: isCompany ? 'organization' : 'person',
    uid: null,
    names: { formatted, given, family, nickname: text('OPFContactCopyNickName') },
    addresses: [...new Set(addresses)],
    urls: [...new Set(urls.filter((url) => url !== ''))],
    organization,
    title: text('OPFContactCopyBusinessTitle'),
    birthday: birthday === null ? null : new Date(birthday + 43_200_000).toISOString().slice(0, 10),
    connectedOn: null,
    acts: [],
    revised: momentOf(item, 'OPFContactCopyModDate'),
  };
}
