import { getDomain } from 'tldts';
import { compareNames } from './compare-names.ts';
import { publicHosts } from './data/public-hosts.ts';
import { plain } from './fold.ts';
import { localLetters, spelling } from './local-part.ts';
import { type Mailbox, mailboxOf, splitAddress } from './mailbox.ts';
import { parseName } from './parse-name.ts';
import type { NamePart, ParsedName } from './parsed-name.ts';
import { isRoleMailbox } from './role-mailboxes.ts';
import { shortForm } from './short-name-of.ts';

/** What is known of one address or contacts entry before anything is joined. */
export interface Described {
  /** As sent, most used first. */
  readonly names: readonly string[];
  readonly addresses: readonly string[];
  /** From a contacts file; '' when not known. */
  readonly organization: string;
  /** `MM-DD` or `YYYY-MM-DD`; null when not known. */
  readonly birthday: string | null;
}

/** An address of a record, taken apart. */
export interface RecordAddress {
  readonly address: string;
  readonly local: string;
  readonly domain: string;
  /** The company the domain belongs to (registrable domain); '' where anybody can have a mailbox. */
  readonly company: string;
  readonly mailbox: Mailbox;
}

/** A described record, taken apart for comparing. */
export interface IdentityRecord extends Described {
  /** `bare`: addresses without a name. Anything but `person` and `bare` is never joined. */
  readonly kind: 'person' | 'bare' | 'several' | 'office' | 'proxy';
  /** Names of the person, most used first. */
  readonly persons: readonly ParsedName[];
  readonly mailboxes: readonly RecordAddress[];
}

/** Names beyond these are rare slips of somebody's keyboard. */
const namesLookedAt = 6;

function addressOf(address: string): RecordAddress {
  const { local, domain } = splitAddress(address.trim());
  const company = publicHosts.has(domain) ? '' : (getDomain(domain) ?? domain);
  return {
    address,
    local,
    domain,
    company: publicHosts.has(company) ? '' : company,
    mailbox: mailboxOf(address.trim()),
  };
}

/** Words of the names, so that Martin Post's address is not taken for a post office. */
function nameWords(names: readonly ParsedName[]): readonly string[] {
  return names.flatMap((name) => [...name.given, ...name.surname].flatMap((part) => part.forms));
}

/** A service writes in somebody's name when its address says what stands in the brackets: "Claire Boyd (Jira)" <jira@…>. */
function isServiceOf(name: ParsedName, addresses: readonly RecordAddress[]): boolean {
  const given = name.given[0]?.forms ?? [];
  return name.alsoGiven.some(
    ({ forms: [aside = ''] }) =>
      given.every((form) => shortForm(form, aside) === 'none') &&
      addresses.some(({ local }) => localLetters(local) === aside),
  );
}

function kindOf(
  names: readonly ParsedName[],
  { organization }: Described,
  addresses: readonly RecordAddress[],
) {
  const [first] = names;
  const persons = names.filter((name) => name.kind === 'person');
  if (addresses.length > 0 && addresses.every(({ local }) => isRoleMailbox(local, nameWords(persons))))
    return 'office';
  if (!first) return 'bare';
  if (first.kind !== 'person' && first.kind !== 'nobody') return first.kind;
  const [person] = persons;
  if (!person) return 'bare';
  if (organization !== '' && plain(organization) === plain(person.text)) return 'office';
  if (isServiceOf(person, addresses)) return 'office';
  if (person.relayed && addresses.every(({ local }) => spelling(local, person) === 'none')) return 'office';
  const others = persons.slice(1, 3);
  const isShared = others.some((other) => compareNames(person, other).level === 'different');
  return isShared ? 'several' : 'person';
}

/**
 * A name of two words with its order stated where an address tells it: an initial and the surname, as <t.abrahamyan@…>
 * does of "Abrahamyan Tigran".
 */
function orderedByAddress(name: ParsedName, addresses: readonly RecordAddress[]): ParsedName {
  const [first] = name.given;
  const [last] = name.surname;
  if (name.order === 'stated' || name.given.length !== 1 || name.surname.length !== 1 || !first || !last)
    return name;
  const says = (initials: NamePart, surname: NamePart) =>
    addresses.some(({ local }) =>
      surname.forms.some((form) =>
        initialsOf(initials).some((letters) => localLetters(local) === letters + form),
      ),
    );
  if (says(first, last)) return { ...name, order: 'stated' };
  return says(last, first) ? { ...name, given: [last], surname: [first], order: 'stated' } : name;
}

/** "Hyeon-woo" → h, hw. */
function initialsOf({ pieces, forms: [form = ''] }: NamePart): readonly string[] {
  return [form.slice(0, 1), pieces.map((piece) => piece.slice(0, 1)).join('')].filter(
    (letters) => letters !== form && letters !== '',
  );
}

/** Takes a record apart. */
export function identityRecord(described: Described): IdentityRecord {
  const mailboxes = described.addresses.map(addressOf);
  const names = described.names
    .slice(0, namesLookedAt)
    .map((name) => orderedByAddress(parseName(name), mailboxes))
    .filter((name) => name.kind !== 'nobody');
  const persons = names.filter((name) => name.kind === 'person');
  return { ...described, kind: kindOf(names, described, mailboxes), persons, mailboxes };
}
