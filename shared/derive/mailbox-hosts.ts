/** Hosts that give mailboxes to anybody: they name no company, and a list there does not make the host a list's. */
export const mailboxHosts: ReadonlySet<string> = new Set([
  'gmail.com',
  'googlemail.com',
  'outlook.com',
  'hotmail.com',
  'live.com',
  'yahoo.com',
  'icloud.com',
  'me.com',
  'aol.com',
  'gmx.de',
  'gmx.net',
  'web.de',
  'proton.me',
  'protonmail.com',
]);

/** The host of an address; '' when it has none. */
export function hostOf(address: string): string {
  const at = address.lastIndexOf('@');
  return at < 0 ? '' : address.slice(at + 1);
}

/**
 * The company an address speaks for, as its domain; '' for a mailbox anybody can have. A contacts file or the user's own
 * word says it better and goes before.
 */
export function companyOf(address: string): string {
  const host = hostOf(address);
  return mailboxHosts.has(host) ? '' : host;
}
