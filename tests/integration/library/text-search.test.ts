import { describe, expect, it, onTestFinished } from 'vitest';
import type { Library } from '../../../main/library/library.ts';
import { TextSearch } from '../../../main/library/text-search.ts';
import { temporaryFolder } from '../command-line.ts';
import { importHere, openHere } from './open-here.ts';
import { type Message, mbox, me } from './small-mail.ts';

const ana = 'ana@harbour.example';
const bram = 'Bram Żurawski <bram@quay.example>';
const toAna: Message = { id: 's1', from: me, to: ana, subject: 'Re: AW: Keramik für Łódź, second draft' };
const toBram: Message = { id: 's2', from: me, to: bram, subject: 'Tide tables' };

function searching(library: Library) {
  const search = new TextSearch();
  onTestFinished(() => search.close());
  return (text: string) => search.find(text, () => library.standing());
}

async function libraryOfTwo() {
  const library = openHere(temporaryFolder());
  await importHere(library, [mbox('search.mbox', { id: 's0' }, toAna, toBram)], [me]);
  library.perform([{ type: 'keep', people: [ana, 'bram@quay.example'], circle: 'active' }]);
  return library;
}

describe('searching what was written', () => {
  it('finds subjects by beginnings of words, in any order, without accents', async () => {
    const find = searching(await libraryOfTwo());
    const found = await find('lodz keram');
    expect(found).toMatchObject([{ where: 'subjects', line: 'Keramik für Łódź, second draft' }]);
    expect(await find('ana draft')).toMatchObject([{ where: 'subjects' }]);
    expect(await find('zuraw')).toMatchObject([{ where: 'name', line: '' }]);
    expect(await find('raft')).toEqual([]);
    expect(await find('lodz tide')).toEqual([]);
    expect(await find('')).toEqual([]);
  });

  it('is not misled by signs that mean something to the index', async () => {
    const find = searching(await libraryOfTwo());
    for (const text of ['"', 'AND', 'who:ana', 'tide*', '(', 'NEAR(a b)', '-tide', "'; DROP TABLE x"])
      expect(Array.isArray(await find(text))).toBe(true);
    expect(await find('"tide" tables')).toHaveLength(1);
  });

  it('follows notes, touches by hand, undo, imports and who leaves the network', async () => {
    const library = await libraryOfTwo();
    const find = searching(library);
    expect(await find('gardening')).toEqual([]);
    library.perform([{ type: 'note', person: ana, text: 'Two children.\nLoves gardening.' }]);
    expect(await find('gardening')).toMatchObject([{ where: 'notes', line: 'Loves gardening.' }]);
    library.undo();
    expect(await find('gardening')).toEqual([]);
    library.perform([
      { type: 'log', person: ana, kind: 'lunch', on: '2026-05-01', ways: 'both', note: 'about gardening' },
    ]);
    expect(await find('gardening')).toMatchObject([{ where: 'notes', line: 'about gardening' }]);
    library.perform([{ type: 'forget', people: [ana] }]);
    expect(await find('gardening')).toEqual([]);
    const more = { id: 's3', from: me, to: bram, subject: 'Gardening at the quay' };
    await importHere(library, [mbox('more.mbox', more)], [me]);
    expect(await find('gardening')).toMatchObject([{ where: 'subjects', line: 'Gardening at the quay' }]);
  });

  it('answers two searches at once from one index', async () => {
    const find = searching(await libraryOfTwo());
    const both = await Promise.all([find('tide'), find('keramik')]);
    expect(both.map((found) => found.length)).toEqual([1, 1]);
  });
});
