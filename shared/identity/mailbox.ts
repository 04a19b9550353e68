import { type MailProvider, mailProviders } from './data/mail-providers.ts';

/** The mailbox an address reaches, as far as its provider says; two addresses of one mailbox have one `key`. */
export interface Mailbox {
  readonly key: string;
  /** Why the address is not the key itself; `null` when it is. */
  readonly provider: MailProvider['name'] | null;
  readonly tag: 'tagged' | 'plain';
  readonly strength: 'sure' | 'ask';
}

/** `local` and `domain` of an address, lower case; the domain is '' when there is none. */
export function splitAddress(address: string): { readonly local: string; readonly domain: string } {
  const at = address.lastIndexOf('@');
  const [local, domain] = at < 0 ? [address, ''] : [address.slice(0, at), address.slice(at + 1)];
  return { local: local.toLowerCase(), domain: domain.toLowerCase() };
}

function providerOf(
  domain: string,
): { readonly provider: MailProvider; readonly name: string | null } | null {
  for (const provider of mailProviders) {
    if (provider.domains.includes(domain)) return { provider, name: null };
    if (provider.subdomains === 'none') continue;
    const host = provider.domains.find((one) => domain.endsWith(`.${one}`));
    if (host) return { provider, name: domain.slice(0, -host.length - 1) };
  }
  return null;
}

/**
 * The mailbox behind an address. Upper and lower case never matter; what follows a plus sign is a tag (RFC 5233,
 * supported by every provider named here and by most others; a local part of which nothing is left is no tag).
 */
export function mailboxOf(address: string): Mailbox {
  const { local, domain } = splitAddress(address);
  const plus = local.indexOf('+');
  const tag = plus > 0 && /^[a-z0-9]/.test(local) ? 'tagged' : 'plain';
  const base = tag === 'tagged' ? local.slice(0, plus) : local;
  const found = providerOf(domain);
  if (!found) return { key: `${base}@${domain}`, provider: null, tag, strength: 'sure' };
  const { provider, name } = found;
  const owner = name ?? base;
  const counted = provider.ignored ? owner.replace(provider.ignored, '') : owner;
  return {
    key: `${counted === '' ? owner : counted}@${provider.domains[0]}`,
    provider: provider.name,
    tag,
    strength: provider.strength,
  };
}
