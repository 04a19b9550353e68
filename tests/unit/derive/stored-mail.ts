import { type Derived, type DeriveInput, derive } from '../../../shared/derive/derive.ts';
import type { Parties, Sighting, StoredContact, StoredMail } from '../../../shared/derive/stored.ts';
import type { ContactEnvelope } from '../../../shared/envelope.ts';

/** Builds the small libraries of these tests: mails by address, as they would be stored. */
export class Shelf {
  readonly #addresses: string[] = [''];
  readonly #names: string[] = [''];
  readonly mails: StoredMail[] = [];
  readonly contacts: StoredContact[] = [];
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
    const id = this.mails.length + this.contacts.length + 1;
    this.mails.push({
      id,
      hash: `hash${id}`,
      medium: 'mail',
      messageId: `m${id}@test`,
      fingerprint: null,
      instant: Date.parse(on),
      from: parties(from),
      to: parties(to),
      cc: parties(cc),
      bcc: [],
      replyTo: [],
      subject: '',
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

  /** Adds a card; `name` is its formatted name, `reach` its addresses and web addresses, a space between. */
  card(
    name: string,
    reach: string,
    rest: Partial<Omit<ContactEnvelope, 'names'>> & { import?: number; fingerprint?: string } = {},
  ): this {
    const { import: importId = 1, fingerprint, ...fields } = rest;
    const id = this.mails.length + this.contacts.length + 1;
    const all = reach === '' ? [] : reach.split(' ');
    this.contacts.push({
      id,
      hash: `hash${id}`,
      fingerprint: fingerprint ?? `fingerprint${id}`,
      contact: {
        kind: 'contact',
        source: 'vcard',
        subject: 'person',
        uid: null,
        names: { formatted: name, given: '', family: '', nickname: '' },
        addresses: all.filter((one) => one.includes('@')),
        urls: all.filter((one) => !one.includes('@')),
        organization: '',
        title: '',
        birthday: null,
        connectedOn: null,
        acts: [],
        revised: null,
        ...fields,
      },
    });
    this.sightings.push({ envelope: id, import: importId, folder: 'normal' });
    return this;
  }

  derive(rest: Partial<DeriveInput> = {}): Derived {
    return derive({
      parties: this.parties,
      mails: this.mails,
      events: [],
      contacts: this.contacts,
      sightings: this.sightings,
      actsOf: () => null,
      me: ['me@home.test'],
      named: [],
      kept: [],
      sameness: { one: [], apart: [], called: new Map() },
      zone: 'UTC',
      now: Date.parse('2026-06-01T00:00:00Z'),
      ...rest,
    });
  }
}
