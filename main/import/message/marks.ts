import type { MachineMark } from '../../../shared/envelope.ts';
import { parseAddresses } from './address-list.ts';
import type { HeaderFields } from './header-block.ts';

/** What a header says about who sent a message and to how many (model.md 1, automated and bulk). */

/** Fields that only mailings to many carry. */
const bulkFields = [
  'list-unsubscribe',
  'list-id',
  'list-post',
  'feedback-id',
  'x-campaign',
  'x-campaign-id',
  'x-campaignid',
  'x-mailer-campaign',
  'x-mc-user',
] as const;

const listFields = [
  'list-post',
  'list-owner',
  'list-help',
  'list-subscribe',
  'list-unsubscribe',
  'x-mailing-list',
  'mailing-list',
] as const;

/** The first machine mark of a header; null for mail that a person may have sent. */
export function machineMark(fields: HeaderFields): MachineMark | null {
  const submitted = fields.first('auto-submitted');
  if (submitted !== null && !/^no\b/i.test(submitted)) return 'auto-submitted';
  if (fields.first('return-path')?.replace(/\s/g, '') === '<>') return 'null-return-path';
  if (/^multipart\/report\b/i.test(fields.first('content-type') ?? '')) return 'report';
  if (/^(?:junk|auto_reply)\b/i.test(fields.first('precedence') ?? '')) return 'precedence';
  if (fields.has('x-autoreply') || fields.has('x-autorespond')) return 'autoreply';
  return null;
}

/** Whether a header carries any mark of a mailing to many. */
export function isBulk(fields: HeaderFields): boolean {
  if (bulkFields.some((field) => fields.has(field))) return true;
  if (/^(?:bulk|list)\b/i.test(fields.first('precedence') ?? '')) return true;
  const suppress = fields.first('x-auto-response-suppress') ?? '';
  return suppress.split(',').some((word) => /^(?:dr|autoreply|all)$/i.test(word.trim()));
}

/** Addresses a header names as belonging to a list: `<mailto:…>` or bare. */
export function listAddresses(fields: HeaderFields): readonly string[] {
  const found = new Set<string>();
  for (const field of listFields) {
    for (const value of fields.all(field)) {
      if (!value.includes('@')) continue;
      if (field === 'x-mailing-list' || field === 'mailing-list') {
        for (const { address } of parseAddresses([value.replace(/^list\s+/i, '')])) found.add(address);
        continue;
      }
      for (const [, address] of value.matchAll(/<\s*mailto:([^>?\s]+)/gi)) {
        if (address?.includes('@')) found.add(address.toLowerCase());
      }
    }
  }
  return [...found];
}

/** Hosts of List-Id, List-Post and X-Mailing-List. */
export function listHosts(fields: HeaderFields): readonly string[] {
  const found = new Set<string>();
  for (const value of fields.all('list-id')) {
    // "Name <linux-s390.vger.kernel.org>": the list's name, then its host.
    const [, id] = /<([^<>\s]+)>\s*$/.exec(value) ?? [];
    const host = (id ?? '').toLowerCase().split('@').at(-1) ?? '';
    const dot = host.indexOf('.');
    if (dot > 0 && host.indexOf('.', dot + 1) > 0) found.add(host.slice(dot + 1));
    if (host !== '') found.add(host);
  }
  for (const field of ['list-post', 'x-mailing-list'] as const) {
    for (const value of fields.all(field)) {
      for (const [, host] of value.matchAll(/@([\w.-]+\w)/g)) if (host) found.add(host.toLowerCase());
    }
  }
  return [...found];
}

/** Whom the message was delivered to, as the last servers wrote it down. */
export function deliveredTo(fields: HeaderFields): readonly string[] {
  const values = ['delivered-to', 'x-original-to', 'envelope-to', 'x-envelope-to'].flatMap((field) =>
    fields.all(field),
  );
  return [...new Set(parseAddresses(values).map((party) => party.address))];
}
