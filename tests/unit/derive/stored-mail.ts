import { type Derived, type DeriveInput, derive } from '../../../shared/derive/derive.ts';
import type { Parties, Sighting, StoredMail } from '../../../shared/derive/stored.ts';

/** Builds the small libraries of these tests: mails by address, as they would be stored. */
export class Shelf {
  readonly #addresses: string[] = [''];
  readonly #names: string[] = [''];
  readonly mails: StoredMail[] = [];
  readonly sightings: Sighting[] = [];

  party(text: string): number {
    const [address = '', name = ''] = text.replaceAll('_', ' ').split('|');
    const known = this.#addresses.findIndex((one, index) => one === address && this.#names[index] === name);
    if (known > 0) return known;
    this.#addresses.push(address);
    this.#names.push(name);
    return this.#addresses.length - 1;
  }

  get parties(): Parties {
    return { address: this.#addresses, name: this.#names };
  }

  /** Adds a mail; `from`, `to`, `cc` are addresses, `address|Name` with a name (`_` for a space), several with a space between. */
  mail(
    from: string,
    to: string,
    rest: Partial<Omit<StoredMail, 'cc'>> & {
      cc?: string;
      on?: string;
      import?: number;
      folder?: Sighting['folder'];
    } = {},
  ): this {
    const { cc = '', on = '2026-03-02T09:00:00Z', import: importId = 1, folder = 'normal', ...fields } = rest;
    const parties = (text: string) => (text === '' ? [] : text.split(' ').map((one) => this.party(one)));
    const id = this.mails.length + 1;
    this.mails.push({
      id,
      hash: `hash${id}`,
      messageId: `m${id}@test`,
      fingerprint: null,
      instant: Date.parse(on),
      from: parties(from),
      to: parties(to),
      cc: parties(cc),
      bcc: [],
      replyTo: [],
      machine: null,
      bulk: false,
      calendarReply: false,
      ownWords: 'text',
      hasLink: false,
      hasAttachment: false,
      listAddresses: [],
      listHosts: [],
      deliveredTo: [],
      ...fields,
    });
    this.sightings.push({ envelope: id, import: importId, folder });
    return this;
  }

  derive(rest: Partial<DeriveInput> = {}): Derived {
    return derive({
      parties: this.parties,
      mails: this.mails,
      events: [],
      sightings: this.sightings,
      me: ['me@home.test'],
      named: [],
      joined: [],
      zone: 'UTC',
      now: Date.parse('2026-06-01T00:00:00Z'),
      ...rest,
    });
  }
}
