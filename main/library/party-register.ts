import { betweenNames, betweenParties } from '../import/packed-envelope.ts';
import type { Database } from './database.ts';

/** Hostile mail can name new parties in every header: beyond this many the known ones are looked up again. */
const mostKnown = 200_000;

/** Numbers the parties of envelopes. */
export class PartyRegister {
  readonly #insert;
  readonly #find;
  /** Ids by packed party, and lists of ids by packed role: the same people are written to again and again. */
  readonly #parties = new Map<string, number>();
  readonly #roles = new Map<string, string>();

  constructor(database: Database) {
    this.#insert = database.prepare('INSERT INTO party (address, name) VALUES (?, ?) ON CONFLICT DO NOTHING');
    this.#find = database.prepare('SELECT id FROM party WHERE address = ? AND name = ?');
  }

  /** The ids of a list of parties, comma separated. */
  role(packed: string): string {
    if (packed === '') return '';
    const known = this.#roles.get(packed);
    if (known !== undefined) return known;
    const ids = packed
      .split(betweenParties)
      .map((party) => this.#party(party))
      .join(',');
    if (this.#roles.size >= mostKnown) this.#roles.clear();
    this.#roles.set(packed, ids);
    return ids;
  }

  #party(packed: string): number {
    const known = this.#parties.get(packed);
    if (known !== undefined) return known;
    const [address = '', name = ''] = packed.split(betweenNames);
    const { changes, lastId } = this.#insert.run(address, name);
    const id = changes > 0 ? lastId : Number(this.#find.row(address, name)?.[0]);
    if (this.#parties.size >= mostKnown) this.#parties.clear();
    this.#parties.set(packed, id);
    return id;
  }
}
