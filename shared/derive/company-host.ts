import { publicHosts } from '../identity/data/public-hosts.ts';
import { hostOf, mailboxHosts } from './mailbox-hosts.ts';

/** Labels under which countries give names to firms: "co.uk" is no company, "harbour.co.uk" is. */
const shared = new Set(['ac', 'co', 'com', 'edu', 'gob', 'gov', 'gouv', 'gv', 'net', 'ne', 'or', 'org']);

/**
 * The domain an address's company goes by, whatever machine or department stands before it: "eu.harbour.co.uk" is harbour.co.uk. ''
 * for a mailbox anybody can have, and for what is no address.
 */
export function companyHost(address: string): string {
  const host = hostOf(address);
  const labels = host.split('.');
  const [country = '', second = ''] = labels.toReversed();
  const length = country.length === 2 && shared.has(second) ? 3 : 2;
  const company = labels.length < length ? '' : labels.slice(-length).join('.');
  const anybodys = [host, company].some((one) => mailboxHosts.has(one) || publicHosts.has(one));
  return anybodys ? '' : company;
}
