import { companyHost } from '../derive/company-host.ts';
import type { Member } from '../today/member.ts';

/** Whether two people work for one company, as far as is known: they know each other. */
export function areColleagues(one: Member, other: Member): boolean {
  const organizations = [one, other].map(({ row }) => row.organization.toLowerCase());
  if (organizations[0] !== '' && organizations[0] === organizations[1]) return true;
  const hosts = new Set(one.row.addresses.map(companyHost).filter((host) => host !== ''));
  return other.row.addresses.some((address) => hosts.has(companyHost(address)));
}
