import type { Party } from '../../../shared/envelope.ts';
import { parseHardList } from './hard-address-list.ts';
import { decodeEightBit } from './header-text.ts';

/** A longer list is cut at its last comma: no message between people has one. */
const longestList = 256 << 10;
/** Parties of one message beyond this are not read. */
const mostParties = 5000;

/**
 * Entries met before. The same people stand in most messages of a mailbox, so that nearly every entry is found here
 * and is one object in memory, however often it occurs.
 */
const known = new Map<string, Party>();
const mostKnown = 20_000;
const longestKnown = 200;

/** What an entry of the plain form `Name <address>`, `"Name" <address>` or `address` may not hold. */
const hard = /[(:;\\[\]]|[\x80-\xff]/;

/**
 * The parties of all fields of one name, in order. Never throws; what names no address is left out.
 * @param values undecoded header values (Latin-1, still folded)
 */
export function parseAddresses(values: readonly string[]): readonly Party[] {
  if (values.length === 0) return [];
  const found: Party[] = [];
  for (const value of values) {
    const list = value.length > longestList ? value.slice(0, cutAt(value)) : value;
    if (hard.test(list)) parseHardList(decodeEightBit(list), found, mostParties);
    else parsePlainList(list, found);
  }
  return found;
}

function cutAt(value: string): number {
  const comma = value.lastIndexOf(',', longestList);
  return comma > 0 ? comma : longestList;
}

/** Entries between commas; only quotes can hide a comma here. */
function parsePlainList(list: string, found: Party[]): void {
  let start = 0;
  let quote = list.indexOf('"');
  while (start < list.length && found.length < mostParties) {
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
  const party = known.get(entry);
  if (party !== undefined) {
    found.push(party);
    return;
  }
  const first = found.length;
  parseHardList(entry, found, mostParties);
  const [made] = found.slice(first);
  if (made === undefined || found.length !== first + 1 || entry.length > longestKnown) return;
  if (known.size >= mostKnown) known.clear();
  // Copied, so that the map does not hold on to the header the entry was cut from.
  known.set(Buffer.from(entry, 'latin1').toString('latin1'), made);
}
