import { compareBirthdays } from './birthday.ts';
import { betterLevel, compareNames, type NameAgreement } from './compare-names.ts';
import { commonGivenNames } from './data/common-given-names.ts';
import { localLetters, spelling } from './local-part.ts';
import type { NameCensus, Rarity } from './name-census.ts';
import type { ParsedName } from './parsed-name.ts';
import type { IdentityRecord, RecordAddress } from './record.ts';
import { shortForm } from './short-name-of.ts';

/** The best agreement among the names of two records, and the two names it is between. */
interface BestAgreement extends NameAgreement {
  readonly names: readonly [ParsedName, ParsedName];
}

/** Everything that speaks for or against two records being one human, but for what the library saw them do. */
export interface Comparison {
  readonly a: IdentityRecord;
  readonly b: IdentityRecord;
  /** null when a side has no name. */
  readonly names: BestAgreement | null;
  /** Of the more telling of the two names; `common` without a name. */
  readonly rarity: Rarity;
  readonly birthdays: ReturnType<typeof compareBirthdays>;
  /** Two addresses of one mailbox, when there are. */
  readonly mailbox: readonly [RecordAddress, RecordAddress] | null;
  /** Two addresses of one company, or of one host of a company. */
  readonly company: 'same host' | 'same company' | 'other';
  /** Two addresses with the same local part: word for word, or but for numbers. */
  readonly local: 'same' | 'numbered' | 'other';
  /** An address of one side that says the name of the other, which has a full one. */
  readonly spelled: {
    readonly address: string;
    readonly name: ParsedName;
    readonly how: 'full' | 'initial';
  } | null;
}

function bestAgreement(a: IdentityRecord, b: IdentityRecord): BestAgreement | null {
  let best: BestAgreement | null = null;
  for (const one of a.persons) {
    for (const other of b.persons) {
      const agreement = compareNames(one, other);
      if (!best || betterLevel(agreement.level, best.level)) best = { ...agreement, names: [one, other] };
    }
  }
  return best;
}

function pairs(a: IdentityRecord, b: IdentityRecord): readonly (readonly [RecordAddress, RecordAddress])[] {
  return a.mailboxes.flatMap((one) => b.mailboxes.map((other) => [one, other] as const));
}

function oneMailbox(a: IdentityRecord, b: IdentityRecord): Comparison['mailbox'] {
  for (const one of a.mailboxes) {
    const other = b.mailboxes.find(({ mailbox }) => mailbox.key === one.mailbox.key);
    if (other) return [one, other];
  }
  return null;
}

function companyOf(a: IdentityRecord, b: IdentityRecord): Comparison['company'] {
  const within = pairs(a, b).filter(([one, other]) => one.company !== '' && one.company === other.company);
  if (within.length === 0) return 'other';
  return within.some(([one, other]) => one.domain === other.domain) ? 'same host' : 'same company';
}

const base = (address: RecordAddress) => address.local.split('+')[0] ?? '';

function localOf(a: IdentityRecord, b: IdentityRecord): Comparison['local'] {
  const all = pairs(a, b);
  const isNumbered = ([one, other]: readonly [RecordAddress, RecordAddress]) =>
    one.domain === other.domain && base(one) !== base(other) && withoutNumbers(one) === withoutNumbers(other);
  if (all.some(isNumbered)) return 'numbered';
  const isSame = ([one, other]: readonly [RecordAddress, RecordAddress]) =>
    base(one).length >= 5 && base(one) === base(other);
  return all.some(isSame) ? 'same' : 'other';
}

function withoutNumbers(address: RecordAddress): string {
  return base(address).replace(/[\d._-]+/g, '');
}

/** Whether a side has nothing to go by but its address: no name, or a first name that fits. */
function isOpenNamed(record: IdentityRecord): boolean {
  return record.persons.every((name) => name.surname.every((part) => (part.forms[0] ?? '').length < 2));
}

/** Whether an address names another given name than this one: <maria.straub@…> is not Edwin Straub's. */
export function namesAnother(address: RecordAddress, name: ParsedName): boolean {
  const words = base(address)
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 2 && commonGivenNames.has(word));
  const own = [...name.given, ...name.surname, ...name.alsoGiven].flatMap((part) => [
    ...part.forms,
    ...part.pieces,
  ]);
  return words.some((word) => own.every((form) => form !== word && shortForm(form, word) === 'none'));
}

const closedScripts: ReadonlySet<string> = new Set(['han', 'kana', 'hangul']);

function spelledBy(open: IdentityRecord, named: IdentityRecord): Comparison['spelled'] {
  if (!isOpenNamed(open)) return null;
  let found: Comparison['spelled'] = null;
  for (const name of named.persons.filter((one) => one.surname.length > 0)) {
    for (const { address, local } of open.mailboxes) {
      const how = spelling(local, name);
      if (how === 'full') return { address, name, how };
      // "山田太郎" <yamada@…>: the surname in letters is all that a name in signs lets one read.
      const isRead = how === 'surname' && open.persons.some((one) => closedScripts.has(one.script));
      if (how === 'initial' || isRead) found ??= { address, name, how: 'initial' };
    }
  }
  return found;
}

const rarityRank: readonly Rarity[] = ['unusual', 'half', 'common'];

function rarityOf(names: BestAgreement | null, spelled: Comparison['spelled'], census: NameCensus): Rarity {
  const of = names && names.level !== 'first name' ? names.names : spelled ? [spelled.name] : [];
  const all = of.map((name) => census.rarity(name));
  return rarityRank.find((rarity) => all.includes(rarity)) ?? 'common';
}

/** Puts two records side by side. */
export function compareRecords(a: IdentityRecord, b: IdentityRecord, census: NameCensus): Comparison {
  const names = bestAgreement(a, b);
  const birthdays = compareBirthdays(a.birthday, b.birthday);
  const mailbox = oneMailbox(a, b);
  if (names?.level === 'different' && !mailbox) {
    // Most candidates end here; what else they have in common is not looked at.
    return {
      a,
      b,
      names,
      rarity: 'common',
      birthdays,
      mailbox,
      company: 'other',
      local: 'other',
      spelled: null,
    };
  }
  const spelled = spelledBy(a, b) ?? spelledBy(b, a);
  return {
    a,
    b,
    names,
    rarity: rarityOf(names, spelled, census),
    birthdays,
    mailbox,
    company: companyOf(a, b),
    local: localOf(a, b),
    spelled,
  };
}

/** Letters of a local part that are worth something: at least eight, or with numbers in them. */
export function isTelling(local: string): boolean {
  return localLetters(local).length >= 8 || (/\d{2}/.test(local) && localLetters(local).length >= 3);
}
