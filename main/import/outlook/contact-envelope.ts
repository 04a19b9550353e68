import type { ContactEnvelope } from '../../../shared/envelope.ts';
import { wholeDay } from './calendar/event-times.ts';
import { mailAddress } from './correspondent.ts';
import type { OutlookItem } from './mapi/outlook-item.ts';
import { lids, tags } from './mapi/tags.ts';

const longest = 300;
const longestLink = 500;

function tidy(text: string, length = longest): string {
  return text
    .slice(0, length * 4)
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .slice(0, length)
    .trim();
}

/** A birthday as YYYY-MM-DD: the local day where it is stored, else the one whose midnight the moment is. */
function birthdayOf({ properties, names }: OutlookItem): string | null {
  const local = properties.time(names.id('address', lids.address.birthdayLocal));
  if (local !== null) return new Date(local).toISOString().slice(0, 10);
  const moment = properties.time(tags.birthday);
  if (moment === null) return null;
  return wholeDay(moment, null).date.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3');
}

/** The envelope of a contact. One that has nothing but the name of its company is that of a company. @throws OutlookProblem */
export function contactOf(item: OutlookItem): ContactEnvelope {
  const { properties, names } = item;
  const text = (tag: number) => tidy(properties.text(tag));
  const given = text(tags.givenName);
  const family = text(tags.surname);
  const organization = text(tags.company);
  const formatted = text(tags.displayName) || [given, family].filter((part) => part !== '').join(' ');
  const isCompany =
    organization !== '' && given === '' && family === '' && ['', organization].includes(formatted);
  const addresses = lids.address.emails.flatMap((lid, index) => {
    const written = properties.text(names.id('address', lid));
    const called = properties.text(names.id('address', lids.address.emailNames[index] ?? 0));
    return mailAddress(written) ?? mailAddress(called) ?? [];
  });
  const links = [tags.businessPage, tags.personalPage].map((tag) => tidy(properties.text(tag), longestLink));
  return {
    kind: 'contact',
    source: 'outlook',
    subject: isCompany ? 'organization' : 'person',
    uid: null,
    names: { formatted, given, family, nickname: text(tags.nickname) },
    addresses: [...new Set(addresses)],
    urls: [...new Set(links.filter((link) => link !== ''))],
    organization,
    title: text(tags.title),
    birthday: birthdayOf(item),
    connectedOn: null,
    acts: [],
    revised: properties.time(tags.modified),
  };
}
