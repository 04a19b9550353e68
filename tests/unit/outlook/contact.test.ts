import { describe, expect, it } from 'vitest';
import { Directory } from '../../../main/import/outlook/directory.ts';
import { tags } from '../../../main/import/outlook/mapi/tags.ts';
import { readItem } from '../../../main/import/outlook/read-item.ts';
import { isShown, namedPerson } from '../../../shared/anchors.ts';
import { isListOrRoom } from '../../../shared/derive/nobody.ts';
import { type FakeValues, fakeItem, named } from './fake-item.ts';

const ana: FakeValues = {
  [tags.messageClass]: 'IPM.Contact',
  [tags.displayName]: 'Ana  Moréau',
  [tags.givenName]: 'Ana',
  [tags.surname]: 'Moréau',
  [tags.company]: 'Example\u0000 Works',
  [tags.title]: 'Engineer',
  [tags.businessPage]: 'https://www.linkedin.com/in/ana-moreau',
  [tags.modified]: new Date('2021-08-12T20:00:00Z'),
  [named('address', 0x8083)]: 'Ana@Example.org',
  [named('address', 0x8093)]: '/o=Firm/cn=Recipients/cn=ana',
};

const read = (values: FakeValues, folder: 'normal' | 'deleted' = 'normal') =>
  readItem(fakeItem(values), folder, new Directory(), 'here').envelopes;

describe('a contact', () => {
  it('is a person with addresses, a company and a birthday', () => {
    expect(read({ ...ana, [named('address', 0x80de)]: new Date('1980-02-29T00:00:00Z') })).toEqual([
      {
        kind: 'contact',
        source: 'outlook',
        subject: 'person',
        uid: null,
        names: { formatted: 'Ana Moréau', given: 'Ana', family: 'Moréau', nickname: '' },
        addresses: ['ana@example.org'],
        urls: ['https://www.linkedin.com/in/ana-moreau'],
        organization: 'Example',
        title: 'Engineer',
        birthday: '1980-02-29',
        connectedOn: null,
        acts: [],
        revised: Date.UTC(2021, 7, 12, 20),
      },
    ]);
  });

  it('has a birthday of its own day, wherever it was written', () => {
    const born = (moment: string) => read({ ...ana, [tags.birthday]: new Date(moment) })[0];
    expect(born('1980-02-29T00:00:00Z')).toMatchObject({ birthday: '1980-02-29' });
    expect(born('1980-02-28T15:00:00Z')).toMatchObject({ birthday: '1980-02-29' });
    expect(born('1980-02-29T08:00:00Z')).toMatchObject({ birthday: '1980-02-29' });
  });

  it('with the name of its company only is that of a company', () => {
    const firm = {
      [tags.messageClass]: 'IPM.Contact',
      [tags.company]: 'Example',
      [tags.displayName]: 'Example',
    };
    expect(read(firm)).toMatchObject([{ subject: 'organization' }]);
  });

  it('that was thrown away is none', () => {
    expect(read(ana, 'deleted')).toEqual([]);
  });
});

describe('somebody known by name only', () => {
  it('is a person, whose anchor is not shown', () => {
    const anchor = namedPerson('Moréau,  Ana');
    expect(anchor).toBe('name:moreau ana');
    expect(namedPerson('Ana')).toBe('');
    expect(isShown(anchor)).toBe(false);
    const evidence = {
      listAddresses: new Set<string>(),
      listHosts: new Set<string>(),
      rooms: new Set<string>(),
    };
    expect(isListOrRoom(anchor, evidence)).toBe(false);
    expect(isListOrRoom(`name:${'a '.repeat(200)}`, evidence)).toBe(true);
  });
});
