/**
 * Which e-mail addresses stand behind the names that Exchange gives to its own users (`/o=Firm/ou=…/cn=ana`), as far as
 * items said so. Many items name somebody without the address that others have.
 */
export class Directory {
  readonly #addresses = new Map<string, string>();
  readonly #receivers = new Map<string, number>();
  /** Whether something was asked for that more items may tell. Set false by who wants to know. */
  missed = false;
  /** Set when all items were read once, so that nothing more can be learnt. */
  complete = false;

  learn(distinguishedName: string, address: string): void {
    const key = distinguishedName.toLowerCase();
    if (this.#addresses.has(key) || this.#addresses.size >= mostNames) return;
    this.#addresses.set(key, address.toLowerCase());
  }

  /** The address, or null; the first that was learnt stays. */
  find(distinguishedName: string): string | null {
    const known = this.#addresses.get(distinguishedName.toLowerCase());
    if (known === undefined) this.#miss();
    return known ?? null;
  }

  /** Notes in whose mailbox an item arrived. */
  receive(address: string): void {
    if (this.#receivers.size < mostReceivers || this.#receivers.has(address)) {
      this.#receivers.set(address, (this.#receivers.get(address) ?? 0) + 1);
    }
  }

  /** Whose mailbox it is: who received most; null while not everything was read, and when nothing tells. */
  get owner(): string | null {
    if (!this.complete) {
      this.#miss();
      return null;
    }
    const [first] = [...this.#receivers].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
    return first?.[0] ?? null;
  }

  #miss(): void {
    if (!this.complete) this.missed = true;
  }
}

const mostNames = 200_000;
const mostReceivers = 1000;

/** Whether an address is such a name. */
export function isDistinguishedName(address: string): boolean {
  return /^\/(?:o|ou|cn)=/i.test(address.trim());
}
