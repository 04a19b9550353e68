import type { ContactEnvelope, ContactSource } from '../../../shared/envelope.ts';
import { parseAddresses } from '../mail/address-list.ts';

/** What one card or row says, before it is tidied. */
export interface ContactFields {
  readonly subject?: ContactEnvelope['subject'] | undefined;
  readonly uid?: string | undefined;
  readonly formatted?: string | undefined;
  readonly given?: string | undefined;
  readonly middle?: string | undefined;
  readonly family?: string | undefined;
  readonly nickname?: string | undefined;
  /** As they stand there: with names, brackets, in any case. */
  readonly addresses?: readonly string[] | undefined;
  readonly urls?: readonly string[] | undefined;
  readonly organization?: string | undefined;
  readonly title?: string | undefined;
  readonly birthday?: string | null | undefined;
  readonly connectedOn?: string | null | undefined;
  readonly acts?: ContactEnvelope['acts'] | undefined;
  readonly revised?: number | null | undefined;
}

/** Nobody's name, company or title is longer; hostile files hold megabytes. */
const longest = 300;
const longestUrl = 500;
/** Of one card no more addresses or links are kept. */
const mostKept = 100;

/** One line of text, without control characters, cut where no real one goes on. */
export function tidy(text: string | undefined, length = longest): string {
  if (text === undefined) return '';
  return text
    .slice(0, length * 4)
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .slice(0, length)
    .trim();
}

function eachOnce(texts: readonly string[]): readonly string[] {
  return [...new Set(texts.filter((text) => text !== ''))].slice(0, mostKept);
}

function addressIn(value: string): string {
  // Headers are read as bytes, one character each: other characters would be cut to their last eight bits.
  const bytes = Buffer.from(tidy(value, longestUrl), 'utf8').toString('latin1');
  const address = parseAddresses([bytes])[0]?.address ?? '';
  return address.includes('@') && !/[\p{Cc}\s]/u.test(address) ? address : '';
}

/** A link that leads somewhere: with a scheme of the web, or beginning with a host. */
function linkIn(value: string): string {
  const text = tidy(value, longestUrl);
  return /^(?:https?:\/\/|(?:[\w-]+\.)+[a-z]{2,}(?:[/?#]|$))\S*$/i.test(text) ? text : '';
}

/** The envelope of a contact, tidied: each address once and in lower case, a formatted name wherever there is any. */
export function contactEnvelope(source: ContactSource, fields: ContactFields): ContactEnvelope {
  const given = tidy(fields.given);
  const family = tidy(fields.family);
  const together = [given, tidy(fields.middle), family].filter((part) => part !== '').join(' ');
  return {
    kind: 'contact',
    source,
    subject: fields.subject ?? 'person',
    uid: tidy(fields.uid) || null,
    names: { formatted: tidy(fields.formatted) || together, given, family, nickname: tidy(fields.nickname) },
    addresses: eachOnce((fields.addresses ?? []).slice(0, mostKept).map(addressIn)),
    urls: eachOnce((fields.urls ?? []).slice(0, mostKept).map(linkIn)),
    organization: tidy(fields.organization),
    title: tidy(fields.title),
    birthday: fields.birthday ?? null,
    connectedOn: fields.connectedOn ?? null,
    acts: fields.acts ?? [],
    revised: fields.revised ?? null,
  };
}
