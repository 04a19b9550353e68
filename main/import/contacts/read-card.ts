import { parseVCards, type VCard4 } from 'vcard4-ts';
import type { ContactEnvelope } from '../../../shared/envelope.ts';
import { cardText } from './card-lines.ts';
import { parseBirthday, parseRevision } from './contact-dates.ts';
import { contactEnvelope } from './contact-fields.ts';

/** Raw values of a property the library does not know. */
function unknownProperty(card: VCard4, name: string): readonly string[] {
  return (card.x?.[name] ?? []).map((property) => String(property.value));
}

/** Whether a card is that of a company, a group or a place: by its kind, or since it has the name of its company only. */
function isOrganization(card: VCard4, name: string, parts: readonly string[]): boolean {
  const kind = (card.KIND?.value ?? unknownProperty(card, 'X_ADDRESSBOOKSERVER_KIND')[0] ?? '').toLowerCase();
  if (kind !== '' && kind !== 'individual') return true;
  if (unknownProperty(card, 'X_ABSHOWAS').some((value) => /company/i.test(value))) return true;
  const company = card.ORG?.[0].value[0] ?? '';
  return company !== '' && name === company && parts.every((part) => part === '');
}

/**
 * Reads one card of any version.
 * @param bytes from its BEGIN to its END line
 * @param fileTime how new the file is, ms since 1970 UTC, for cards that do not say how new they are; null when not known
 * @returns the contact, or a sentence on why it could not be read
 */
export function readCard(bytes: Buffer, fileTime: number | null): ContactEnvelope | string {
  const text = cardText(bytes);
  const [card] = text === null ? [] : (parseVCards(text, true).vCards ?? []);
  if (!card) return 'Nothing in this card could be read.';
  const { familyNames, givenNames, additionalNames } = card.N?.value ?? {};
  const given = givenNames?.join(' ') ?? '';
  const family = familyNames?.join(' ') ?? '';
  const formatted = card.FN[0].value;
  const omitted = card.BDAY?.parameters?.x?.X_APPLE_OMIT_YEAR?.[0] ?? null;
  return contactEnvelope('vcard', {
    subject: isOrganization(card, formatted, [given, family]) ? 'organization' : 'person',
    uid: card.UID?.value,
    formatted,
    given,
    middle: additionalNames?.join(' '),
    family,
    nickname: card.NICKNAME?.[0].value[0] ?? unknownProperty(card, 'X_NICKNAME')[0],
    addresses: (card.EMAIL ?? []).map((email) => email.value),
    urls: [
      ...(card.URL ?? []).map((url) => url.value),
      ...unknownProperty(card, 'X_SOCIALPROFILE'),
      ...unknownProperty(card, 'X_LINKEDIN'),
    ].map((url) => url.replace(/\\([:,;\\])/g, '$1')),
    organization: card.ORG?.[0].value[0],
    title: card.TITLE?.[0].value || card.ROLE?.[0].value,
    birthday: card.BDAY ? parseBirthday(card.BDAY.value, omitted) : null,
    revised: (card.REV ? parseRevision(card.REV.value) : null) ?? fileTime,
  });
}
