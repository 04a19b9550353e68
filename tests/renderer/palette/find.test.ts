import { describe, expect, test } from 'vitest';
import { findCommands, findPeople } from '../../../renderer/palette/find.ts';
import { inventedPerson } from '../invented-people.ts';

const row = (name: string, organization: string, health: number) => ({
  ...inventedPerson(0, 'network'),
  id: name,
  name,
  organization,
  addresses: [],
  health,
});
const rows = [
  row('Ana Žižek', 'Lumen', 0.4),
  row('Zoë Anand', 'Lumen', 0.9),
  row('Ana Moreau', 'Harbour', 0.8),
  row('Hana Hollis', 'Anagram', 0.9),
  row('Bram Bergson', 'Canary', 0.7),
];
const names = (typed: string, most = 9) => findPeople(rows, typed, most).map(({ name }) => name);

describe('people', () => {
  test('whose name begins with it come first, then whose words do, then those who hold it', () => {
    expect(names('ana')).toEqual(['Ana Moreau', 'Ana Žižek', 'Zoë Anand', 'Hana Hollis', 'Bram Bergson']);
  });
  test.each([
    ['zizek ana', ['Ana Žižek']],
    ['  ZOE ', ['Zoë Anand']],
    ['hana anagram', ['Hana Hollis']],
    ['ana nobody', []],
    ['', []],
    ['   ', []],
  ])('"%s" finds %j', (typed, found) => expect(names(typed)).toEqual(found));
  test('are no more than asked for', () => {
    expect(names('ana', 2)).toEqual(['Ana Moreau', 'Ana Žižek']);
    expect(names('ana', 0)).toEqual([]);
  });
});

describe('commands', () => {
  const command = (label: string, also: string) => ({ key: label, label, also, keys: '', act: () => {} });
  const commands = [command('Add a person', 'new contact'), command('Import files', 'mbox calendar')];
  const labels = (typed: string) => findCommands(commands, typed).map(({ label }) => label);
  test.each([
    ['', ['Add a person', 'Import files']],
    ['new', ['Add a person']],
    ['pers add', ['Add a person']],
    ['MBOX', ['Import files']],
    ['ort', []],
  ])('"%s" finds %j', (typed, found) => expect(labels(typed)).toEqual(found));
});
