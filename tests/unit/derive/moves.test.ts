import { describe, expect, it } from 'vitest';
import { companyHost } from '../../../shared/derive/company-host.ts';
import { companyMoveOf } from '../../../shared/derive/company-move.ts';
import { type DatedCard, positionChangeOf } from '../../../shared/derive/position-change.ts';
import { dayFromIso } from '../../../shared/time/day-text.ts';
import { Shelf } from './stored-mail.ts';

const day = (iso: string) => dayFromIso(iso) ?? Number.NaN;

describe('the company of an address', () => {
  it.each([
    ['ana@harbour.test', 'harbour.test'],
    ['ana@eu.harbour.test', 'harbour.test'],
    ['ana@mail.harbour.co.uk', 'harbour.co.uk'],
    ['ana@harbour.de', 'harbour.de'],
    ['ana@gmail.com', ''],
    ['ana@hotmail.co.uk', ''],
    ['ana@localhost', ''],
    ['hand:1234', ''],
  ])('%s is %s', (address, host) => {
    expect(companyHost(address)).toBe(host);
  });
});

function mails(...written: readonly (readonly [string, string])[]) {
  return written.map(([address, on]) => ({ address, day: day(on) }));
}

describe('writing from another company', () => {
  const before = [
    ['ana@quay.test', '2026-01-05'],
    ['ana@quay.test', '2026-02-05'],
  ] as const;

  it('is a move, from the first day on', () => {
    expect(
      companyMoveOf(mails(...before, ['ana@harbour.test', '2026-04-01'], ['ana@harbour.test', '2026-05-01'])),
    ).toEqual({ from: 'quay.test', to: 'harbour.test', day: day('2026-04-01') });
  });

  it('is none to another machine of the same one, nor to a mailbox anybody can have', () => {
    expect(companyMoveOf(mails(...before, ['ana@eu.quay.test', '2026-04-01']))).toBeNull();
    expect(companyMoveOf(mails(...before, ['ana@gmail.com', '2026-04-01']))).toBeNull();
  });

  it('is none while the address before is still in use after two weeks', () => {
    const still = (on: string) =>
      mails(
        ...before,
        ['ana@harbour.test', '2026-04-01'],
        ['ana@quay.test', on],
        ['ana@harbour.test', '2026-05-20'],
      );
    expect(companyMoveOf(still('2026-04-15'))).not.toBeNull();
    expect(companyMoveOf(still('2026-04-16'))).toBeNull();
  });

  it('is none after a single mail from the one before', () => {
    expect(
      companyMoveOf(mails(['ana@quay.test', '2026-01-05'], ['ana@harbour.test', '2026-04-01'])),
    ).toBeNull();
  });

  it('is found of people whose addresses are joined, and is none when three move the same way', () => {
    const shelf = new Shelf();
    for (const name of ['ana', 'bram', 'chi']) {
      shelf
        .mail(`${name}@quay.test`, 'me@home.test', { on: '2026-01-05T09:00:00Z' })
        .mail(`${name}@quay.test`, 'me@home.test', { on: '2026-02-05T09:00:00Z' })
        .mail(`${name}@harbour.test`, 'me@home.test', { on: '2026-04-01T09:00:00Z' });
    }
    const movesOf = (...names: readonly string[]) =>
      shelf
        .derive({
          sameness: {
            one: names.map((name) => [`${name}@quay.test`, `${name}@harbour.test`]),
            apart: [],
            called: new Map(),
          },
        })
        .persons.flatMap(({ move }) => (move ? [move.to] : []));
    expect(movesOf('ana', 'bram')).toEqual(['harbour.test', 'harbour.test']);
    expect(movesOf('ana', 'bram', 'chi')).toEqual([]);
  });
});

function card(
  on: string,
  organization: string,
  title = '',
  source: 'vcard' | 'linkedin' = 'linkedin',
): DatedCard {
  const revised = Date.parse(`${on}T00:00:00Z`);
  return { contact: { source, organization, title, revised }, since: revised };
}

describe('a newer contacts file', () => {
  it('tells another employer, or another title with the same one', () => {
    expect(positionChangeOf([card('2026-05-01', 'Harbour Labs'), card('2025-05-01', 'Quay')])).toEqual({
      what: 'organization',
      from: 'Quay',
      to: 'Harbour Labs',
      at: Date.UTC(2026, 4, 1),
    });
    const promoted = [card('2026-05-01', 'Quay', 'Head of Design'), card('2025-05-01', 'Quay', 'Designer')];
    expect(positionChangeOf(promoted)).toMatchObject({
      what: 'title',
      from: 'Designer',
      to: 'Head of Design',
    });
  });

  it('tells nothing by another way to write the same', () => {
    expect(positionChangeOf([card('2026-05-01', 'Quay Ltd.'), card('2025-05-01', 'quay')])).toBeNull();
    expect(
      positionChangeOf([card('2026-05-01', 'Kestrel & Sons'), card('2025-05-01', 'Kestrel and Sons')]),
    ).toBeNull();
  });

  it('tells nothing by saying less, nor against another kind of file', () => {
    expect(
      positionChangeOf([card('2026-05-01', '', 'Designer'), card('2025-05-01', 'Quay', 'Designer')]),
    ).toBeNull();
    expect(
      positionChangeOf([card('2026-05-01', 'Harbour'), card('2019-05-01', 'Quay', '', 'vcard')]),
    ).toBeNull();
  });

  it('is dated by the first file that said so', () => {
    const cards = [
      card('2026-06-01', 'Harbour', 'CTO'),
      card('2026-05-01', 'Harbour', 'CTO'),
      card('2025-05-01', 'Quay'),
    ];
    expect(positionChangeOf(cards)?.at).toBe(Date.UTC(2026, 4, 1));
  });
});
