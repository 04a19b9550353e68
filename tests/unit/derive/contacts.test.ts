import { describe, expect, it } from 'vitest';
import { isStranger } from '../../../shared/derive/found-person.ts';
import type { ContactEnvelope } from '../../../shared/envelope.ts';
import { Shelf } from './stored-mail.ts';

const me = 'me@home.test';
const ana = 'ana@harbour.test';
const anaHome = 'ana@home.test';
const anaProfile = 'linkedin.com/in/ana';
const day = (text: string) => Date.parse(`${text}T00:00:00Z`);

/** Anchors of everybody, the first one's first. */
const everybody = (shelf: Shelf) =>
  shelf
    .derive()
    .persons.map((person) => person.anchors)
    .sort();

describe('a card', () => {
  it('joins its addresses and its profile', () => {
    const shelf = new Shelf()
      .mail(me, ana)
      .mail(anaHome, me)
      .card('Ana Moreau', `${ana} ${anaHome} https://www.linkedin.com/in/ana/`);
    const { persons, cards } = shelf.derive();
    expect(persons.map((person) => person.anchors)).toEqual([[ana, anaHome, anaProfile]]);
    expect(persons[0]?.touchpoints).toHaveLength(2);
    expect(cards).toMatchObject([
      { anchors: [ana, anaHome, anaProfile], reason: { type: 'card', source: 'vcard', name: 'Ana Moreau' } },
    ]);
  });

  it('leaves the id of a person with an address alone', () => {
    const before = new Shelf().mail(me, ana).derive().persons[0]?.id;
    const after = new Shelf().mail(me, ana).card('Ana', `${ana} ${anaProfile}`).derive().persons[0]?.id;
    expect(after).toBe(before);
  });

  it('names its person before any header does, the newest card first', () => {
    const { persons } = new Shelf()
      .mail(`${ana}|ana_m`, me)
      .mail(`${ana}|ana_m`, me)
      .card('Ana Moreau', ana, { revised: day('2020-01-01') })
      .card('Ana Hollis-Moreau', ana, { revised: day('2024-01-01') })
      .derive();
    expect(persons[0]?.names).toEqual(['Ana Hollis-Moreau', 'Ana Moreau', 'ana m']);
  });

  it('of a network names its person like a header does', () => {
    const { persons } = new Shelf()
      .mail(`${ana}|ana_m`, me)
      .mail(`${ana}|ana_m`, me)
      .card('Ana Moreau, MBA', ana, { source: 'linkedin' })
      .derive();
    expect(persons[0]?.names).toEqual(['ana m', 'Ana Moreau, MBA']);
  });

  it('puts the given name first where the file put the family name first', () => {
    const names = { formatted: 'Moreau, Ana', given: 'Ana', family: 'Moreau', nickname: '' };
    const shelf = new Shelf().card('', ana);
    const contact = { ...(shelf.contacts[0]?.contact as ContactEnvelope), names };
    const { persons } = shelf.derive({ contacts: shelf.contacts.map((one) => ({ ...one, contact })) });
    expect(persons[0]?.names).toEqual(['Ana Moreau']);
  });

  it('makes a person of somebody without a touch, whom no rule suggests', () => {
    const derived = new Shelf().mail('bram@x.test', me).card('Ana Moreau', ana).derive();
    expect(derived.sent).toBe('nothing');
    const strangers = derived.persons.map((person) => [person.anchors[0], isStranger(person, 'not seen')]);
    expect(Object.fromEntries(strangers)).toEqual({ 'bram@x.test': false, [ana]: true });
  });

  it('makes one of somebody without address too', () => {
    const shelf = new Shelf()
      .card('Ana Moreau', '')
      .card('Ana Moreau', '', { organization: 'Quay' })
      .card('Ana Moreau', '', { uid: 'U-1' })
      .card('', '');
    expect(everybody(shelf)).toEqual([['card:ana moreau'], ['card:ana moreau quay'], ['card:u 1']]);
  });

  it.each<[string, string, Partial<ContactEnvelope>]>([
    ['of an organization', 'hi@quay.test', { subject: 'organization' }],
    ['of the user', `${me} mira@old.test`, {}],
    ['of the user by a network', 'mira@old.test', { subject: 'me' }],
    ['of a role', 'info@quay.test', {}],
    ['of a whole choir', Array.from({ length: 11 }, (_, index) => `s${index}@choir.test`).join(' '), {}],
  ])('%s is nobody', (_, reach, rest) => {
    const derived = new Shelf().card('Somebody', reach, rest).derive();
    expect(derived.persons).toEqual([]);
    expect(derived.cards).toEqual([]);
  });

  it('that several people share joins none of them', () => {
    const shelf = new Shelf()
      .card('Ana Moreau', 'ana@x.test both@x.test')
      .card('Bram Moreau', 'bram@x.test both@x.test')
      .mail(me, 'both@x.test');
    expect(everybody(shelf)).toEqual([['ana@x.test'], ['both@x.test'], ['bram@x.test']]);
  });

  it('written with more names or fewer is still one person’s', () => {
    const shelf = new Shelf()
      .card('Ana Moreau', 'ana@x.test ana@y.test')
      .card('Moreau, Ana Sofia', 'ana@y.test ana@z.test');
    expect(everybody(shelf)).toEqual([['ana@x.test', 'ana@y.test', 'ana@z.test']]);
  });

  it('with an address that others have too attaches to it when it has no other', () => {
    const { persons } = new Shelf()
      .card('Ana Moreau', 'both@x.test')
      .card('Bram Moreau', 'both@x.test')
      .derive();
    expect(persons.map((person) => person.names)).toEqual([['Ana Moreau', 'Bram Moreau']]);
  });
});

describe('what cards tell', () => {
  it('is the position of the newest card, and the rest of any', () => {
    const { persons } = new Shelf()
      .card('Ana Moreau', ana, {
        revised: day('2024-05-01'),
        organization: 'Harbour Labs',
        birthday: '--03-24',
      })
      .card('Ana Moreau', ana, {
        revised: day('2019-05-01'),
        organization: 'Quay',
        title: 'Designer',
        birthday: '1980-03-24',
        urls: ['https://ana.test'],
      })
      .card('Ana Moreau', `${ana} https://www.linkedin.com/in/ana`, {
        source: 'linkedin',
        connectedOn: '2018-02-03',
      })
      .derive();
    expect(persons[0]?.contact).toEqual({
      names: ['Ana Moreau'],
      organization: 'Harbour Labs',
      change: { what: 'organization', from: 'Quay', to: 'Harbour Labs', at: Date.UTC(2024, 4, 1) },
      title: '',
      birthday: '1980-03-24',
      urls: ['https://ana.test', 'https://www.linkedin.com/in/ana'],
      connectedOn: '2018-02-03',
    });
  });

  it('does not depend on the order of cards', () => {
    const shelf = new Shelf()
      .card('Ana Moreau', ana, { organization: 'Quay' })
      .card('Ana M. Moreau', ana, { organization: 'Harbour Labs' })
      .card('Ana', `${ana} ${anaHome}`, { organization: 'Mill' });
    const one = shelf.derive();
    const other = shelf.derive({ contacts: [...shelf.contacts].reverse() });
    expect(other.persons).toEqual(one.persons);
  });

  it('comes from a list without profiles by the one connection of that name', () => {
    const shelf = new Shelf()
      .card('Ana Moreau', 'https://www.linkedin.com/in/ana', { source: 'linkedin' })
      .card('ana moreau', '', { source: 'linkedin', connectedOn: '2020-01-01' })
      .card('Bram Berg', 'https://www.linkedin.com/in/bram-1', { source: 'linkedin' })
      .card('Bram Berg', 'https://www.linkedin.com/in/bram-2', { source: 'linkedin' })
      .card('Bram Berg', '', { source: 'linkedin' });
    const found = shelf.derive().persons.map(({ anchors, contact }) => [anchors[0], contact.connectedOn]);
    expect(Object.fromEntries(found)).toEqual({
      [anaProfile]: '2020-01-01',
      'linkedin.com/in/bram-1': '',
      'linkedin.com/in/bram-2': '',
      'linkedin.com/name/bram berg': '',
    });
  });
});

describe('the receipt', () => {
  it('counts a card that says the same once, and no card as a message', () => {
    const derived = new Shelf()
      .mail(me, ana)
      .card('Ana', ana, { import: 1, fingerprint: 'same', revised: 1 })
      .card('Ana', ana, { import: 2, fingerprint: 'same', revised: 2 })
      .card('Ana Moreau', ana, { import: 2 })
      .derive();
    const counts = (id: number) => {
      const { messages, kept, duplicates, contacts, contactDuplicates } = derived.counts(id);
      return { messages, kept, duplicates, contacts, contactDuplicates };
    };
    expect(counts(1)).toEqual({ messages: 1, kept: 1, duplicates: 0, contacts: 1, contactDuplicates: 0 });
    expect(counts(2)).toEqual({ messages: 0, kept: 0, duplicates: 0, contacts: 2, contactDuplicates: 1 });
  });
});
