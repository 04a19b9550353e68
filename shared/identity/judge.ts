import type { NameLevel } from './compare-names.ts';
import { type Comparison, isTelling, namesAnother } from './compare-records.ts';
import type { Rarity } from './name-census.ts';
import type { RecordAddress } from './record.ts';
import type { Difference, Evidence, SameReason, Support, Verdict } from './verdict.ts';

/** Shared correspondents that make an agreeing name sure, by how much the name says. */
const neededShared: Readonly<Record<Rarity, number>> = { unusual: 3, half: 5, common: 10 };
/** More where the two stood side by side once, as two addresses of one human in one message do now and then. */
const neededBeside = 6;
/** More where a part of the name is open: a name left out, initials. */
const neededForPart = 8;

const different = (reason: Difference): Verdict => ({ verdict: 'different', reason });
const same = (reason: SameReason): Verdict => ({ verdict: 'same', reason });
const likely = (reason: SameReason): Verdict => ({ verdict: 'likely', reason });

function supportOf(comparison: Comparison, evidence: Evidence): Support {
  const { a, b, birthdays, company } = comparison;
  if (evidence.shared > 0) return { by: 'correspondents', shared: evidence.shared };
  if (birthdays === 'same' || birthdays === 'day') return { by: 'birthday', birthday: a.birthday ?? '' };
  const local = sameLocal(comparison);
  if (local !== null) return { by: 'local part', local };
  const domain = a.mailboxes.find((one) =>
    b.mailboxes.some((other) => other.company === one.company),
  )?.company;
  return company !== 'other' && domain ? { by: 'company', domain } : { by: 'nothing' };
}

function sameLocal({ a, b, local }: Comparison): string | null {
  if (local !== 'same') return null;
  const locals = new Set(b.mailboxes.map((one) => one.local.split('+')[0]));
  return a.mailboxes.find((one) => locals.has(one.local.split('+')[0]))?.local ?? null;
}

function nameReason(comparison: Comparison, support: Support): SameReason {
  const agreement = comparison.names;
  const names = [agreement?.names[0].text ?? '', agreement?.names[1].text ?? ''] as const;
  const how: Partial<Record<NameLevel, (SameReason & { why: 'like name' })['how']>> = {
    short: 'short form',
    partly: 'part left out',
    'half surname': 'part left out',
    loosely: 'short form',
    initials: 'initials',
    initial: 'initials',
    'first name': 'first name',
    'other surname': 'other surname',
  };
  const like = agreement ? how[agreement.level] : undefined;
  return like ? { why: 'like name', how: like, names, support } : { why: 'same name', names, support };
}

/** One mailbox by the provider's rule, and no name against it. */
function judgeMailbox(
  comparison: Comparison,
  [one, other]: readonly [RecordAddress, RecordAddress],
): Verdict {
  const { names } = comparison;
  if (names?.level === 'different') return different('names');
  const { provider, strength } = one.mailbox;
  const isTagged = one.mailbox.tag === 'tagged' || other.mailbox.tag === 'tagged';
  const bare = (address: RecordAddress) => address.local.split('+')[0] + address.domain;
  const rule = bare(one) !== bare(other) && provider ? provider : isTagged ? 'tag' : 'case';
  const reason: SameReason = { why: 'one mailbox', addresses: [one.address, other.address], rule };
  const isSure = strength === 'sure' && (names === null || names.conflict === 'none');
  return isSure ? same(reason) : likely(reason);
}

/** One contacts entry: also couples have one, and assistants stand on their employer's. */
function judgeCard(comparison: Comparison, evidence: Evidence): Verdict {
  const { a, b, names } = comparison;
  const reason: SameReason = {
    why: 'one card',
    names: [a.persons[0]?.text ?? a.addresses[0] ?? '', b.persons[0]?.text ?? b.addresses[0] ?? ''],
  };
  if (names?.level === 'different') return different('names');
  if (evidence.together > 1) return likely(reason);
  if (names === null) {
    const [bare, named] = a.persons.length === 0 ? [a, b] : [b, a];
    const [name] = named.persons;
    const isAnother = name && bare.mailboxes.some((address) => namesAnother(address, name));
    return isAnother ? likely(reason) : same(reason);
  }
  if (names.conflict !== 'none') return likely(reason);
  if (names.level === 'other surname') return evidence.shared > 0 ? same(reason) : likely(reason);
  return same(reason);
}

/** Whether an agreeing full name is sure by what else agrees. */
function isSureName(comparison: Comparison, { together, shared }: Evidence): boolean {
  const { names, rarity, company, local, birthdays } = comparison;
  if (names?.conflict !== 'none' || names.order === 'unclear' || together > 1) return false;
  if (names.level === 'partly' || names.level === 'initials') {
    const isApart = together === 0 && company === 'other';
    return isApart && rarity !== 'common' && shared >= neededForPart;
  }
  if (names.level === 'half surname') return birthdays === 'same' && together === 0;
  if (names.level !== 'same' && names.level !== 'short') return false;
  if (local === 'numbered') return false;
  if (birthdays === 'same' && together === 0) return true;
  if (birthdays === 'day' && together === 0 && rarity === 'unusual') return true;
  let needed = neededShared[rarity];
  if (names.script === 'two') {
    if (rarity === 'common') return false;
    needed = Math.max(needed, 5);
  }
  if (names.order === 'turned') needed += 1;
  if (together === 1) needed = Math.max(needed, neededBeside);
  // Colleagues always share correspondents: within a company only an unusual name, or one local part, will do.
  if (company !== 'other' && local !== 'same' && (rarity !== 'unusual' || names.level !== 'same'))
    return false;
  if (shared >= needed) return true;
  if (together > 0 || names.script === 'two' || names.order === 'turned') return false;
  return rarity === 'unusual' && (local === 'same' || isOwnDomain(comparison));
}

/** A domain that bears the surname, and both write from it. */
function isOwnDomain({ a, b, names }: Comparison): boolean {
  const surnames = names?.names[0].surname.flatMap((part) => part.forms) ?? [];
  return a.mailboxes.some(
    (one) =>
      b.mailboxes.some((other) => other.domain === one.domain) &&
      surnames.some((surname) => one.company.replace(/[^a-z]/g, '').includes(surname)),
  );
}

function judgeNames(comparison: Comparison, evidence: Evidence): Verdict {
  const { names, company, rarity, local } = comparison;
  const { together, shared } = evidence;
  if (names === null || names.level === 'different') return different('names');
  if (names.conflict === 'generations') return different('generations');
  const reason = nameReason(comparison, supportOf(comparison, evidence));
  if (isSureName(comparison, evidence)) return same(reason);
  const isFull = names.level === 'same' && names.conflict === 'none';
  if (together > 1 && !(isFull && company === 'other')) return different('side by side');
  if (together > 0 && names.conflict !== 'none') return different('side by side');
  switch (names.level) {
    case 'same':
    case 'short':
    case 'partly':
    case 'half surname':
    case 'loosely':
    case 'initials':
      return likely(reason);
    case 'initial':
      return rarity === 'unusual' || shared >= 2 ? likely(reason) : different('nothing in common');
    case 'first name':
      return shared >= 3 || local === 'same' ? likely(reason) : different('nothing in common');
    case 'other surname':
      return comparison.birthdays === 'same' ? likely(reason) : different('names');
    default:
      return different('nothing in common');
  }
}

/** An address without a full name that says the other's name. */
function judgeSpelled(comparison: Comparison, evidence: Evidence): Verdict {
  const { spelled, rarity, company } = comparison;
  const { together, shared } = evidence;
  if (!spelled || together > 0) return different(together > 0 ? 'side by side' : 'nothing in common');
  const support = supportOf(comparison, evidence);
  const reason: SameReason = {
    why: 'address says name',
    address: spelled.address,
    name: spelled.name.text,
    support,
  };
  if (spelled.how === 'initial') return shared >= 2 ? likely(reason) : different('nothing in common');
  const isSure = rarity !== 'common' && company === 'other' && shared >= neededShared[rarity];
  return isSure ? same(reason) : likely(reason);
}

function better(one: Verdict, other: Verdict): Verdict {
  const rank = { same: 0, likely: 1, different: 2 };
  return rank[other.verdict] < rank[one.verdict] ? other : one;
}

/** A local part nobody chooses by chance, at two providers that anybody can be at. */
function judgeLocal(comparison: Comparison, { together }: Evidence): Verdict {
  const { a, b, names, company } = comparison;
  const local = sameLocal(comparison);
  const isOpen = names === null || names.level === 'first name';
  if (local === null || !isTelling(local) || !isOpen || company !== 'other' || together > 0) {
    return different('nothing in common');
  }
  const [one] = a.mailboxes.filter((address) => address.local === local);
  const [other] = b.mailboxes.filter((address) => address.local === local);
  return one && other
    ? likely({ why: 'same local part', addresses: [one.address, other.address] })
    : different('nothing in common');
}

/**
 * Whether two records are one human. `same`: sure enough to join without asking; `likely`: worth a question;
 * `different`: neither. Symmetric but for the order in which the reason names the two.
 */
export function judge(comparison: Comparison, evidence: Evidence): Verdict {
  const { a, b, names, mailbox, birthdays } = comparison;
  const isHuman = (kind: string) => kind === 'person' || kind === 'bare';
  if (!isHuman(a.kind) || !isHuman(b.kind)) return different('not a person');
  if (mailbox) return judgeMailbox(comparison, mailbox);
  if (evidence.oneCard) return judgeCard(comparison, evidence);
  if (birthdays === 'differ') return different('birthdays');
  if (names?.level === 'different') return different('names');
  const byName = names && names.level !== 'not comparable' ? judgeNames(comparison, evidence) : null;
  const bySpelling = judgeSpelled(comparison, evidence);
  const byLocal = judgeLocal(comparison, evidence);
  return [bySpelling, byLocal].reduce(better, byName ?? different('nothing in common'));
}
