import { describe, expect, test } from 'vitest';
import { arrange, sortedBy, wholeList } from '../../../renderer/people/arrange.ts';
import type { PersonRow } from '../../../shared/contract/people.ts';
import { fold } from '../../../shared/text/fold.ts';
import { inventedPerson } from '../invented-people.ts';

const person = (name: string, rest: Partial<PersonRow> = {}): PersonRow => ({
  ...inventedPerson(0, 'network'),
  id: name,
  name,
  addresses: [],
  organization: '',
  ...rest,
});
const names = (rows: readonly PersonRow[]) => rows.map(({ name }) => name);

describe('folding', () => {
  test.each([
    ['Lojze Žižek', 'lojze zizek'],
    ['Øyvind', 'oyvind'],
    ['Straße', 'strasse'],
    ['Łukasz Đorđe', 'lukasz dorde'],
    ['ﬁnance', 'finance'],
    ['Åse', 'ase'],
    ['İpek', 'ipek'],
  ])('%s is found as %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });
});

describe('search', () => {
  const rows = [
    person('Ana Moreau', { organization: 'Harbour Labs', addresses: ['ana@harbour.example'] }),
    person('Zoë Žižek', { organization: 'Openfield' }),
  ];
  test.each([
    ['moreau ana', ['Ana Moreau']],
    ['LABS', ['Ana Moreau']],
    ['ana@harb', ['Ana Moreau']],
    ['zoe zi', ['Zoë Žižek']],
    ['  ', ['Ana Moreau', 'Zoë Žižek']],
    ['ana openfield', []],
  ])('"%s"', (search, found) => {
    expect(names(arrange(rows, { ...wholeList, search }))).toEqual(found);
  });
});

describe('filters', () => {
  const rows = [
    person('A', { circle: 'close', state: 'Strong' }),
    person('B', { circle: 'close', state: 'Dormant' }),
    person('C', { circle: 'wide', state: 'Dormant' }),
  ];
  test('of several circles take each of them', () => {
    expect(names(arrange(rows, { ...wholeList, circles: ['close', 'wide'] }))).toEqual(['A', 'B', 'C']);
  });
  test('of circle and state both hold', () => {
    expect(names(arrange(rows, { ...wholeList, circles: ['close'], states: ['Dormant'] }))).toEqual(['B']);
  });
});

describe('order', () => {
  const rows = [
    person('Zoë', { organization: 'b', gapDays: 4, cadenceDays: 30, state: 'Cooling', health: 0.3 }),
    person('Élan', {
      organization: '',
      gapDays: null,
      cadenceDays: 90,
      state: 'no contact yet',
      health: null,
    }),
    person('ada', { organization: 'B', gapDays: 40, cadenceDays: 365, state: 'Strong', health: 0.9 }),
  ];
  const by = (column: Parameters<typeof sortedBy>[0], order: 'ascending' | 'descending' = 'ascending') =>
    names(arrange(rows, { ...wholeList, sort: { column, order } }));

  test('of names heeds neither case nor accents', () => expect(by('name')).toEqual(['ada', 'Élan', 'Zoë']));
  test('of names can be turned round', () =>
    expect(by('name', 'descending')).toEqual(['Zoë', 'Élan', 'ada']));
  test('of companies leaves the empty ones last', () =>
    expect(by('organization')).toEqual(['ada', 'Zoë', 'Élan']));
  test('of circles goes by their days', () => expect(by('circle')).toEqual(['Zoë', 'Élan', 'ada']));
  test('of last touches ends with nobody touched', () =>
    expect(by('lastTouch')).toEqual(['Zoë', 'ada', 'Élan']));
  test('of states begins with the fullest', () => expect(by('state')).toEqual(['ada', 'Zoë', 'Élan']));
  test('of rhythm begins with the longest past its cadence', () =>
    expect(by('rhythm')).toEqual(['Zoë', 'ada', 'Élan']));
  test('of equal rows stays by name, in both directions', () => {
    const equal = [person('B', { cadenceDays: 30 }), person('A', { cadenceDays: 30 })];
    for (const order of ['ascending', 'descending'] as const) {
      expect(names(arrange(equal, { ...wholeList, sort: { column: 'circle', order } }))).toEqual(['A', 'B']);
    }
  });
  test('leaves the list it was given', () => {
    by('lastTouch');
    expect(names(rows)).toEqual(['Zoë', 'Élan', 'ada']);
  });
});

test('pressing a column sorts by it, pressing it again turns it round', () => {
  const once = sortedBy('circle', wholeList.sort);
  expect(once).toEqual({ column: 'circle', order: 'ascending' });
  expect(sortedBy('circle', once)).toEqual({ column: 'circle', order: 'descending' });
});

test('a letter typed into ten thousand people is answered within a frame or three', () => {
  const rows = Array.from({ length: 10_000 }, (_, index) => inventedPerson(index, 'network'));
  arrange(rows, { ...wholeList, search: 'a' });
  const start = performance.now();
  const found = arrange(rows, { ...wholeList, search: 'zizek ana' });
  expect(performance.now() - start).toBeLessThan(50);
  expect(found.length).toBeGreaterThan(0);
});
