import { isNamedPerson, isProfile } from '../anchors.ts';

/** Which addresses are never people (model.md 1, "Lists and roles are never people"). */

/** Local parts of machines that send: alone, or followed by a separator and anything. */
const robots = /^(?:no-?reply|do-?not-?reply|mailer-daemon|postmaster|bounces?|notifications?)(?:$|[-_.+=])/;

/** Local parts that stand for a function of an organisation. */
const roles = new Set([
  'abuse',
  'accounting',
  'accounts',
  'admin',
  'administrator',
  'billing',
  'careers',
  'contact',
  'customercare',
  'customerservice',
  'enquiries',
  'feedback',
  'help',
  'helpdesk',
  'hello',
  'hostmaster',
  'hr',
  'info',
  'inquiries',
  'invoice',
  'invoices',
  'jobs',
  'list',
  'mail',
  'marketing',
  'media',
  'office',
  'orders',
  'press',
  'privacy',
  'reception',
  'root',
  'sales',
  'security',
  'service',
  'subscribe',
  'support',
  'undisclosed-recipients',
  'unsubscribe',
  'webmaster',
]);

const listHost = /(?:^|\.)lists\.|^googlegroups\.com$|^groups\.io$|\.groups\.io$/;

/** Calendars and rooms that Google and Microsoft give addresses of their own. */
const calendarHost = /(?:^|\.)(?:group|resource)\.calendar\.google\.com$/;

function split(address: string): { local: string; host: string } {
  const at = address.lastIndexOf('@');
  return at < 0 ? { local: address, host: '' } : { local: address.slice(0, at), host: address.slice(at + 1) };
}

/** Whether the sender's local part alone says that a machine sends: noreply@, mailer-daemon@ … */
export function isRobot(address: string): boolean {
  return robots.test(split(address).local);
}

/** Whether the address stands for a function (info@, sales@), not for a human. */
function isRole(address: string): boolean {
  return roles.has(split(address).local);
}

/** What the library's own files say about lists and rooms. */
export interface ListEvidence {
  readonly listAddresses: ReadonlySet<string>;
  readonly listHosts: ReadonlySet<string>;
  readonly rooms: ReadonlySet<string>;
}

/** Longer ones cannot be written to (RFC 5321, 4.5.3.1: 64 and 255 with the sign between). */
const longestAddress = 320;

/** Whether the address is a list, a room or a shared calendar. A profile of a network, or somebody known by name only, is not. */
export function isListOrRoom(address: string, evidence: ListEvidence): boolean {
  if (isProfile(address) || isNamedPerson(address)) return address.length > longestAddress;
  const { host } = split(address);
  return (
    host === '' ||
    address.length > longestAddress ||
    evidence.listAddresses.has(address) ||
    evidence.listHosts.has(host) ||
    evidence.rooms.has(address) ||
    listHost.test(host) ||
    calendarHost.test(host)
  );
}

/** Whether the address is never a person's: a list, a room, a robot or a role. */
export function isNobody(address: string, evidence: ListEvidence): boolean {
  return isListOrRoom(address, evidence) || isRobot(address) || isRole(address);
}
