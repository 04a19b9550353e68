import type { LedgerMessage } from './ledger-input.ts';

/** Tells, message by message in the order of time, whether two people were together in an earlier one. */
export class Acquaintances {
  readonly #pairs = new Set<string>();

  /** Whether the people a message speaks to had all been together before. Notes those of the message. */
  meet({ direct, others }: LedgerMessage): 'acquainted' | 'strangers' {
    const people = [...direct, ...others];
    let strangers = false;
    for (const [index, one] of people.entries()) {
      for (const other of people.slice(index + 1)) {
        const pair = one < other ? `${one}\n${other}` : `${other}\n${one}`;
        if (!this.#pairs.has(pair) && direct.includes(one) && direct.includes(other)) strangers = true;
        this.#pairs.add(pair);
      }
    }
    return strangers ? 'strangers' : 'acquainted';
  }
}
