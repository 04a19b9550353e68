import type { MachineMark, Party } from '../../../shared/envelope.ts';
import { parseAddresses } from './address-list.ts';
import type { ContentType } from './content-type.ts';
import type { FieldName, HeaderFields } from './header-fields.ts';
import { unfold } from './header-text.ts';
import { flat } from './latin1.ts';

/** What headers say about who or what sent a message, and to how many (model.md 1). */

function keyword(value: string | undefined): string {
  return value === undefined
    ? ''
    : unfold(value)
        .replace(/[;(].*$/, '')
        .trim()
        .toLowerCase();
}

/**
 * The evidence that a machine sent the message. `auto-submitted` comes first, because it alone holds against mail of
 * the user too.
 */
export function machineMark(fields: HeaderFields, content: ContentType): MachineMark | null {
  const submitted = fields.first('auto-submitted');
  if (submitted !== undefined && keyword(submitted) !== 'no') return 'auto-submitted';
  const returnPath = fields.first('return-path');
  if (returnPath !== undefined && /^\s*<\s*>/.test(returnPath)) return 'null-return-path';
  if (content.type === 'multipart/report') return 'report';
  const precedence = keyword(fields.first('precedence'));
  if (precedence === 'junk' || precedence === 'auto_reply') return 'precedence';
  return fields.has('x-autoreply') || fields.has('x-autorespond') ? 'autoreply' : null;
}

const bulkFields: readonly FieldName[] = [
  'list-id',
  'list-unsubscribe',
  'list-post',
  'feedback-id',
  'x-campaign',
  'x-campaign-id',
  'x-campaignid',
  'x-csa-complaints',
  'x-mailer-recptid',
  'x-mc-user',
];

/** Whether any header marks the message as one of many. */
export function isBulk(fields: HeaderFields): boolean {
  if (bulkFields.some((name) => fields.has(name))) return true;
  const precedence = fields.first('precedence');
  if (precedence !== undefined && /^(?:bulk|list)$/.test(keyword(precedence))) return true;
  const suppress = fields.first('x-auto-response-suppress');
  return suppress !== undefined && /(?:^|[\s,])(?:dr|autoreply|all)(?:$|[\s,])/i.test(unfold(suppress));
}

const linkFields: readonly FieldName[] = [
  'list-post',
  'list-owner',
  'list-help',
  'list-subscribe',
  'list-unsubscribe',
  'list-archive',
];
const addressFields: readonly FieldName[] = ['x-mailing-list', 'mailing-list', 'x-beenthere'];

const nothing: readonly string[] = [];

/** The same few lists write most of a mailbox's list mail, with the same fields each time. */
const knownLinks = new Map<string, readonly string[]>();
const mostKnownLinks = 2000;

function mailtoAddresses(value: string): readonly string[] {
  if (!/mailto/i.test(value)) return nothing;
  const known = knownLinks.get(value);
  if (known) return known;
  const found = [...flat(value.slice(0, 8192)).matchAll(/mailto:([^>?,\s]+@[^>?,\s]+)/gi)].map(
    ([, address = '']) => address.replace(/%40/g, '@').toLowerCase(),
  );
  if (knownLinks.size >= mostKnownLinks) knownLinks.clear();
  knownLinks.set(flat(value), found);
  return found;
}

/** `list dev@x.org; contact dev-help@x.org`, as ezmlm writes Mailing-List. */
function withoutWords(value: string): string {
  return value.replace(/\b(?:list|contact)\s/gi, ' ');
}

/** Addresses that List headers name: the list itself, its owner, its robots. Each once. */
export function listAddresses(fields: HeaderFields): readonly string[] {
  const found = new Set<string>();
  for (const name of linkFields) {
    for (const value of fields.all(name)) for (const address of mailtoAddresses(value)) found.add(address);
  }
  for (const name of addressFields) {
    const values = fields.all(name);
    if (values.length === 0) continue;
    for (const { address } of parseAddresses(name === 'mailing-list' ? values.map(withoutWords) : values))
      found.add(address);
  }
  return found.size === 0 ? nothing : [...found];
}

/** `Name <linux-s390.vger.kernel.org>`: the list's label, then the host that runs it (RFC 2919). */
const listId = /<([^<>\s]*)>\s*$/;

function hostOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1);
}

/**
 * Hosts of List-Id, List-Post and X-Mailing-List. The sender's own host is left out: a company that names its
 * newsletter `news.example.org` and sends from example.org has people there.
 */
export function listHosts(fields: HeaderFields, from: readonly Party[]): readonly string[] {
  const found = new Set<string>();
  for (const value of fields.all('list-id')) {
    const id = flat(listId.exec(value)?.[1] ?? value.trim()).toLowerCase();
    const host = hostOf(id);
    if (!host.includes('.') || blank.test(host)) continue;
    found.add(host);
    const namespace = host.slice(host.indexOf('.') + 1);
    if (namespace.includes('.')) found.add(namespace);
  }
  for (const value of fields.all('list-post')) {
    for (const address of mailtoAddresses(value)) found.add(hostOf(address));
  }
  for (const { address } of parseAddresses(fields.all('x-mailing-list'))) found.add(hostOf(address));
  if (found.size === 0) return nothing;
  for (const { address } of from) found.delete(hostOf(address));
  return [...found];
}

const blank = /\s/;

const deliveryFields: readonly FieldName[] = [
  'delivered-to',
  'x-delivered-to',
  'x-original-to',
  'envelope-to',
  'x-envelope-to',
  'x-rcpt-to',
];

/** Addresses the message was delivered to, as the last servers wrote them down. Each once. */
export function deliveredTo(fields: HeaderFields): readonly string[] {
  const found = new Set<string>();
  for (const name of deliveryFields) {
    const values = fields.all(name);
    if (values.length > 0) for (const { address } of parseAddresses(values)) found.add(address);
  }
  return found.size === 0 ? nothing : [...found];
}
