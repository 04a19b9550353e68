import { onOneLine } from '../text/on-one-line.ts';
import type { AddressBook, AddressId } from './address-book.ts';
import type { Parties, PartyId } from './stored.ts';

/** A name a person gives themselves says more than one others give them. */
const ownNameWeight = 3;

/** Counts which names stand beside an address, to find what a person is called. */
export class NameCounts {
  readonly #counts = new Map<AddressId, Map<string, number>>();
  /** Tidied names by party: the same few stand in every message. */
  readonly #tidied: (string | undefined)[] = [];
  readonly #parties: Parties;
  readonly #book: AddressBook;

  constructor(parties: Parties, book: AddressBook) {
    this.#parties = parties;
    this.#book = book;
  }

  /** Counts parties of one header line; `from` when they named themselves. */
  addParties(parties: readonly PartyId[], header: 'from' | 'recipient'): void {
    for (const party of parties) {
      const known = this.#tidied[party];
      const tidy = known ?? tidyName(this.#parties.name[party] ?? '');
      if (known === undefined) this.#tidied[party] = tidy;
      this.#count(this.#book.party(party), tidy, header);
    }
  }

  add(address: AddressId, name: string, header: 'from' | 'recipient'): void {
    this.#count(address, tidyName(name), header);
  }

  #count(address: AddressId, tidy: string, header: 'from' | 'recipient'): void {
    if (tidy === '' || tidy.includes('@')) return;
    let counts = this.#counts.get(address);
    if (!counts) {
      counts = new Map();
      this.#counts.set(address, counts);
    }
    counts.set(tidy, (counts.get(tidy) ?? 0) + (header === 'from' ? ownNameWeight : 1));
  }

  /** The names of one address that are no slips: those used at least a fifth as often as the chief one. */
  chief(address: AddressId): readonly string[] {
    const counts = this.#counts.get(address);
    if (!counts) return [];
    const most = Math.max(...counts.values());
    return this.of([address]).filter((name) => (counts.get(name) ?? 0) * 5 >= most);
  }

  /** Names of a person with these addresses, most used first; ties by the alphabet. */
  of(addresses: readonly AddressId[]): readonly string[] {
    const total = new Map<string, number>();
    for (const address of addresses) {
      for (const [name, count] of this.#counts.get(address) ?? []) {
        total.set(name, (total.get(name) ?? 0) + count);
      }
    }
    return [...total].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([name]) => name);
  }
}

/** A name without the quotes mail programs put around it, without control or direction marks, on one line. */
export function tidyName(name: string): string {
  return onOneLine(name)
    .replace(/^(['"])(.*)\1$/, '$2')
    .trim();
}
