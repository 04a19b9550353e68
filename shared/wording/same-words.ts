import type { Join } from '../derive/same-people.ts';
import type { SameReason, Support } from '../identity/verdict.ts';
import { counted, dayOfYear } from './english.ts';

/** Why two addresses or people are, or may be, one person: one sentence each. */

function birthdayOf(day: string): string {
  // 2024 has a 29 February, which a birthday may be.
  return dayOfYear(day);
}

/** What else they have in common, to be put behind a first half sentence; '' for nothing. */
function also(support: Support): string {
  switch (support.by) {
    case 'correspondents':
      return ` and write with the same ${counted(support.shared, 'person', 'people')}`;
    case 'birthday':
      return ` and have the same birthday, ${birthdayOf(support.birthday)}`;
    case 'local part':
      return ` and have addresses that begin with “${support.local}”`;
    case 'company':
      return ` and write from ${support.domain}`;
    case 'nothing':
      return '';
  }
}

/** The second half as a sentence of its own. */
function besides(support: Support): string {
  const words = also(support);
  return words === '' ? '' : ` Both${words.replace(/^ and/, '')}.`;
}

function mailbox({ addresses: [a, b], rule }: SameReason & { why: 'one mailbox' }): string {
  switch (rule) {
    case 'case':
      return `${a} and ${b} are one address.`;
    case 'tag':
      return `${a} and ${b} reach one mailbox: what follows the plus sign is a tag.`;
    default:
      return `${rule} delivers ${a} and ${b} to one mailbox.`;
  }
}

function likeName({ how, names: [a, b], support }: SameReason & { why: 'like name' }): string {
  const said = {
    'short form': `“${a}” and “${b}” may be a long and a short form of one name.`,
    initials: `“${a}” and “${b}” have the same initials.`,
    'part left out': `“${a}” and “${b}” differ by a part that people leave out.`,
    'other surname': `“${a}” and “${b}” differ by the surname.`,
    'first name': `“${a}” and “${b}” have the same first name.`,
  };
  return `${said[how]}${besides(support)}`;
}

/** The sentence for a reason, with its full stop. */
export function sameSentence(reason: Join['reason']): string {
  switch (reason.why) {
    case 'one mailbox':
      return mailbox(reason);
    case 'one card': {
      const [a, b] = reason.names;
      return a === b
        ? `One contacts entry of ${a} holds both.`
        : `One contacts entry holds both ${a} and ${b}.`;
    }
    case 'same name': {
      const [a, b] = reason.names;
      if (a === b) return `Both are called ${a}${also(reason.support)}.`;
      return `“${a}” and “${b}” are one name.${besides(reason.support)}`;
    }
    case 'like name':
      return likeName(reason);
    case 'address says name':
      return `${reason.address} spells the name of ${reason.name}.${besides(reason.support)}`;
    case 'same local part':
      return `${reason.addresses[0]} and ${reason.addresses[1]} begin alike.`;
    case 'your word':
      return 'You said that they are one person.';
  }
}
