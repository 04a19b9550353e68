import { isTelling } from './compare-records.ts';
import { coarse } from './fold.ts';
import { localLetters } from './local-part.ts';
import { type NamePart, namePart, type ParsedName } from './parsed-name.ts';
import type { IdentityRecord } from './record.ts';
import { fullInitials } from './short-name-of.ts';

/**
 * Keys of a record: two that may be one human have one in common, most others have none. `open` keys are of records
 * without a full name and `full` ones of those with one; a pair needs one of each there, which keeps "Michael" from
 * meeting every Michael.
 */
export interface BlockingKeys {
  readonly any: readonly string[];
  readonly open: readonly string[];
  readonly full: readonly string[];
}

/** Initials a given name may be written with: its own, and those of the names it is short for. */
function initials(parts: readonly NamePart[]): readonly string[] {
  const own = parts.flatMap(({ keys }) => keys.map((key) => key.slice(0, 1)));
  return [...new Set([...own, ...parts.flatMap(({ pieces }) => pieces.flatMap(fullInitials))])];
}

const words = ({ keys }: NamePart) => keys.filter((key) => key.length > 1);

function withSurname(surnames: readonly NamePart[], given: readonly NamePart[]): readonly string[] {
  return surnames
    .flatMap(words)
    .flatMap((surname) => initials(given).map((letter) => `n:${surname}:${letter}`));
}

/** Surname with an initial; for an order that is only assumed, either word as the surname. */
function nameKeys(name: ParsedName): readonly string[] {
  const { given, surname, alsoGiven, order } = name;
  if (surname.length === 0) return given.map((part) => `w:${part.written}`);
  const straight = withSurname(surname, [...given, ...alsoGiven]);
  if (order === 'stated') return straight;
  return [...straight, ...withSurname(given.slice(-1), given.length > 1 ? given : surname)];
}

/** The full name closed up, as an address without a name would say it. */
function closedNames({ given, surname }: ParsedName): readonly string[] {
  const families = surname.flatMap(words);
  const first = given.flatMap(words);
  return families.flatMap((family) => [
    ...first.flatMap((one) => [`f:${one}${family}`, `f:${family}${one}`]),
    ...initials(given).map((letter) => `f:${letter}${family}`),
    `f:${family}`,
  ]);
}

function isOpen(record: IdentityRecord): boolean {
  return record.persons.every((name) => name.surname.every((part) => (part.forms[0] ?? '').length < 2));
}

/** "mo.farouk" → the name keys of Mo Farouk and of Farouk Mo. */
function wordsOfLocal(local: string): readonly string[] {
  const [first = '', last = '', ...more] = (local.split('+')[0] ?? '')
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '');
  if (last === '' || more.length > 0) return [];
  const parts = [first, last].map(namePart);
  return [
    ...withSurname(parts.slice(1), parts.slice(0, 1)),
    ...withSurname(parts.slice(0, 1), parts.slice(1)),
  ];
}

/** The keys two records are looked for by. Near-linear: a record has a few dozen at most. */
export function blockingKeys(record: IdentityRecord): BlockingKeys {
  const any = record.mailboxes.map(({ mailbox }) => `m:${mailbox.key}`);
  if (record.kind !== 'person' && record.kind !== 'bare') return { any, open: [], full: [] };
  for (const { local } of record.mailboxes) if (isTelling(local)) any.push(`l:${local.split('+')[0]}`);
  any.push(...record.persons.flatMap(nameKeys));
  if (!isOpen(record)) {
    const first = record.persons.flatMap(({ given }) => given.slice(0, 1).flatMap(words));
    const full = [...record.persons.flatMap(closedNames), ...first.map((name) => `g:${name}`)];
    return { any: unique(any), open: [], full: unique(full) };
  }
  const open = record.mailboxes.flatMap(({ local }) => [`f:${coarse(localLetters(local))}`]);
  for (const name of record.persons) open.push(...name.given.flatMap(words).map((one) => `g:${one}`));
  any.push(...record.mailboxes.flatMap(({ local }) => wordsOfLocal(local)));
  return { any: unique(any), open: unique(open), full: [] };
}

function unique(keys: readonly string[]): readonly string[] {
  return [...new Set(keys)];
}
