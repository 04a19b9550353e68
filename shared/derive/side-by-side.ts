import type { Witness } from '../identity/find-same.ts';
import type { AddressBook, AddressId } from './address-book.ts';
import type { MailItem } from './mail-items.ts';
import { largestGroup } from './mail-rules.ts';
import type { StoredEvent } from './stored.ts';

/** What of the library is looked at for who knows whom. */
export interface Correspondence {
  readonly items: readonly MailItem[];
  readonly events: readonly StoredEvent[];
  readonly book: AddressBook;
  isMine(address: string): boolean;
  isNobody(address: string): boolean;
}

/** Who stood with whom, for the addresses that matter only: most addresses have no double, and cost nothing. */
class Seen {
  readonly #partners = new Map<AddressId, Set<AddressId>>();
  readonly #together = new Map<string, number>();
  readonly #correspondents = new Map<AddressId, Set<AddressId>>();

  constructor(pairs: readonly (readonly [AddressId, AddressId])[]) {
    for (const [one, other] of pairs) {
      this.#partner(one).add(other);
      this.#partner(other).add(one);
    }
  }

  #partner(address: AddressId): Set<AddressId> {
    const known = this.#partners.get(address);
    if (known) return known;
    const partners = new Set<AddressId>();
    this.#partners.set(address, partners);
    return partners;
  }

  /** Recipients of one message, or attendees of one meeting, side by side. */
  beside(addresses: readonly AddressId[]): void {
    const present = new Set(addresses);
    for (const one of present) {
      for (const other of this.#partners.get(one) ?? []) {
        if (one >= other || !present.has(other)) continue;
        const key = `${one} ${other}`;
        this.#together.set(key, (this.#together.get(key) ?? 0) + 1);
      }
    }
  }

  /** Two who wrote to each other, or met. */
  exchange(one: AddressId, other: AddressId): void {
    if (one === other) return;
    for (const [address, correspondent] of [
      [one, other],
      [other, one],
    ] as const) {
      if (!this.#partners.has(address)) continue;
      const known = this.#correspondents.get(address);
      if (known) known.add(correspondent);
      else this.#correspondents.set(address, new Set([correspondent]));
    }
  }

  together(one: AddressId, other: AddressId): number {
    return this.#together.get(one < other ? `${one} ${other}` : `${other} ${one}`) ?? 0;
  }

  shared(one: AddressId, other: AddressId): readonly AddressId[] {
    const others = this.#correspondents.get(other);
    return [...(this.#correspondents.get(one) ?? [])].filter(
      (address) => others?.has(address) && address !== one && address !== other,
    );
  }
}

/** Counts for pairs of records (`anchors` gives the address of each), and names whom a pair shares. */
export function lookAround(
  correspondence: Correspondence,
  addresses: readonly AddressId[],
  pairs: readonly (readonly [number, number])[],
): { readonly seen: ReturnType<Witness>; shared(one: number, other: number): readonly AddressId[] } {
  const { items, events, book } = correspondence;
  const at = (index: number) => addresses[index] ?? -1;
  const seen = new Seen(pairs.map(([one, other]) => [at(one), at(other)] as const));
  const people = new Map<AddressId, boolean>();
  const isPerson = (id: AddressId) => {
    const known = people.get(id);
    if (known !== undefined) return known;
    const address = book.address(id);
    const answer = !correspondence.isMine(address) && !correspondence.isNobody(address);
    people.set(id, answer);
    return answer;
  };
  if (pairs.length > 0) {
    for (const item of items) {
      if (item.place === 'uncounted') continue;
      const senders = item.from.map((party) => book.party(party)).filter(isPerson);
      const recipients = [...item.to, ...item.cc, ...item.bcc]
        .map((party) => book.party(party))
        .filter(isPerson);
      seen.beside(recipients);
      if (recipients.length > largestGroup) continue;
      for (const sender of senders) for (const recipient of recipients) seen.exchange(sender, recipient);
    }
    for (const { event } of events) {
      const guests = [...event.attendees, ...(event.organizer ? [event.organizer] : [])];
      const present = guests.map((guest) => book.intern(guest.address)).filter(isPerson);
      seen.beside(present);
      if (present.length > largestGroup) continue;
      for (const one of present) for (const other of present) seen.exchange(one, other);
    }
  }
  const shared = (one: number, other: number) => seen.shared(at(one), at(other));
  return {
    seen: (one, other) => ({
      together: seen.together(at(one), at(other)),
      shared: shared(one, other).length,
    }),
    shared,
  };
}
