import type { Attendance, Attendee, Party } from '../../../shared/envelope.ts';
import { type ContentLine, decodeText } from './content-line.ts';

const ATTENDANCE: Readonly<Record<string, Attendance>> = {
  ACCEPTED: 'accepted',
  CONFIRMED: 'accepted', // vCalendar 1.0
  COMPLETED: 'accepted',
  'IN-PROCESS': 'accepted',
  DECLINED: 'declined',
  TENTATIVE: 'tentative',
  DELEGATED: 'delegated',
};

const TYPES: Readonly<Record<string, Attendee['type']>> = {
  ROOM: 'room',
  RESOURCE: 'resource',
  GROUP: 'group',
};

/**
 * Reads an ATTENDEE line. null when it holds no e-mail address: X.500 names, `invalid:nomail` and telephone numbers
 * without an EMAIL parameter name nobody that mail could be from.
 */
export function readAttendee(line: ContentLine): Attendee | null {
  const party = readParty(line);
  if (party === null) return null;
  const { parameters } = line;
  const status = upper(parameters.get('PARTSTAT') ?? parameters.get('STATUS'));
  const type = upper(parameters.get('CUTYPE'));
  return {
    ...party,
    attendance: Object.hasOwn(ATTENDANCE, status) ? (ATTENDANCE[status] as Attendance) : 'needs-action',
    type: Object.hasOwn(TYPES, type) ? (TYPES[type] as Attendee['type']) : 'individual',
    nonParticipant: upper(parameters.get('ROLE')) === 'NON-PARTICIPANT',
  };
}

/** Address and name of an ATTENDEE or ORGANIZER line; null without an address. */
export function readParty(line: ContentLine): Party | null {
  const cn = decodeText(line.parameters.get('CN') ?? '').trim();
  // Apple writes the address as EMAIL where the value is a path of its own server.
  const stated = addressIn(line.value) ?? addressIn(line.parameters.get('EMAIL') ?? '');
  if (stated !== null) return { address: stated.address, name: cn || stated.name };
  return null;
}

/** Adds an attendee; one listed twice counts once, with the answer that says more. */
export function addAttendee(list: Attendee[], attendee: Attendee): void {
  const at = list.findIndex((one) => one.address === attendee.address);
  const known = list[at];
  if (known === undefined) list.push(attendee);
  else if (known.attendance === 'needs-action' && attendee.attendance !== 'needs-action')
    list[at] = { ...attendee, name: attendee.name || known.name };
}

/**
 * Whether an organizer is a shared calendar, a room or a stand-in of Google's, so that nobody organised in person: by
 * its host, or by being invited as a room, resource or group itself.
 */
export function isGroupCalendar(organizer: Party | null, attendees: readonly Attendee[]): boolean {
  if (organizer === null) return false;
  if (/@(?:(?:group|resource|import)\.calendar|group\.v\.calendar)\.google\.com$/.test(organizer.address))
    return true;
  if (organizer.address === 'unknownorganizer@calendar.google.com') return true;
  return attendees.some((one) => one.address === organizer.address && one.type !== 'individual');
}

const LONGEST = 2_000;

function addressIn(text: string): Party | null {
  const value = text.length > LONGEST ? '' : text.trim().replace(/^(?:mailto:\s*)+/i, '');
  const framed = /^(.*?)<\s*(?:mailto:)?([^<>]*)>\s*$/i.exec(value);
  const name = (framed?.[1] ?? '').trim().replace(/^"(.*)"$/, '$1');
  const bare = (framed?.[2] ?? value).trim();
  const plain = (bare.includes('%') ? unescaped(bare) : bare).split('?')[0]?.trim().toLowerCase() ?? '';
  const isAddress = /^[^\s@<>:;,"/\\()]+@[^\s@<>:;,"/\\()]+$|^"[^"]+"@[^\s@<>:;,"/\\()]+$/.test(plain);
  return isAddress ? { address: plain, name } : null;
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function upper(text: string | undefined): string {
  return (text ?? '').trim().toUpperCase();
}
