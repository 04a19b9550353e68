import type { Party } from '../../../shared/envelope.ts';
import { parseHardList } from './hard-address-list.ts';
import { decodeEightBit } from './header-text.ts';
import { flat } from './latin1.ts';

/** A longer list is cut at its last comma: no message between people has one. */
const longestList = 256 << 10;
/** Parties of one message beyond this are not read. */
const mostParties = 5000;

/**
 * Entries and whole lists met before. The same people stand in most messages of a mailbox, and the same list in most of
 * a thread, so that nearly all are found here, and each party is one object in memory however often it occurs. Keys are
 * copies, which do not hold on to the header they were cut from.
 */
const knownEntries = new Map<string, Party>();
const mostKnownEntries = 20_000;
const longestKnownEntry = 200;
const knownLists = new Map<string, readonly Party[]>();
/** Characters of all keys together. */
const mostKnownLists = 4 << 20;
const longestKnownList = 4 << 10;
let sizeOfKnownLists = 0;

/** What an entry of the plain form `Name <address>`, `"Name" <address>` or `address` may not hold. */
const hard = /[(:;\\[\]]|[\x80-\xff]/;

const none: readonly Party[] = [];

/**
 * The parties of all fields of one name, in order. Never throws; what names no address is left out.
 * @param values undecoded header values (Latin-1, still folded)
 */
export function parseAddresses(values: readonly string[]): readonly Party[] {
  const [first] = values;
  if (first === undefined) return none;
  if (values.length === 1) return parseList(first, mostParties);
  const found: Party[] = [];
  for (const value of values) found.push(...parseList(value, mostParties - found.length));
  return found;
}

function parseList(value: string, most: number): readonly Party[] {
  const known = knownLists.get(value);
  if (known !== undefined) return known;
  const list = flat(value.length > longestList ? value.slice(0, cutAt(value)) : value);
  const found: Party[] = [];
  if (hard.test(list)) parseHardList(decodeEightBit(list), found, most);
  else parsePlainList(list, found, most);
  if (list.length > longestKnownList || found.length === most) return found;
  sizeOfKnownLists += list.length;
  if (sizeOfKnownLists > mostKnownLists) {
    knownLists.clear();
    sizeOfKnownLists = list.length;
  }
  knownLists.set(list, found);
  return found;
}

function cutAt(value: string): number {
  const comma = value.lastIndexOf(',', longestList);
  return comma > 0 ? comma : longestList;
}

/** Entries between commas; only quotes can hide a comma here. */
function parsePlainList(list: string, found: Party[], most: number): void {
  let start = 0;
  let quote = list.indexOf('"');
  while (start < list.length && found.length < most) {
    let comma = list.indexOf(',', start);
    while (quote >= 0 && (comma < 0 || quote < comma)) {
      const closing = list.indexOf('"', quote + 1);
      // A quote that nobody closes hides nothing.
      if (closing < 0) quote = -1;
      else {
        if (comma >= 0 && comma < closing) comma = list.indexOf(',', closing);
        quote = list.indexOf('"', closing + 1);
      }
    }
    const end = comma < 0 ? list.length : comma;
    addEntry(list, start, end, found);
    start = end + 1;
  }
}

function isBlank(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}

function addEntry(list: string, from: number, to: number, found: Party[]): void {
  let start = from;
  let end = to;
  while (start < end && isBlank(list.charCodeAt(start))) start += 1;
  while (end > start && isBlank(list.charCodeAt(end - 1))) end -= 1;
  if (start === end) return;
  const entry = list.slice(start, end);
  const party = knownEntries.get(entry);
  if (party !== undefined) {
    found.push(party);
    return;
  }
  const copy = flat(entry);
  const before = found.length;
  parseHardList(copy, found, mostParties);
  const made = found[before];
  if (made === undefined || found.length > before + 1 || copy.length > longestKnownEntry) return;
  if (knownEntries.size >= mostKnownEntries) knownEntries.clear();
  knownEntries.set(copy, made);
}
