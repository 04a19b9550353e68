import type { Parties, PartyId } from './stored.ts';

/** Number of one address, whatever names it was written with. */
export type AddressId = number;

/** Every address of the library once, numbered. Parties (an address with a name) and calendars lead to it. */
export class AddressBook {
  readonly #ids = new Map<string, AddressId>();
  readonly #addresses: string[] = [];
  readonly #ofParty: Int32Array;

  constructor(parties: Parties) {
    this.#ofParty = Int32Array.from(parties.address, (address) => this.intern(address));
  }

  /** Number of addresses; the ids are 0 … size−1. */
  get size(): number {
    return this.#addresses.length;
  }

  intern(address: string): AddressId {
    const known = this.#ids.get(address);
    if (known !== undefined) return known;
    const id = this.#addresses.length;
    this.#ids.set(address, id);
    this.#addresses.push(address);
    return id;
  }

  address(id: AddressId): string {
    return this.#addresses[id] ?? '';
  }

  /** The address behind a party. */
  party(id: PartyId): AddressId {
    return this.#ofParty[id] ?? 0;
  }
}
