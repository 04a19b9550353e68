import { getDomain } from 'tldts';
import { publicHosts } from '../identity/data/public-hosts.ts';
import { hostOf, mailboxHosts } from './mailbox-hosts.ts';

const known = new Map<string, string>();

/**
 * The domain an address's company goes by, whatever machine or department stands before it: "eu.harbour.co.uk" is harbour.co.uk. ''
 * for a mailbox anybody can have, and for what is no address.
 */
export function companyHost(address: string): string {
  const host = hostOf(address);
  const before = known.get(host);
  if (before !== undefined) return before;
  // A half of a million mails comes from a few thousand hosts.
  const company = getDomain(host) ?? '';
  const anybodys = [host, company].some((one) => mailboxHosts.has(one) || publicHosts.has(one));
  const found = anybodys ? '' : company;
  if (known.size < mostKnown) known.set(host, found);
  return found;
}

const mostKnown = 50_000;
